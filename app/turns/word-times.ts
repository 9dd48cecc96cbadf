import type { Word } from '../call/words.ts';

/** the longest that one word lasts; «unfortunately» said slowly takes 0.9 s */
const LONGEST_WORD_SECONDS = 0.9;

/**
 * The word without the silence before it. The recogniser lets the first word after a silence begin where that silence
 * began (seen: «hi» from 23.0 to 30.8 s); its end is right.
 */
export const trimmed = (word: Word): Word =>
  word.endSeconds - word.startSeconds <= LONGEST_WORD_SECONDS
    ? word
    : { ...word, startSeconds: word.endSeconds - LONGEST_WORD_SECONDS / 2 };
