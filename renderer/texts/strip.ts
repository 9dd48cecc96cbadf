/** The always-on-top strip. */
export const stripTexts = {
  label: 'Sidetone strip',
  ready: 'Ready for the next call',
  start: 'Start call',
  open: 'Open the window',
  you: 'you:',
  nothingHeard: 'Nothing is heard or kept',
} as const;
