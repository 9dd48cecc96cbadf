/** The frame around every screen. */
export const shellTexts = {
  name: 'Sidetone',
  call: 'Call',
  callbacks: 'Callbacks',
  history: 'History',
  trends: 'Trends',
  practice: 'Practice',
  settings: 'Settings',
  dueToday: (n: number) => `${String(n)} due today`,
  inCall: { label: 'The call that is going on', back: 'Back to the call', promised: 'A callback waits for your word' },
  loading: 'One moment.',
  notFound: { title: 'Nothing is here', line: 'This address leads nowhere.', back: 'Back to the call screen' },
  broken: {
    title: 'This screen stopped',
    line: 'The call goes on and what was heard is kept. Open the screen again.',
    again: 'Open again',
  },
} as const;
