/** Role play with a recorded caller. */
export const practiceTexts = {
  title: 'Practice',
  aside: 'Kept out of trends.',
  start: 'Start',
  again: 'Try again',
  sample: {
    title: 'The sample call',
    line: 'Mr Bell’s parcel did not come, twice. You hear him, you answer, and you are coached as in a real call.',
  },
  own: {
    title: 'A recording of your own',
    line: 'You hear the caller’s side of it and answer yourself. One stereo file, or one file a side.',
    choose: 'Choose a recording',
    another: 'Choose another',
    which: 'Which side is the agent?',
    left: 'Left channel',
    right: 'Right channel',
  },
  headset: 'Use a headset, so that the caller’s voice does not reach your microphone.',
  earlier: 'Earlier practice',
  techniques: {
    title: 'The techniques',
    show: (count: number) => `All ${String(count)}, and how each is noticed`,
    words: 'Heard in your words',
    callerWords: 'Heard in the caller’s words',
    rule: (rule: string) => `Measured: ${rule}`,
    hand: (where: string) => `By hand: ${where}`,
    notMeasured: (why: string) => `Not measured. ${why}`,
  },
} as const;
