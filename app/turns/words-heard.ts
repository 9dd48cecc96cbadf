import type { EventOf } from '../call/events.ts';
import type { Side, Word } from '../call/words.ts';
import { stableWordCount } from './stable-words.ts';
import { trimmed } from './word-times.ts';

/** What one side said lately: enough to judge an overlap by, never the whole call. */
export interface WordsHeard {
  /** final words of the last forty seconds, in order */
  readonly finals: readonly Word[];
  /** words still being recognised, with times where the recogniser gives them */
  readonly partial: readonly Word[];
  readonly partialText: string;
  /** how many words at the head of the partial stood in the one before as well */
  readonly stableWords: number;
  /** partials come for this side: then a voice without one held no words. The log of an ended call has none. */
  readonly givesPartials: boolean;
  /** until when the side's words are final: the end of the newest final word */
  readonly finalUntilSeconds: number;
}

export const nothingHeard: WordsHeard = {
  finals: [],
  partial: [],
  partialText: '',
  stableWords: 0,
  givesPartials: false,
  finalUntilSeconds: 0,
};

/** the longest a finding waits for words, twice over */
const KEPT_SECONDS = 40;

export function followWords(heard: WordsHeard, event: EventOf<'words-partial'> | EventOf<'words-final'>): WordsHeard {
  if (event.type === 'words-partial') {
    return {
      ...heard,
      partial: (event.words ?? []).map(trimmed),
      partialText: event.text,
      stableWords: stableWordCount(heard.partialText, event.text),
      givesPartials: true,
    };
  }
  const last = event.words.at(-1);
  if (last === undefined) return { ...heard, partial: [], partialText: '', stableWords: 0 };
  const oldest = event.knownSeconds - KEPT_SECONDS;
  return {
    finals: [...heard.finals.filter((word) => word.endSeconds > oldest), ...event.words.map(trimmed)],
    partial: [],
    partialText: '',
    stableWords: 0,
    givesPartials: heard.givesPartials,
    finalUntilSeconds: Math.max(heard.finalUntilSeconds, last.endSeconds),
  };
}

/** Words, final or standing in two partials running, whose middle lies in the stretch. */
export function wordsBetween(heard: WordsHeard, startSeconds: number, endSeconds: number): readonly Word[] {
  const inside = (word: Word): boolean => {
    const middle = (word.startSeconds + word.endSeconds) / 2;
    return middle >= startSeconds && middle <= endSeconds;
  };
  const partial = heard.partial.slice(0, heard.stableWords).filter(inside);
  return partial.length === 0 ? heard.finals.filter(inside) : [...heard.finals.filter(inside), ...partial];
}

export type WordsOfBoth = Readonly<Record<Side, WordsHeard>>;
