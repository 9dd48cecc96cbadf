import { syllable } from 'syllable';
import { syllableExceptions } from './syllable-exceptions.ts';

let exceptions: ReadonlyMap<string, number> | null = null;

/** Read when the first word comes, not when the module loads: about 10 ms once. */
function exceptionsByWord(): ReadonlyMap<string, number> {
  exceptions ??= new Map(
    Object.entries(syllableExceptions).flatMap(([count, words]) =>
      words.split(' ').map((word): [string, number] => [word, Number(count)]),
    ),
  );
  return exceptions;
}

/**
 * Syllables of one recognised word, lower case, as the CMU Pronouncing Dictionary says it; words that it does not hold
 * are counted by rule.
 * @returns 0 for what holds no letters (masked digits), otherwise 1 or more.
 */
export function syllablesOf(word: string): number {
  if (!/[a-z]/.test(word)) return 0;
  return exceptionsByWord().get(word) ?? Math.max(1, syllable(word));
}
