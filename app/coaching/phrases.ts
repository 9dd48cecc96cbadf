import type { SwapDetectorId } from './detector-ids.ts';

/** What an alert says of a phrase: what to do, and sentences that do it. */
export interface PhraseAdvice {
  /** verb first, two to five words */
  readonly title: string;
  /** what to say instead, the usual one first */
  readonly better: readonly [string, ...string[]];
}

/** Phrases to swap and their better wordings. Source of the list: techniques.ts, rows 9, 12, 15 and 26 to 30. */
export const phraseAdvice: Readonly<Record<SwapDetectorId, PhraseAdvice>> = {
  policy_phrase: {
    title: 'Say what you can do',
    better: ['Here is what I can do for you.', 'Let me see which ways are open to us.', 'What I can offer today is …'],
  },
  negative_language: {
    title: 'Say what you can do',
    better: ['What I can do is …', 'I can do that by …', 'Let me find out and call you back by …'],
  },
  blame_colleagues: {
    title: 'Speak for all of us',
    better: [
      'Let me put this right for you.',
      'We have let you down here, and I will see to it.',
      'I will take it from here.',
    ],
  },
  defensive: {
    title: 'Take their side first',
    better: ['I see why you say that.', 'You are right to raise it.', 'Let us look at how to put it right.'],
  },
  excuse_apology: {
    title: 'Say sorry, then stop',
    better: [
      'I am sorry this happened.',
      'I am sorry. That was our mistake.',
      'I am sorry for the trouble we have caused.',
    ],
  },
  jargon: { title: 'Say it in plain words', better: ['In other words, …', 'That means for you: …', 'Put simply, …'] },
  sarcasm: {
    title: 'Say it plainly',
    better: ['I would like to help with this.', 'I can see this matters to you.', 'Let me look at it with you.'],
  },
  accusatory: {
    title: 'Say what helps now',
    better: ['Let us look at what we can do.', 'Let me do that for you.', 'I can help with that now.'],
  },
  vague_promise: {
    title: 'Give a time',
    better: [
      'I will call you by three today.',
      'By Friday noon at the latest.',
      'I will do it now, while you are here.',
    ],
  },
  cut_off_phrase: {
    title: 'Let them finish',
    better: ['Please go on, I am listening.', 'Sorry, you were saying?', 'Take your time.'],
  },
};

/** What to say instead of a phrase to swap; `turn` rotates through the wordings (0 = the first). */
export function betterWording(technique: SwapDetectorId, turn = 0): string {
  const { better } = phraseAdvice[technique];
  return better[turn % better.length] ?? better[0];
}
