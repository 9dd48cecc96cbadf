import type { SwapDetectorId } from './detector-ids.ts';

/** What an alert says of a phrase: what to do, and a sentence that does it. */
export interface PhraseAdvice {
  /** verb first, two to five words */
  readonly title: string;
  /** sentences to say instead; the first is the usual one */
  readonly better: readonly [string, ...string[]];
}

/** Phrases to swap, and what to say instead. Source of the list: techniques.ts, rows 9, 12, 15 and 26 to 30. */
export const phraseAdvice: Readonly<Record<SwapDetectorId, PhraseAdvice>> = {
  policy_phrase: { title: 'Say what you can do', better: ['“Here is what I can do for you.”', '“What I can offer instead is …”'] },
  negative_language: { title: 'Say what you can do', better: ['“What I can do is …”', '“Let me find out what is possible.”'] },
  blame_colleagues: { title: 'Speak for all of us', better: ['“Let me put this right for you.”', '“This should not have happened. I will see to it.”'] },
  defensive: { title: 'Take their side first', better: ['“I see why you say that.”', '“You are right to tell us.”'] },
  excuse_apology: { title: 'Say sorry, then stop', better: ['“I am sorry this happened.”', '“I am sorry. Here is what I will do.”'] },
  jargon: { title: 'Say it in plain words', better: ['“In other words, …”', '“That means for you: …”'] },
  sarcasm: { title: 'Say it plainly', better: ['“I would like to help with this.”', '“Let us go through it together.”'] },
  accusatory: { title: 'Say what helps now', better: ['“Let us look at what we can do.”', '“Let me check this for you.”'] },
  vague_promise: { title: 'Give a time', better: ['“By three today” instead of “soon”.', '“You will hear from me by noon tomorrow.”'] },
  cut_off_phrase: { title: 'Let them finish', better: ['“Please go on, I am listening.”', '“Tell me all of it.”'] },
};

/** The usual better wording of a phrase, as the summary shows it. */
export const betterWording = (id: SwapDetectorId): string => phraseAdvice[id].better[0];
