/** Figures over many calls: the agent's own, for the agent alone. */
export const trendTexts = {
  title: 'Trends',
  own: 'Yours alone. Nobody else sees this page.',
  period: 'Period',
  periods: { 'four-weeks': '4 weeks', 'eight-weeks': '8 weeks', all: 'All' },
  loading: 'Reading your calls',
  basis: 'Your own calls; practice, the sample call and calls under half a minute are left out.',
  calls: (n: number) => `${String(n)} ${n === 1 ? 'call' : 'calls'}`,
  callbacks: (n: number) => `${String(n)} ${n === 1 ? 'callback' : 'callbacks'}`,
  tooFew: (need: number, have: number) =>
    `Too few calls to say anything yet. From ${String(need)} on there is a chart here; so far ${have === 0 ? 'there is none' : have === 1 ? 'there is one' : `there are ${String(have)}`}.`,
  none: { title: 'No figures yet', line: 'They appear after five calls of your own.', go: 'Go to the call screen' },
  problem: { again: 'Try again' },
  pace: {
    title: 'Pace against the caller’s',
    same: 'same',
    faster: (share: string) => `${share} faster`,
    slower: (share: string) => `${share} slower`,
    level: 'level',
  },
  interruptions: { title: 'Interruptions in 10 minutes' },
  share: { title: 'The caller’s share of the talk' },
  swaps: { title: 'Phrases to swap in 10 minutes' },
  kept: {
    title: 'Promises kept on time',
    of: (onTime: number, done: number) => `${String(onTime)} of ${String(done)}`,
    none: 'No promise with a time is done yet.',
  },
  cues: {
    title: 'Cues that did not fit',
    of: (unfit: number, shown: number) => `${String(unfit)} of ${String(shown)}`,
    line: (snoozed: number, fine: number) =>
      `Snoozed ${String(snoozed)}, called fine ${String(fine)}. They count as Sidetone’s errors, not as yours.`,
  },
  checklist: { title: 'Checklist, how often each step was done' },
  change: (first: string, last: string, calls: number) =>
    `First ${String(calls)} calls: ${first}. Last ${String(calls)}: ${last}.`,
  legend: 'Each dot is a call, the line is the mean of five.',
  keys: 'Use the left and right arrow keys to go through the calls.',
} as const;
