import type { DigitPiece, DigitRun } from './spoken-numbers.ts';
import { soundsLikeDigit } from './spoken-numbers.ts';

/**
 * Words a digit is heard as that are far too common to be digits by themselves. They count only where they complete a
 * telephone number that is short of them. Source: the small Vosk model on read-out numbers, British and American
 * voices.
 */
const alike: Readonly<Record<string, string>> = {
  zeros: '0',
  hero: '0',
  arrow: '0',
  euro: '0',
  of: '0',
  off: '0',
  when: '1',
  want: '1',
  once: '1',
  "three's": '3',
  far: '4',
  form: '4',
  fall: '4',
  floor: '4',
  forced: '4',
  force: '4',
  ford: '4',
  fire: '5',
  fives: '5',
  fight: '5',
  sakes: '6',
  stakes: '6',
  seeks: '6',
  sixth: '6',
  forsakes: '46',
  heaven: '7',
  salmon: '7',
  seventh: '7',
  hate: '8',
  eighth: '8',
  aid: '8',
  night: '9',
  nights: '9',
  nigh: '9',
  knight: '9',
  ninth: '9',
};
/** Between two runs even a small word can hardly be anything else. */
const alikeBetween: Readonly<Record<string, string>> = {
  on: '1',
  the: '0',
  do: '2',
  you: '2',
  through: '3',
  full: '4',
  fine: '5',
  find: '5',
  sits: '6',
  fix: '6',
  several: '7',
  late: '8',
  it: '8',
  eat: '8',
  mine: '9',
  line: '9',
  nice: '9',
  i: '9',
};
/** At the end of what is said. */
const alikeAtEnd: Readonly<Record<string, string>> = { i: '9', mine: '9', line: '9', late: '8', fine: '5' };
/** Before the first digit. */
const alikeAtHead: Readonly<Record<string, string>> = { a: '8' };

/** So many words at the head and the tail, and between two groups, may have been misheard. */
const mostAtHead = 3;
const mostAtTail = 2;
const mostBetween = 2;
/** Without so many digits heard for certain nothing is completed. */
const fewestSure = 5;
/** «zero» and «oh» are seldom mixed in one number: «or» stands for «four» beside a «zero», else for «oh». */
const orDigit = (words: readonly string[], runs: readonly DigitRun[]): string =>
  runs.some((run) => words.slice(run.start, run.end).includes('zero')) ? '4' : '0';

type Alikes = Readonly<Record<string, string>>;

function piecesFrom(
  words: readonly string[],
  from: number,
  to: number,
  also: Alikes,
  or: string,
): readonly DigitPiece[] | null {
  const pieces: DigitPiece[] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const near = soundsLikeDigit(word);
    const digits = word === 'or' ? or : near === null ? (alike[word] ?? also[word]) : String(near);
    if (digits === undefined) return null;
    pieces.push({ start: at, end: at + 1, digits, sure: true });
  }
  return pieces;
}

const sureDigits = (runs: readonly DigitRun[]): number =>
  runs.flatMap((run) => run.pieces).reduce((sum, piece) => sum + (piece.sure ? piece.digits.length : 0), 0);

/**
 * The pieces of runs that only misheard digits part, or null when something else stands between. `strict` = no small
 * word counts («nine of on five five five …»).
 */
function bridged(
  words: readonly string[],
  runs: readonly DigitRun[],
  or: string,
  strict: boolean,
): readonly DigitPiece[] | null {
  const pieces: DigitPiece[] = [];
  for (const run of runs) {
    const end = pieces.at(-1)?.end ?? run.start;
    const small =
      strict &&
      words
        .slice(end, run.start)
        .some((word, _, all) => word === 'or' || word in alikeBetween || (/^off?$/u.test(word) && all.length > 1));
    const gap = small || run.start - end > mostBetween ? null : piecesFrom(words, end, run.start, alikeBetween, or);
    if (!gap) return null;
    pieces.push(...gap, ...run.pieces.map((piece) => ({ ...piece, sure: true })));
  }
  return pieces;
}

/** The reading with the fewest misheard words added at either end that is a whole number. */
function completed(
  words: readonly string[],
  pieces: readonly DigitPiece[],
  or: string,
  isWhole: (digits: string) => boolean,
): DigitRun | null {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? 0;
  for (let added = 0; added <= mostAtHead + mostAtTail; added += 1) {
    for (let tail = 0; tail <= Math.min(added, mostAtTail); tail += 1) {
      const head = added - tail;
      const front = head > mostAtHead || head > start ? null : piecesFrom(words, start - head, start, alikeAtHead, or);
      const back = piecesFrom(words, end, end + tail, end + tail === words.length ? alikeAtEnd : {}, or);
      if (!front || !back) continue;
      const all = [...front, ...pieces, ...back];
      const digits = all.map((piece) => piece.digits).join('');
      if (isWhole(digits)) return { start: start - head, end: end + tail, digits, pieces: all };
    }
  }
  return null;
}

/**
 * How a number is told apart from a part of one: `isWhole` = can be dialled as it stands, `isPart` = may be a part of a
 * longer one.
 */
export interface WholeNumbers {
  readonly isWhole: (digits: string) => boolean;
  readonly isPart: (run: DigitRun, alone: boolean) => boolean;
}

/**
 * Runs of digits, with those put together or completed that only misheard digits keep from being a whole number. Others
 * stay as they are.
 */
export function completedRuns(
  words: readonly string[],
  runs: readonly DigitRun[],
  { isWhole, isPart }: WholeNumbers,
): readonly DigitRun[] {
  const out: DigitRun[] = [];
  for (let at = 0; at < runs.length;) {
    let found: DigitRun | null = null;
    let taken = 1;
    for (let count = Math.min(4, runs.length - at); count >= 1 && !found; count -= 1) {
      const group = runs.slice(at, at + count);
      if (sureDigits(group) < fewestSure || !group.every((run) => isPart(run, count === 1))) continue;
      const or = orDigit(words, group);
      const pieces = bridged(
        words,
        group,
        or,
        group.some((each) => isWhole(each.digits)),
      );
      found = pieces && completed(words, pieces, or, isWhole);
      taken = count;
    }
    const run = runs[at];
    if (found) out.push(found);
    else if (run) out.push(run);
    at += found ? taken : 1;
  }
  return out;
}
