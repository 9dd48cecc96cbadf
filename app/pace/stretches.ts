import type { Word } from '../call/words.ts';
import { syllablesOf } from './syllables.ts';
import { paceThresholds as T } from './thresholds.ts';
import { wordSet } from '../language/lists.ts';

/** A word's part in the pace: its syllables and the time they took, a short gap after the word before it included. */
export interface Beat {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly syllables: number;
  readonly spokenSeconds: number;
}

const digits: ReadonlySet<string> = wordSet(`
  zero oh one two three four five six seven eight nine double triple ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand point
  dash dot at
`);
const isSpelled = (text: string): boolean => digits.has(text) || /^[b-hj-z]$/.test(text) || !/[a-z]/.test(text);
/** sounds of hesitation and laughter: drawn out at will, no articulation */
const hesitations: ReadonlySet<string> = wordSet(`
  uh um ah oh er mm hm hmm huh ha
`);
const core: ReadonlySet<string> = new Set(['dash', 'dot', 'at', 'point', 'oh']);

/** Marks words of a number read out or a name spelled: three or more of them in a row. */
function spelledOut(words: readonly Word[]): readonly boolean[] {
  const marks = words.map(() => false);
  let from = 0;
  for (let index = 0; index <= words.length; index += 1) {
    const word = words[index];
    if (word !== undefined && isSpelled(word.text)) continue;
    const run = words.slice(from, index);
    if (run.filter(({ text }) => !core.has(text)).length >= T.spelledWords)
      for (let each = from; each < index; each += 1) marks[each] = true;
    from = index + 1;
  }
  return marks;
}

/**
 * The beats of one side's words: digits and spelled letters, runs of fewer than three words and runs heard with little
 * confidence are left out, and so are hesitations and a word that the recogniser drew out over a silence. A run ends at
 * a pause of 250 ms.
 */
export function beatsOf(words: readonly Word[]): readonly Beat[] {
  const spelled = spelledOut(words);
  const beats: Beat[] = [];
  let run: Word[] = [];
  let marks: boolean[] = [];
  const close = (): void => {
    const confidence = run.reduce((sum, word) => sum + word.confidence, 0) / Math.max(1, run.length);
    if (run.length >= T.runWords && confidence >= T.runConfidence) beats.push(...beatsOfRun(run, marks));
    run = [];
    marks = [];
  };
  words.forEach((word, index) => {
    const last = run.at(-1);
    if (last !== undefined && word.startSeconds - last.endSeconds >= T.pauseSeconds) close();
    run.push(word);
    marks.push(spelled[index] === true);
  });
  close();
  return beats;
}

function beatsOfRun(run: readonly Word[], marks: readonly boolean[]): readonly Beat[] {
  return run.flatMap((word, index) => {
    const syllables = syllablesOf(word.text);
    if (
      marks[index] === true ||
      syllables === 0 ||
      hesitations.has(word.text) ||
      (word.endSeconds - word.startSeconds) / syllables > T.longestSyllableSeconds
    )
      return [];
    const before = run[index - 1];
    const gap =
      before === undefined || marks[index - 1] === true ? 0 : Math.max(0, word.startSeconds - before.endSeconds);
    return [
      {
        startSeconds: word.startSeconds,
        endSeconds: word.endSeconds,
        syllables,
        spokenSeconds: word.endSeconds - word.startSeconds + gap,
      },
    ];
  });
}

/** Rate of some beats, syll/s; null when there is no time in them. */
export function rateOf(beats: readonly Beat[]): number | null {
  let syllables = 0;
  let seconds = 0;
  for (const beat of beats) {
    syllables += beat.syllables;
    seconds += beat.spokenSeconds;
  }
  return seconds > 0 ? syllables / seconds : null;
}
