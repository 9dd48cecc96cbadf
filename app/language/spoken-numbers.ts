import { fillers } from './tokens.ts';

/**
 * Digits as people say them on the telephone, and numbers as they count with them. Word lists are data; their sources:
 * British and American telephone usage (nought, oh, double, treble) and what the small Vosk model made of read-out
 * numbers (win, for, ate).
 */
const units: Readonly<Record<string, number>> = {
  zero: 0,
  nought: 0,
  naught: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  niner: 9,
};
const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const times: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  doubled: 2,
  dabble: 2,
};
/** Words that are a digit only in the company of digits. */
const homophones: Readonly<Record<string, number>> = {
  oh: 0,
  o: 0,
  owe: 0,
  ought: 0,
  aught: 0,
  nil: 0,
  won: 1,
  win: 1,
  wan: 1,
  to: 2,
  too: 2,
  free: 3,
  tree: 3,
  for: 4,
  fore: 4,
  fife: 5,
  fie: 5,
  sex: 6,
  sicks: 6,
  sick: 6,
  ate: 8,
  nein: 9,
};
/** What may stand between two digits of one number without ending it. */
const between: ReadonlySet<string> = new Set([...fillers, 'dash', 'hyphen', 'space', 'and', 'then']);

/**
 * One spoken group of digits: `start`..`end` are word indexes, end exclusive. Unsure = a word that only sounds like a
 * digit.
 */
export interface DigitPiece {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly sure: boolean;
}
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly pieces: readonly DigitPiece[];
}

const written = /^[+(]*\d[\d\-./()]*$/u;

/** The digits said at `at`, or null. «double seven» is 77, «forty two» 42, «hundred» after a digit 00. */
export function digitPieceAt(words: readonly string[], at: number): DigitPiece | null {
  const word = words[at];
  if (word === undefined) return null;
  const next = words[at + 1] ?? '';
  const piece = (length: number, digits: string, sure = true): DigitPiece => ({
    start: at,
    end: at + length,
    digits,
    sure,
  });
  if (written.test(word)) return piece(1, word.replace(/\D/gu, ''));
  const unit = units[word];
  if (unit !== undefined) return piece(1, String(unit));
  const ten = tens[word];
  if (ten !== undefined) {
    const one = units[next];
    return one !== undefined && one > 0 ? piece(2, String(ten + one)) : piece(1, String(ten));
  }
  const teen = teens[word];
  if (teen !== undefined) return piece(1, String(teen));
  const often = times[word];
  if (often !== undefined) {
    const digit = units[next] ?? homophones[next] ?? (next === 'of' ? 0 : undefined);
    if (digit !== undefined) return piece(2, String(digit).repeat(often));
  }
  const alike = homophones[word];
  if (alike !== undefined) return piece(1, String(alike), false);
  return null;
}

const multiples: Readonly<Record<string, string>> = { hundred: '00', thousand: '000' };

/** All groups of digits, in order. «hundred» and «thousand» count as zeros when a number stands before them. */
export function digitPieces(words: readonly string[]): readonly DigitPiece[] {
  const found: DigitPiece[] = [];
  for (let at = 0; at < words.length;) {
    const last = found.at(-1);
    const zeros = multiples[words[at] ?? ''];
    const piece =
      zeros !== undefined && last?.end === at && last.sure
        ? { start: at, end: at + 1, digits: zeros, sure: true }
        : digitPieceAt(words, at);
    if (piece) found.push(piece);
    at = piece ? piece.end : at + 1;
  }
  return found;
}

const runOf = (pieces: readonly DigitPiece[]): DigitRun => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
  digits: pieces.map((piece) => piece.digits).join(''),
  pieces,
});

/**
 * Runs of digits: groups with nothing but hesitation between them. A word that only sounds like a digit counts inside a
 * run and, one at each end, at its edges (the reader decides whether it makes sense there).
 */
export function digitRuns(words: readonly string[]): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let open: DigitPiece[] = [];
  const close = (): void => {
    const first = open.findIndex((piece) => piece.sure);
    const last = open.findLastIndex((piece) => piece.sure);
    if (first >= 0) {
      const from = open[first - 1]?.end === open[first]?.start ? Math.max(0, first - 1) : first;
      const to = open[last + 1]?.start === open[last]?.end ? last + 2 : last + 1;
      runs.push(runOf(open.slice(from, to)));
    }
    open = [];
  };
  for (const piece of digitPieces(words)) {
    const last = open.at(-1);
    if (last && !words.slice(last.end, piece.start).every((word) => between.has(word))) close();
    open.push(piece);
  }
  close();
  return runs;
}

/** A number that counts something, read at `at`: «a hundred and twenty», «twenty five», «2». `end` is exclusive. */
export function quantityAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const word = words[at] ?? '';
  if (/^\d{1,3}$/u.test(word)) return { value: Number(word), end: at + 1 };
  const small = smallAt(words, at) ?? (word === 'a' && words[at + 1] === 'hundred' ? { value: 1, end: at + 1 } : null);
  if (!small) return null;
  if (words[small.end] !== 'hundred') return small;
  const rest = smallAt(words, words[small.end + 1] === 'and' ? small.end + 2 : small.end + 1);
  return rest
    ? { value: small.value * 100 + rest.value, end: rest.end }
    : { value: small.value * 100, end: small.end + 1 };
}

/** A number below a hundred at `at`, without «hundred» after it. */
export function smallAt(words: readonly string[], at: number): { readonly value: number; readonly end: number } | null {
  const word = words[at] ?? '';
  const ten = tens[word];
  if (ten !== undefined) {
    const one = units[words[at + 1] ?? ''];
    return one !== undefined && one > 0 ? { value: ten + one, end: at + 2 } : { value: ten, end: at + 1 };
  }
  const value = teens[word] ?? units[word];
  return value === undefined ? null : { value, end: at + 1 };
}

/** The digit a word sounds like, or null. */
export const soundsLikeDigit = (word: string): number | null => units[word] ?? homophones[word] ?? null;
