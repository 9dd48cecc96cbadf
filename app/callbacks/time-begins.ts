import { clockAt } from '../language/clock-words.ts';
import { dayAt } from '../language/day-words.ts';
import { durationAt } from '../language/duration-words.ts';
import { wordSet } from '../language/lists.ts';

/** Before a day or an hour. */
const beforeTimes = wordSet(`
  on at by before around about within in after from between this come again back the
`);
/** Most words before a time: «back on the». */
const MOST_BEFORE = 3;

/** Whether a day, an hour or a span of time is named here: «monday at ten», «in half an hour», «between two and four». */
export function timeBegins(words: readonly string[], at: number): boolean {
  const start = /^make (?:it|that)$/u.test(words.slice(at, at + 2).join(' ')) ? at + 2 : at;
  let from = start;
  while (from < start + MOST_BEFORE && beforeTimes.has(words[from] ?? '') && dayAt(words, from) === null) from += 1;
  if (from > start && words[start] === 'the') return false;
  return (
    dayAt(words, from) !== null ||
    durationAt(words, from, from > at) !== null ||
    (from > at && clockAt(words, from, true) !== null)
  );
}
