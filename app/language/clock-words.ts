import { quantityAt, smallAt } from './spoken-numbers.ts';
import type { Located, TimeFact } from './time-facts.ts';
import { wordSet } from './lists.ts';
import {
  misheardHours,
  misheardAfterAt,
  misheardAfterPast,
  misheardLeads,
  quarters,
  halves,
  pasts,
} from './misheard-hours.ts';

/** After these an hour is expected. «have» is what is often heard for «at». */
const leadIns: ReadonlySet<string> = wordSet(`
  at by before around about till til until between after from than past have roughly approximately say exactly nearer
  towards near bye
`);

const strongLeadIns: ReadonlySet<string> = new Set(['at', 'by', 'around', 'before', 'till', 'until', 'after']);

/** A number before one of these counts things and is no hour. */
const countedNouns: ReadonlySet<string> = wordSet(`
  minutes minute hours hour days day weeks week months month years year business working people times dollars pounds
  euros rupees percent items options of hundred thousand seconds parcels calls numbers digits things ways more other
  different bags boxes
`);

interface Reading {
  readonly value: number;
  readonly end: number;
}

function hourAt(words: readonly string[], at: number, misheard: 'no' | 'led' | 'past'): Reading | null {
  const word = words[at] ?? '';
  const number = /^\d/u.test(word) ? quantityAt(words, at) : smallAt(words, at);
  if (number && number.value <= 24) return number;
  if (misheard === 'no') return null;
  const next = words[at + 1] ?? '';
  if (word === 'a' && /^(?:tomorrow|today|tonight|o'clock|am|pm|thirty|fifteen|forty|sharp)$/u.test(next))
    return { value: 8, end: at + 1 };
  if (word === 'well' && /^(?:tomorrow|today|on)$/u.test(next)) return { value: 12, end: at + 1 };
  if (
    (word === 'far' || word === 'fire' || word === 'do' || word === 'fine') &&
    /^(?:the|more|from|you|your|that|it|with)$/u.test(next)
  )
    return null;
  const alike =
    misheardHours[word] ??
    (misheard === 'past' ? misheardAfterPast[word] : words[at - 1] === 'at' ? misheardAfterAt[word] : undefined);
  return alike === undefined ? null : { value: alike, end: at + 1 };
}

/** Minutes after a spoken hour: «thirty», «oh five», «forty five». */
function minutesAt(words: readonly string[], at: number): Reading | null {
  const word = words[at] ?? '';
  if (word === 'oh' || word === 'o' || word === 'zero') {
    const small = quantityAt(words, at + 1);
    return small && small.value > 0 && small.value < 10 ? small : null;
  }
  const number = quantityAt(words, at);
  return number && number.value >= 10 && number.value < 60 && !countedNouns.has(words[number.end] ?? '')
    ? number
    : null;
}

function finish(
  words: readonly string[],
  start: number,
  hour: number,
  minute: number,
  end: number,
): { readonly fact: Located<TimeFact>; readonly marked: boolean } {
  let half: 'am' | 'pm' | null = null;
  let marked = false;
  let at = end;
  for (;;) {
    const word = words[at] ?? '';
    if (word === 'am' || word === 'pm') half = word;
    else if (word !== "o'clock" && word !== 'ish' && word !== 'sharp') break;
    marked = true;
    at += 1;
  }
  if (/^(?:on the (?:dot|nose|button)|at the (?:latest|earliest|outside))$/u.test(words.slice(at, at + 3).join(' '))) {
    marked = true;
    at += 3;
  } else if (
    words[at] === 'it' &&
    words[at + 1] === 'is' &&
    (start === 0 || /^(?:okay|right|so|then|fine|great|alright)$/u.test(words[start - 1] ?? ''))
  )
    marked = true;
  return {
    fact: { value: { kind: 'clock', hour: hour % 24, minute, half: hour > 12 ? null : half }, start, end: at },
    marked,
  };
}

/** «half past three», «quarter to five», «ten past four», British «half three». */
function relativeClock(words: readonly string[], at: number): Located<TimeFact> | null {
  const from = words[at] === 'a' ? at + 1 : at;
  const word = words[from] ?? '';
  let amount: number;
  let next: number;
  const half =
    word === 'half' ||
    (halves.has(word) &&
      /^(?:past|passed|pass)$/u.test(words[from + 1] ?? '') &&
      hourAt(words, from + 2, 'no') !== null);
  if (half || (quarters.has(word) && (word === 'quarter' || hourAt(words, from + 2, 'no')))) {
    amount = half ? 30 : 15;
    next = from + 1;
  } else {
    const number = quantityAt(words, from);
    if (!number || number.value > 29) return null;
    const said = words[number.end] === 'minutes' || words[number.end] === 'minute';
    if (!said && number.value % 5 !== 0) return null;
    amount = number.value;
    next = number.end + (said ? 1 : 0);
  }
  const link = words[next] ?? '';
  const past =
    pasts.has(link) &&
    (link === 'past' || link === 'after' || hourAt(words, next + 1, 'no') !== null || link.startsWith('pass'));
  const to =
    !half &&
    (link === 'to' || link === 'of' || link === 'till' || link === 'til' || link === 'before' || link === 'two');
  if (half && !past) {
    const plain = hourAt(words, next, 'no');
    return plain && plain.value >= 1 && plain.value <= 12 && !countedNouns.has(words[plain.end] ?? '')
      ? finish(words, at, plain.value, 30, plain.end).fact
      : null;
  }
  if (!past && !to) return null;
  const hour = hourAt(words, next + 1, 'past');
  if (!hour) {
    const noon = words[next + 1] === 'noon' || words[next + 1] === 'midday';
    return noon
      ? {
          value: { kind: 'clock', hour: past ? 12 : 11, minute: past ? amount : 60 - amount, half: null },
          start: at,
          end: next + 2,
        }
      : null;
  }
  if (hour.value > 12 && !half && !quarters.has(word)) return null;
  const before = hour.value === 1 ? 12 : hour.value - 1;
  return past
    ? finish(words, at, hour.value, amount, hour.end).fact
    : finish(words, at, before, 60 - amount, hour.end).fact;
}

const digital = /^(\d{1,2})[:.](\d{2})$/u;

/**
 * A time of day at `at`. A bare number is an hour only where one is expected: after «at», «by», between two ends,
 * beside a day (`besideDay`), or when an earlier time is being corrected (`awaited`).
 */
export function clockAt(words: readonly string[], at: number, awaited: boolean): Located<TimeFact> | null {
  const previous = words[at - 1] ?? '';
  const expected =
    awaited ||
    /(?:^| )(?:(?:bang|dead|spot|smack) on|on the (?:stroke|dot) of|now and)$/u.test(
      words.slice(Math.max(0, at - 4), at).join(' '),
    );
  const typed = digital.exec(words[at] ?? '');
  if (typed && Number(typed[1]) < 24 && Number(typed[2]) < 60)
    return finish(words, at, Number(typed[1]), Number(typed[2]), at + 1).fact;
  const ranged = previous === 'from' || previous === 'between';
  const relative = ranged && quantityAt(words, at) ? null : relativeClock(words, at);
  if (relative && (words[at] !== 'a' || words[at + 1] === 'quarter')) {
    const amount = quantityAt(words, at);
    const needsLead =
      amount !== null && !/^minutes?$/u.test(words[amount.end] ?? '') && !leadIns.has(previous) && !expected;
    if (!needsLead) return relative;
  }
  if ((words[at] === 'oh' || words[at] === 'o' || words[at] === 'zero') && (leadIns.has(previous) || expected)) {
    const hour = hourAt(words, at + 1, 'no');
    if (hour && hour.value < 10) return military(words, at, hour) ?? withMinutes(words, at, hour, true);
  }
  const hour = hourAt(words, at, strongLeadIns.has(previous) ? 'led' : 'no');
  if (!hour) return null;
  const hundred = military(words, at, hour);
  if (hundred && (leadIns.has(previous) || expected || words[hundred.end - 1] === 'hours')) return hundred;
  return withMinutes(words, at, hour, leadIns.has(previous) || expected);
}

function military(words: readonly string[], start: number, hour: Reading): Located<TimeFact> | null {
  if (words[hour.end] !== 'hundred') return null;
  const end = words[hour.end + 1] === 'hours' ? hour.end + 2 : hour.end + 1;
  return {
    value: {
      kind: 'clock',
      hour: hour.value % 24,
      minute: 0,
      half: hour.value < 12 && words[hour.end + 1] === 'hours' ? 'am' : null,
    },
    start,
    end,
  };
}

function withMinutes(
  words: readonly string[],
  start: number,
  hour: Reading,
  expected: boolean,
): Located<TimeFact> | null {
  const minutes = minutesAt(words, hour.end);
  const read = finish(words, start, hour.value, minutes?.value ?? 0, minutes?.end ?? hour.end);
  const { end } = read.fact;
  if (!read.marked && countedNouns.has(words[end] ?? '') && words[end] !== 'hours') return null;
  if (!read.marked && words[end] === 'hours' && (hour.value < 13 || !minutes)) return null;
  if (hour.value === 0 || (hour.value > 12 && !minutes && !read.marked && !expected)) return null;
  return expected || read.marked || (minutes !== null && minutes.value % 5 === 0 && inTheDay(words, end))
    ? read.fact
    : null;
}

const inTheDay = (words: readonly string[], at: number): boolean =>
  words[at] === undefined ||
  /^(in|tomorrow|today|tonight|on|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(words[at]);

/**
 * Whether `gap`, between a day and an hour, is a small word that «at» or «by» was misheard as, and what follows the
 * hour goes on as after an hour.
 */
export const leadsMisheard = (words: readonly string[], gap: readonly string[], clock: Located<TimeFact>): boolean =>
  gap.length === 1 &&
  misheardLeads.has(gap[0] ?? '') &&
  /^(?:|in|to|with|and|on|so|about|if|when|i|we|then|okay|for|at|or|tomorrow|today|sharp|is|my|the|you)$/u.test(
    words[clock.end] ?? '',
  );

/** «nine in the morning» is an hour wherever it stands. */
export const inThePart = (words: readonly string[], clock: Located<TimeFact>): boolean =>
  words[clock.end] === 'in' &&
  words[clock.end + 1] === 'the' &&
  /^(?:morning|afternoon|evening)$/u.test(words[clock.end + 2] ?? '');
