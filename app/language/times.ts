import { clockAt, inThePart, leadsMisheard } from './clock-words.ts';
import { weekdayAt } from './date-words.ts';
import { dayAt } from './day-words.ts';
import { dueFrom, type Moment } from './due-time.ts';
import { durationAt } from './duration-words.ts';
import type { CountryCode } from './phone-numbers.ts';
import { phonesIn } from './phone-numbers.ts';
import { digitRuns } from './spoken-numbers.ts';
import type { Located, TimeFact } from './time-facts.ts';
import { zoneAt } from './time-zones.ts';
import { textsOf, tokensOf, wordsIn } from './tokens.ts';
import { wordSet } from './lists.ts';

export type { Moment } from './due-time.ts';

/** Words with no moment in them: a promise with these alone is vague. */
const vague: ReadonlySet<string> = wordSet(`
  shortly soon later sometime eventually whenever anytime momentarily presently
`);
/** After these a later time replaces an earlier one. */
const corrections: ReadonlySet<string> = wordSet(`
  no nope sorry actually rather wait correction scratch mean better instead apologies
`);
/** Whether these words, between two times, put the later one in the place of the earlier one. */
export const takesBackTime = (gap: readonly string[]): boolean =>
  gap.some(
    (word, index) =>
      (corrections.has(word) && !(word === 'no' && gap[index + 1] === 'later')) ||
      (word === 'make' && /^(?:that|it)$/u.test(gap[index + 1] ?? '')),
  );
const joiners: ReadonlySet<string> = new Set(['to', 'and', 'or', 'maybe', 'until', 'till']);

/** A run of single digits that is no time of day: at least five digits, most of them said one by one. */
function digitSpans(
  words: readonly string[],
  country: CountryCode,
): readonly { readonly start: number; readonly end: number }[] {
  const long = digitRuns(words).filter((run) => {
    const single = run.pieces.filter(
      (piece) =>
        piece.sure &&
        (piece.end - piece.start === 1
          ? piece.digits.length === 1 || piece.digits.length > 4
          : /^(\d)\1+$/u.test(piece.digits)),
    );
    return (
      run.digits.length >= 5 && single.reduce((sum, piece) => sum + piece.digits.length, 0) * 2 > run.digits.length
    );
  });
  return [
    ...long.map((run) => trimmed(run.pieces)),
    ...phonesIn(words, country).filter((phone) => long.some((run) => run.start < phone.end && phone.start < run.end)),
  ];
}

/** Without a look-alike at either end, which may be «at two». */
function trimmed(pieces: readonly { readonly start: number; readonly end: number; readonly sure: boolean }[]): {
  readonly start: number;
  readonly end: number;
} {
  const sure = pieces.filter((piece) => piece.sure);
  return { start: sure[0]?.start ?? 0, end: sure.at(-1)?.end ?? 0 };
}

/**
 * Everything the words say about moments, in order. Token indexes. Telephone numbers are stepped over. `answering` = a
 * time was just asked for or named by the other side, so a bare hour may be one («eleven would be better»).
 */
export function timeFactsIn(
  words: readonly string[],
  country: CountryCode,
  answering = false,
): readonly Located<TimeFact>[] {
  const skip = digitSpans(words, country);
  const found: Located<TimeFact>[] = [];
  for (let at = 0; at < words.length;) {
    const span = skip.find((each) => each.start <= at && at < each.end);
    if (span) {
      at = span.end;
      continue;
    }
    const facts = factsAt(words, at, found, answering).filter(
      (fact) => !skip.some((each) => each.start < fact.end && fact.start < each.end),
    );
    found.push(...facts);
    at = Math.max(at + 1, ...facts.map((fact) => fact.end));
  }
  return found;
}

function factsAt(
  words: readonly string[],
  at: number,
  before: readonly Located<TimeFact>[],
  answering: boolean,
): readonly Located<TimeFact>[] {
  const word = words[at] ?? '';
  const last = before.at(-1);
  const gap = last ? words.slice(last.end, at) : [];
  const near = last !== undefined && gap.length <= 4;
  const correcting = near && gap.some((each) => corrections.has(each) || each === 'make');
  const second = near && gap.length === 1 && joiners.has(gap[0] ?? '') && last.value.kind === 'clock';
  const besideDay = near && gap.length === 0 && (last.value.kind === 'day' || last.value.kind === 'part');
  const made = words[at - 2] === 'make' && (words[at - 1] === 'it' || words[at - 1] === 'that');
  const duration = durationAt(words, at, correcting || made);
  if (duration) return [duration];
  const sameTime = sameTimeAt(words, at);
  if (sameTime) return sameTime;
  if (/^top of the hour$/u.test(words.slice(at, at + 4).join(' ')))
    return [{ value: { kind: 'next-hour' }, start: at, end: at + 4 }];
  const sameDay =
    (word === 'that' || word === 'the') && words[at + 1] === 'same' && words[at + 2] === 'day'
      ? 3
      : (word === 'that' || word === 'same') && words[at + 1] === 'day'
        ? 2
        : 0;
  const named = sameDay > 0 ? before.findLast((fact) => fact.value.kind === 'day') : undefined;
  if (named) return [{ value: named.value, start: at, end: at + sameDay }];
  const days = dayAt(words, at);
  if (days) return Array.isArray(days) ? (days as readonly Located<TimeFact>[]) : [days as Located<TimeFact>];
  const zone = zoneAt(words, at, last?.end === at && (last.value.kind === 'clock' || last.value.kind === 'part'));
  if (zone) return [zone];
  const clock = clockAt(words, at, correcting || second || besideDay || made);
  if (clock) return firstOfRange(words, clock) ?? [clock];
  const pair = clockAt(words, at, true);
  if (
    pair &&
    (beforeDayOrRange(words, pair, before) ||
      inThePart(words, pair) ||
      (/^(?:buy|might)$/u.test(words[at - 1] ?? '') &&
        /^(?:you|back|again)$/u.test(words[at - 2] ?? '') &&
        leadsMisheard(words, words.slice(at - 1, at), pair)) ||
      (near && last.value.kind === 'day' && leadsMisheard(words, gap, pair)) ||
      (answering && standsAlone(words, pair)))
  )
    return [pair];
  const limit = word === 'later' && /^(?:no|not)$/u.test(words[at - 1] ?? '');
  if ((vague.has(word) && !limit) || (word === 'as' && words[at + 1] === 'soon' && words[at + 2] === 'as'))
    return [{ value: { kind: 'vague' }, start: at, end: at + 1 }];
  return [];
}

/** «the same time tomorrow», «this time next week». */
function sameTimeAt(words: readonly string[], at: number): readonly Located<TimeFact>[] | null {
  const word = words[at];
  if ((word !== 'this' && word !== 'same') || words[at + 1] !== 'time') return null;
  const same: Located<TimeFact> = { value: { kind: 'same-time' }, start: at, end: at + 2 };
  if (words[at + 2] === 'next' && words[at + 3] === 'week')
    return [
      same,
      { value: { kind: 'day', day: { is: 'in-days', days: 7 }, before: false }, start: at + 2, end: at + 4 },
    ];
  const day = words[at + 2] === 'on' ? at + 3 : at + 2;
  return word === 'same' || words[day] === 'tomorrow' || weekdayAt(words, day) ? [same] : null;
}

/** A bare hour as an answer: nothing but small words around it. */
const standsAlone = (words: readonly string[], clock: Located<TimeFact>): boolean =>
  /^(?:|or|maybe|then|say|sorry|no|yes|yeah|okay|for|well|perhaps|prefer|about)$/u.test(words[clock.start - 1] ?? '') &&
  /^(?:|would|is|will|then|please|works|work|suits|suit|and|if|or|it|instead|latest)$/u.test(words[clock.end] ?? '');

const firstOfRange = (words: readonly string[], clock: Located<TimeFact>): readonly Located<TimeFact>[] | null =>
  joiners.has(words[clock.end] ?? '') && words[clock.end] !== 'and' && clockAt(words, clock.end + 1, true)
    ? [clock]
    : null;

/** A bare hour counts when a day or its range's other end follows: «three tomorrow», «nine to eleven on friday». */
function beforeDayOrRange(
  words: readonly string[],
  clock: Located<TimeFact>,
  before: readonly Located<TimeFact>[],
): boolean {
  const next = words[clock.end] ?? '';
  if (/^(tomorrow|today|tonight)$/u.test(next)) return true;
  const other =
    next === 'to' || next === 'or' || next === 'till' || next === 'until' ? clockAt(words, clock.end + 1, true) : null;
  if (!other) return false;
  return (
    before.some((fact) => fact.value.kind === 'day') ||
    /^(tomorrow|today|on|in|this|monday|tuesday|wednesday|thursday|friday|saturday)$/u.test(words[other.end] ?? '')
  );
}

/** Drops what was taken back: «at three, no, make that four», «not today but tomorrow». */
export function settled(facts: readonly Located<TimeFact>[], words: readonly string[]): readonly Located<TimeFact>[] {
  let kept: Located<TimeFact>[] = [];
  for (const fact of facts) {
    const lead = words.slice(Math.max(0, fact.start - 2), fact.start);
    if (lead.includes('not') && !lead.includes('if') && words[fact.start - 1] !== 'than') continue;
    const last = kept.at(-1);
    const gap = last ? words.slice(last.end, fact.start) : [];
    const later = words.slice(0, fact.start).at(-1) === 'later';
    const correcting = last && gap.length <= 8 && !later && takesBackTime(gap);
    if (correcting) kept = kept.filter((earlier) => !replaces(fact.value, earlier.value));
    kept.push(fact);
  }
  return kept;
}

function replaces(later: TimeFact, earlier: TimeFact): boolean {
  if (earlier.kind === 'zone') return later.kind === 'zone';
  switch (later.kind) {
    case 'clock':
      return (
        earlier.kind === 'clock' ||
        earlier.kind === 'minutes' ||
        earlier.kind === 'vague' ||
        earlier.kind === 'same-time' ||
        (earlier.kind === 'part' && /noon|midnight|end-of-day|first-thing/u.test(earlier.part))
      );
    case 'part':
      return earlier.kind !== 'day';
    case 'day':
      return earlier.kind === 'day' || earlier.kind === 'minutes' || earlier.kind === 'vague';
    case 'minutes':
    case 'vague':
      return true;
    case 'same-time':
    case 'next-hour':
      return earlier.kind === 'clock';
    case 'zone':
      return false;
  }
}

/**
 * The latest moment that keeps what the words say, RFC 3339 with the zone's offset of that day; null when they are
 * vague or say nothing. Conventions: end of day, afternoon, a date alone 17:00; morning 12:00; first thing 09:00; a
 * range its end; N business days 17:00 of the Nth weekday after today; an hour without am or pm its next occurrence
 * from 08:00 to 18:59.
 */
export function dueTimeIn(text: string, moment: Moment, country: CountryCode): string | null {
  const words = textsOf(tokensOf(wordsIn(text)));
  return dueFrom(
    settled(timeFactsIn(words, country), words).map((fact) => fact.value),
    moment,
  );
}
