import { parsePhoneNumberFromString, validatePhoneNumberLength, type CountryCode } from 'libphonenumber-js';
import { completedRuns, type WholeNumbers } from './misheard-digits.ts';
import { digitRuns, type DigitPiece, type DigitRun } from './spoken-numbers.ts';
import { wordSet } from './lists.ts';

export type { CountryCode };

/**
 * A telephone number in words: `start`..`end` are word indexes (end exclusive), `number` the digits as said, `+` and
 * `x12` kept.
 */
export interface SpokenPhone {
  readonly start: number;
  readonly end: number;
  readonly number: string;
}

/** Shortest and longest telephone numbers: local American numbers have 7 digits, E.164 allows 15. */
const fewestDigits = 7;
const mostDigits = 15;
/** Longer ones must be valid somewhere: 13 digits and more may be a card. */
const mostUnknownDigits = 12;
const nanp: ReadonlySet<string> = new Set(['US', 'CA', 'PR', 'JM', 'BS', 'BB', 'TT', 'DO']);

/** 3 = valid in the country, 2 = of a possible length there, 1 = could be one somewhere, 0 = none. */
export function phoneLikelihood(digits: string, country: CountryCode, international = false): 0 | 1 | 2 | 3 {
  if (digits.length < fewestDigits || digits.length > mostDigits + 3) return 0;
  if (nanp.has(country) && /^[2-9]\d{6}$/u.test(digits)) return 3;
  if (parsePhoneNumberFromString(international ? `+${digits}` : digits, country)?.isValid() === true) return 3;
  if (digits.length > mostUnknownDigits) return 0;
  if (nanp.has(country) && /^1?[2-9]\d{9}$/u.test(digits)) return 2;
  return !nanp.has(country) && validatePhoneNumberLength(digits, country) === undefined ? 2 : 1;
}

/**
 * An international number with the prefix that is dialled before it (00 in most of the world, 011 in America, 0011 in
 * Australia).
 */
export function isDialledAbroad(digits: string): boolean {
  const rest = /^(?:00|011|0011)(\d+)$/u.exec(digits)?.[1];
  return rest !== undefined && parsePhoneNumberFromString(`+${rest}`)?.isValid() === true;
}

const corrections = wordSet(`
  sorry no correction oops wait rather actually mean make that mistake my i is it not uh um apologies
`);
const trueCorrections = wordSet(`
  sorry no correction oops wait rather actually mean mistake apologies
`);
const joins = wordSet(`
  area code and then uh um followed by the is yes yeah okay right
`);
/** Numbers that are no telephone numbers, when one of these words stands just before them. */
const otherNumbers = wordSet(`
  reference order account card policy serial tracking invoice case ticket claim booking customer meter postcode zip
  sort confirmation part model pin imei vin registration incident complaint parcel consignment member membership
  contract
`);
const phoneWords = wordSet(`
  phone telephone mobile cell landline call ring reach line direct dial contact
`);

/** One number said twice in a row is that number: returns the part, or the digits unchanged. */
export function withoutRepeats(digits: string, country: CountryCode): string {
  for (const count of [2, 3, 4]) {
    if (digits.length % count !== 0) continue;
    const part = digits.slice(0, digits.length / count);
    if (part.repeat(count) === digits && phoneLikelihood(part, country) >= 2) return part;
  }
  return digits;
}

/** Leaves out a look-alike at an end («for you», «to tell you») unless the number needs it. */
function bestReading(
  run: DigitRun,
  country: CountryCode,
  international: boolean,
): { readonly pieces: readonly DigitPiece[]; readonly digits: string; readonly rank: number } {
  const head = run.pieces[0]?.sure === false;
  const tail = run.pieces.at(-1)?.sure === false;
  const readings = [
    [0, 0],
    ...(head ? [[1, 0]] : []),
    ...(tail ? [[0, 1]] : []),
    ...(head && tail ? [[1, 1]] : []),
  ].map(([front = 0, back = 0]) => {
    const pieces = run.pieces.slice(front, run.pieces.length - back);
    const digits = withoutRepeats(pieces.map((piece) => piece.digits).join(''), country);
    const zero = front === 0 && run.pieces[0]?.digits === '0' ? 0.6 : 0;
    return {
      pieces,
      digits,
      rank:
        phoneLikelihood(digits, country, international) +
        zero -
        (head && front === 0 ? 0.3 : 0) -
        (tail && back === 0 ? 0.3 : 0),
    };
  });
  return readings.reduce((best, each) => (each.rank > best.rank ? each : best));
}

/** «five five five zero one, sorry, zero two»: the later digits replace as many earlier ones as makes a number. */
function corrected(before: string, after: string, country: CountryCode): string {
  const whole = phoneLikelihood(after, country);
  if (whole === 3) return after;
  const candidates = Array.from({ length: before.length + 1 }, (_, dropped) =>
    before.slice(0, before.length - dropped),
  ).map((kept, dropped) => ({
    digits: kept + after,
    rank:
      phoneLikelihood(kept + after, country) * 2 +
      (dropped === after.length ? 1 : 0) +
      (before[kept.length] === after[0] ? 0.5 : 0) +
      (before.slice(kept.length).startsWith(after.slice(0, 3)) ? 0.5 : 0),
  }));
  const best = candidates.reduce((found, each) => (each.rank > found.rank ? each : found)).digits;
  return whole >= 2 && phoneLikelihood(best, country) < 3 ? after : best;
}

/** A number one could dial as it stands, for sure: misheard digits are only filled in to reach one. */
const isWhole = (digits: string, country: CountryCode): boolean =>
  nanp.has(country)
    ? /^(?:1?[2-9]\d{2})?[2-9]\d{6}$/u.test(digits)
    : digits.startsWith('0') &&
      (phoneLikelihood(digits, country) === 3 || (country === 'GB' && /^0[12378]\d{9}$/u.test(digits)));

const wholeNumbers = (words: readonly string[], country: CountryCode): WholeNumbers => ({
  isWhole: (digits) => isWhole(digits, country),
  isPart: (run, alone) => {
    if (words[run.start - 1] === 'plus' || words.slice(run.start, run.end).some((word) => /\d/u.test(word)))
      return false;
    const rank = bestReading(run, country, false).rank;
    if (alone) return rank < 2 || (!nanp.has(country) && !run.digits.startsWith('0'));
    return (
      (rank < 2 || run.digits.length === fewestDigits) &&
      run.pieces.every((piece) => piece.digits.length === 1 || /^(\d)\1+$/u.test(piece.digits))
    );
  },
});

/** Joins runs that a few words interrupt: an area code told apart, a digit taken back. */
function joinedRuns(words: readonly string[], country: CountryCode): readonly DigitRun[] {
  const joined: DigitRun[] = [];
  for (const run of completedRuns(words, digitRuns(words), wholeNumbers(words, country))) {
    const last = joined.at(-1);
    const gap = last ? words.slice(last.end, run.start) : [];
    if (last && gap.length > 0 && gap.length <= 5) {
      const whole = { start: last.start, end: run.end, pieces: [...last.pieces, ...run.pieces] };
      if (
        last.digits.length >= 3 &&
        gap.every((word) => corrections.has(word)) &&
        gap.some((word) => trueCorrections.has(word))
      ) {
        const digits = corrected(last.digits, run.digits, country);
        joined[joined.length - 1] = {
          ...whole,
          digits,
          pieces: [{ start: last.start, end: run.end, digits, sure: true }],
        };
        continue;
      }
      const both = last.digits + run.digits;
      if (
        gap.every((word) => joins.has(word)) &&
        phoneLikelihood(last.digits, country) < 2 &&
        phoneLikelihood(run.digits, country) < 3 &&
        phoneLikelihood(both, country) >= 2
      ) {
        joined[joined.length - 1] = { ...whole, digits: both };
        continue;
      }
    }
    joined.push(run);
  }
  return joined;
}

/**
 * Telephone numbers in words (or written), in the order they were said, each once. `country` decides which lengths make
 * sense. Numbers called something else (order, account, card …) are left out.
 */
export function phonesIn(words: readonly string[], country: CountryCode): readonly SpokenPhone[] {
  const found: SpokenPhone[] = [];
  for (const run of joinedRuns(words, country)) {
    if (!isDictated(run)) continue;
    const plus = words[run.start - 1] === 'plus' || (words[run.start] ?? '').startsWith('+');
    const label = words.slice(Math.max(0, run.start - 5), run.start);
    const labelled =
      label.findLastIndex(
        (word, index) =>
          otherNumbers.has(word) &&
          label[index - 1] !== 'in' &&
          !/\bon (?:the|your|my|this)$/u.test(
            words.slice(Math.max(0, run.start - label.length + index - 2), run.start - label.length + index).join(' '),
          ),
      ) > label.findLastIndex((word) => phoneWords.has(word));
    const best = bestReading(run, country, plus);
    if (best.digits.length < fewestDigits || best.rank < 0.5 || (labelled && best.rank < 4 && !plus)) continue;
    const end = best.pieces.at(-1)?.end ?? run.end;
    const extension = extensionAfter(words, end);
    found.push({
      start: (best.pieces[0]?.start ?? run.start) - (plus && words[run.start - 1] === 'plus' ? 1 : 0),
      end: extension?.end ?? end,
      number: `${plus ? '+' : ''}${best.digits}${extension ? `x${extension.digits}` : ''}`,
    });
  }
  return found.filter((phone, index) => found.findIndex((other) => other.number === phone.number) === index);
}

/** Telephone numbers are told digit by digit; «nine thirty and eleven fifteen» is not. */
function isDictated(run: DigitRun): boolean {
  const single = run.pieces.filter(
    (piece) => piece.digits.length === 1 || piece.digits.length > 4 || /^(\d)\1+$/u.test(piece.digits),
  );
  return single.reduce((sum, piece) => sum + piece.digits.length, 0) * 2 > run.digits.length;
}

function extensionAfter(
  words: readonly string[],
  end: number,
): { readonly digits: string; readonly end: number } | null {
  for (let at = end; at <= end + 2; at += 1) {
    const word = words[at];
    if (word !== 'extension' && word !== 'ext' && word !== 'x') continue;
    const run = digitRuns(words.slice(at + 1)).find((each) => each.start <= 2);
    if (run && run.digits.length <= 6) return { digits: run.digits, end: at + 1 + run.end };
  }
  return null;
}
