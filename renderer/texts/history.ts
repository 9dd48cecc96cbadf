/** The list of saved calls. */
export const historyTexts = {
  title: 'History',
  search: 'Search in names, numbers, words and notes',
  searchKey: '/',
  found: (calls: number, more: boolean) =>
    `${String(calls)}${more ? ' and more' : ''} ${calls === 1 && !more ? 'call' : 'calls'}`,
  clear: 'Clear the search',
  today: 'Today',
  yesterday: 'Yesterday',
  noName: 'Caller',
  sources: { live: null, sample: 'Sample call', recording: 'Recording', practice: 'Practice' },
  openPromise: 'Open promise',
  recovered: 'Recovered',
  noDisposition: '',
  length: 'Length',
  ended: 'How it ended',
  filter: {
    label: 'Which calls',
    kinds: { openPromises: 'Open promise', interruptions: 'With interruptions', practice: 'Practice' },
    from: 'From',
    to: 'to',
    all: 'All calls',
    nothing: { title: 'No call is like that', line: 'Take away a part of the filter, or look at other days.' },
  },
  loading: 'Looking for your calls',
  more: 'Loading more',
  none: {
    title: 'No calls yet',
    line: 'Calls you end are kept here, on this computer, and can be searched and opened again.',
    start: 'Go to the call screen',
  },
  notFound: {
    title: (search: string) => `Nothing found for “${search}”`,
    line: 'Try fewer or other words. Names, numbers, what was said and notes are searched.',
  },
  problem: { again: 'Try again' },
  privacy: (days: number) => `Calls stay on this computer and are deleted ${String(days)} days after they end.`,
} as const;
