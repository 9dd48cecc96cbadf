/** Figures over many calls: the agent's own, for the agent alone. */
export const trendTexts = {
  title: 'Trends',
  own: 'Yours alone. Nobody else sees this page.',
  period: 'Period',
  periods: {
    'two-weeks': '2 weeks',
    'four-weeks': '4 weeks',
    'eight-weeks': '8 weeks',
    'half-year': 'Half a year',
    all: 'All',
  },
  loading: 'Reading your calls',
  basis: 'Your own calls; practice, the sample call and calls under half a minute are left out.',
  calls: (n: number) => `${String(n)} ${n === 1 ? 'call' : 'calls'}`,
  callbacks: (n: number) => `${String(n)} ${n === 1 ? 'callback' : 'callbacks'}`,
  tooFew: (need: number, have: number) =>
    `Too few calls to say anything yet. From ${String(need)} on there is a chart here; so far ${have === 0 ? 'there is none' : have === 1 ? 'there is one' : `there are ${String(have)}`}.`,
  none: { title: 'No figures yet', line: 'They appear after five calls of your own.', go: 'Go to the call screen' },
  problem: { again: 'Try again' },
  noneIn: (calls: number) => `None in ${String(calls)} calls`,
  pace: { title: 'Slower or level, of your talking' },
  interruptions: { title: 'Interruptions in 10 minutes' },
  share: { title: 'You talked, of all the talk' },
  swaps: { title: 'Phrases to swap in 10 minutes' },
  kept: {
    title: 'Promises kept on time',
    of: (onTime: number, done: number) => `${String(onTime)} of ${String(done)}`,
    none: 'No promise with a time is done yet.',
    noName: 'A caller',
    late: (name: string, due: string) => `Late: ${name}, due ${due}`,
    more: (count: number) => `and ${String(count)} more`,
    since: (days: number) => `Calls are kept for ${String(days)} days, so nothing here is older.`,
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
  legend: 'Each dot is a call, the line is the mean of five, a long call counting for more.',
  keys: 'Use the left and right arrow keys to go through the calls.',
} as const;
