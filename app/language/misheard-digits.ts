import type { DigitPiece, DigitRun } from './spoken-numbers.ts';
import { soundsLikeDigit } from './spoken-numbers.ts';

/**
 * Words a digit is heard as that are far too common to be digits by themselves. They count only where they complete a telephone number that
 * is short of them. Source: the small Vosk model on read-out numbers, British and American voices.
 */
const alike: Readonly<Record<string, string>> = {
  zeros: '0', hero: '0', arrow: '0', euro: '0', of: '0', when: '1', want: '1', once: '1', "three's": '3', far: '4', form: '4', fall: '4', floor: '4', forced: '4', force: '4', ford: '4', fire: '5', fives: '5', fight: '5',
  sakes: '6', stakes: '6', seeks: '6', sixth: '6', forsakes: '46', heaven: '7', salmon: '7', seventh: '7', hate: '8', eighth: '8', aid: '8', night: '9', nights: '9', nigh: '9', knight: '9', ninth: '9',
};
/** Between two runs even a small word can hardly be anything else. */
const alikeBetween: Readonly<Record<string, string>> = { or: '4', on: '1', do: '2', you: '2', through: '3', full: '4', fine: '5', find: '5', sits: '6', fix: '6', several: '7', late: '8', it: '8', eat: '8', mine: '9', line: '9', nice: '9', i: '9' };
const digitsOf = (word: string | undefined): string | null => {
  if (word === undefined) return null;
  const near = soundsLikeDigit(word);
  return near === null ? alike[word] ?? null : String(near);
};

/** At the end of what is said. */
const alikeAtEnd: Readonly<Record<string, string>> = { i: '9', mine: '9', line: '9', late: '8', fine: '5' };

/** So many words at the head and the tail may have been misheard. */
const mostAtHead = 3;
const mostAtTail = 2;
/** Without so many digits heard for certain nothing is completed. */
const fewestSure = 5;

const piecesFrom = (words: readonly string[], from: number, to: number, also: Readonly<Record<string, string>> = {}): readonly DigitPiece[] | null => {
  const pieces: DigitPiece[] = [];
  for (let at = from; at < to; at += 1) {
    const digits = digitsOf(words[at]) ?? also[words[at] ?? ''] ?? null;
    if (digits === null) return null;
    pieces.push({ start: at, end: at + 1, digits, sure: false });
  }
  return pieces;
};

/** The run with the fewest misheard words beside it that make it a whole number, or null. `isWhole` decides what a whole number is. */
export function completedRun(words: readonly string[], run: DigitRun, isWhole: (digits: string) => boolean): DigitRun | null {
  const sure = run.pieces.filter((piece) => piece.sure).reduce((sum, piece) => sum + piece.digits.length, 0);
  if (sure < fewestSure) return null;
  for (let added = 1; added <= mostAtHead + mostAtTail; added += 1) {
    for (let tail = 0; tail <= Math.min(added, mostAtTail); tail += 1) {
      const head = added - tail;
      if (head > mostAtHead) continue;
      const front = piecesFrom(words, run.start - head, run.start);
      const back = piecesFrom(words, run.end, run.end + tail, run.end + tail === words.length ? alikeAtEnd : {});
      if (!front || !back) continue;
      const pieces = [...front, ...run.pieces, ...back];
      const digits = pieces.map((piece) => piece.digits).join('');
      if (isWhole(digits)) return { start: run.start - head, end: run.end + tail, digits, pieces };
    }
  }
  return null;
}

/** Two runs with one misheard digit between them («six or six five five five …»), or null. */
export function bridgedRun(words: readonly string[], one: DigitRun, other: DigitRun, isWhole: (digits: string) => boolean): DigitRun | null {
  const between = other.start - one.end === 1 ? piecesFrom(words, one.end, other.start, alikeBetween) : null;
  if (!between) return null;
  const pieces = [...one.pieces, ...between, ...other.pieces];
  const digits = pieces.map((piece) => piece.digits).join('');
  const sure = pieces.filter((piece) => piece.sure).reduce((sum, piece) => sum + piece.digits.length, 0);
  return sure >= fewestSure && isWhole(digits) ? { start: one.start, end: other.end, digits, pieces } : null;
}
