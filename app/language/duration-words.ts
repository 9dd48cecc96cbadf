import { quantityAt } from './spoken-numbers.ts';
import type { Located, TimeFact } from './time-facts.ts';
import { wordSet } from './lists.ts';

const unitMinutes: Readonly<Record<string, number>> = {
  minute: 1,
  minutes: 1,
  mins: 1,
  min: 1,
  minuets: 1,
  hour: 60,
  hours: 60,
  hrs: 60,
  our: 60,
  ours: 60,
  "hour's": 60,
  "hours'": 60,
  "minutes'": 1,
};
/** «hours» and «minutes» as they are heard straight after a number. */
const likeUnits: Readonly<Record<string, string>> = {
  others: 'hours',
  owls: 'hours',
  powers: 'hours',
  flowers: 'hours',
  mints: 'minutes',
  minis: 'minutes',
  menace: 'minutes',
  menus: 'minutes',
  mince: 'minutes',
  phase: 'days',
  daze: 'days',
  dates: 'days',
  "minute's": 'minutes',
};
const unitDays: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  "day's": 1,
  "days'": 1,
  week: 7,
  weeks: 7,
  "week's": 7,
  fortnight: 14,
};
const openers: ReadonlySet<string> = wordSet(`
  in within inside into with after by next under give gimme allow another whitin need
`);
/** «in» as it is heard straight after «call you back». */
const likeIn: ReadonlySet<string> = wordSet(`
  need and an end inn ann anne when than on
`);
const softeners: ReadonlySet<string> = wordSet(`
  about around roughly approximately the next less than maximum max maybe only just exactly another me us say a at
  most uh um like perhaps probably following well under up to or of something no more one
`);
const vagueAmounts: ReadonlySet<string> = new Set(['few', 'several', 'some']);
const alike: Readonly<Record<string, number>> = {
  to: 2,
  too: 2,
  for: 4,
  fore: 4,
  won: 1,
  ate: 8,
  tree: 3,
  free: 3,
  turn: 10,
  tan: 10,
  into: 2,
};

interface Amount {
  readonly value: number;
  readonly end: number;
  readonly idiom: boolean;
}

function amountAt(words: readonly string[], at: number): Amount | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const isUnit = (index: number): boolean =>
    (words[index] ?? '') in unitMinutes ||
    (words[index] ?? '') in unitDays ||
    (words[index] ?? '') in likeUnits ||
    words[index] === 'business' ||
    words[index] === 'working';
  const couple = word === 'a' || word === 'the' ? at + 1 : at;
  if (words[couple] === 'couple')
    return { value: 2, end: words[couple + 1] === 'of' ? couple + 2 : couple + 1, idiom: false };
  if (word === 'half' && (next === 'an' || next === 'a' || next === 'hour'))
    return { value: 0.5, end: next === 'hour' ? at + 1 : at + 2, idiom: false };
  if (word === 'quarter' && next === 'of' && (words[at + 2] === 'an' || words[at + 2] === 'a'))
    return { value: 0.25, end: at + 3, idiom: false };
  if (word === 'three' && next === 'quarters' && words[at + 2] === 'of')
    return { value: 0.75, end: at + 4, idiom: false };
  if ((word === 'a' || word === 'an') && isUnit(at + 1)) return { value: 1, end: at + 1, idiom: true };
  const number = quantityAt(words, at);
  if (number) {
    const { end } = number;
    if (words[end] === 'and' && words[end + 1] === 'a' && words[end + 2] === 'half')
      return { value: number.value + 0.5, end: end + 3, idiom: false };
    return { ...number, idiom: false };
  }
  if (isUnit(at + 1) && alike[word] !== undefined) return { value: alike[word], end: at + 1, idiom: false };
  return null;
}

/** «ten to fifteen minutes», «one or two hours», «ten fifteen minutes»: the later end. */
function rangeAt(words: readonly string[], at: number): Amount | null {
  const first = amountAt(words, at);
  if (!first) return null;
  const word = words[first.end] ?? '';
  const second =
    word === 'to' || word === 'or' || word === 'and' || word === 'maybe'
      ? amountAt(words, first.end + 1)
      : quantityAt(words, first.end);
  return second && second.end > first.end + 1 - 1 && second.value > first.value ? { ...second, idiom: false } : first;
}

/** «give me fifteen», «in twenty tops»: minutes, without the word. */
const isBareMinutes = (words: readonly string[], at: number, amount: Amount): boolean =>
  amount.value >= 5 &&
  amount.value < 60 &&
  amount.value % 5 === 0 &&
  !amount.idiom &&
  /(?:^| )(?:(?:give|gimme|allow) (?:me|us)|gimme|in|in like|in about|in around|within)(?: another| like| about)?$/u.test(
    words.slice(Math.max(0, at - 4), at).join(' '),
  ) &&
  /^(?:|tops|max|and|then|or so|sir|madam|okay|i|we|at (?:the )?most)$/u.test(
    /^(?:or|at)$/u.test(words[amount.end] ?? '')
      ? words.slice(amount.end, amount.end + 2).join(' ')
      : (words[amount.end] ?? ''),
  ) &&
  !(words[amount.end] === 'and' && !/^(?:i|we|then|he|she|they)$/u.test(words[amount.end + 1] ?? ''));

const opened = (words: readonly string[], at: number): boolean => {
  let back = at - 1;
  while (back >= 0 && softeners.has(words[back] ?? '') && !openers.has(words[back] ?? '')) back -= 1;
  return (
    openers.has(words[back] ?? '') ||
    words[at - 1] === 'next' ||
    (likeIn.has(words[at - 1] ?? '') && /^(?:you|back|again|new)$/u.test(words[at - 2] ?? ''))
  );
};

const closed = (words: readonly string[], end: number): boolean =>
  (words[end] === 'from' && words[end + 1] === 'now') ||
  words[end] === 'time' ||
  words[end] === 'hence' ||
  words[end] === 'later' ||
  (words[end] === 'at' && words[end + 1] === 'the' && /^(most|latest|outside)$/u.test(words[end + 2] ?? ''));

/**
 * «in twenty minutes», «within two business days», «an hour and a half from now», «within the hour». `expected` = an
 * earlier time is being corrected, so none of the small words need stand before it.
 */
export function durationAt(words: readonly string[], at: number, expected: boolean): Located<TimeFact> | null {
  const word = words[at] ?? '';
  const found = (value: TimeFact, end: number): Located<TimeFact> => ({ value, start: at, end });
  if ((word === 'within' || word === 'inside') && words[at + 1] === 'the') {
    const skip = words[at + 2] === 'next' ? at + 3 : at + 2;
    if (words[skip] === 'hour') return found({ kind: 'minutes', minutes: 60 }, skip + 1);
    if (words[skip] === 'week') return found({ kind: 'day', day: { is: 'in-days', days: 7 }, before: false }, skip + 1);
    if (words[skip] === 'day') return found({ kind: 'day', day: { is: 'today' }, before: false }, skip + 1);
    if (/^(?:business|working) day$/u.test(words.slice(skip, skip + 2).join(' ')))
      return found({ kind: 'day', day: { is: 'today' }, before: false }, skip + 2);
  }
  if (word === 'next' && (words[at + 1] === 'business' || words[at + 1] === 'working') && words[at + 2] === 'day')
    return found({ kind: 'day', day: { is: 'business-days', days: 1 }, before: false }, at + 3);
  const orTwo = /^next (day|week) or (two|so)$/u.exec(words.slice(at, at + 4).join(' '));
  if (orTwo) {
    const days = (orTwo[1] === 'day' ? 1 : 7) * (orTwo[2] === 'two' ? 2 : 1);
    return found({ kind: 'day', day: { is: 'in-days', days }, before: false }, at + 4);
  }
  if (word === 'next' && words[at + 1] === 'hour') return found({ kind: 'minutes', minutes: 60 }, at + 2);
  if ((vagueAmounts.has(word) || word === 'a') && opened(words, at)) {
    const noun = vagueAmounts.has(words[at + 1] ?? '') ? words[at + 2] : words[at + 1];
    if (
      vagueAmounts.has(word) ||
      vagueAmounts.has(words[at + 1] ?? '') ||
      /^(minute|moment|second|sec|bit|while|jiffy|tick|mo)$/u.test(noun ?? '')
    )
      return found({ kind: 'vague' }, at + (vagueAmounts.has(words[at + 1] ?? '') ? 3 : 2));
  }
  const amount = rangeAt(words, at);
  if (!amount) return null;
  if (isBareMinutes(words, at, amount)) return found({ kind: 'minutes', minutes: amount.value }, amount.end);
  const heard = words[amount.end] ?? '';
  const unit = likeUnits[heard] ?? heard;
  const business = unit === 'business' || unit === 'working' || unit === 'work';
  const days = business ? unitDays[words[amount.end + 1] ?? ''] : unitDays[unit];
  const minutes = business ? unitMinutes[words[amount.end + 1] ?? ''] : unitMinutes[unit];
  let end = amount.end + (business ? 2 : 1);
  if (days !== undefined) {
    if (!expected && !opened(words, at) && !closed(words, end) && word !== 'into') return null;
    if (words[end] === 'or' && words[end + 1] === 'two')
      return found(
        { kind: 'day', day: { is: business ? 'business-days' : 'in-days', days: 2 * days }, before: false },
        end + 2,
      );
    const count = Math.ceil(amount.value * days);
    return found(
      { kind: 'day', day: { is: business && days === 1 ? 'business-days' : 'in-days', days: count }, before: false },
      end,
    );
  }
  if (minutes === undefined) return null;
  let total = amount.value * minutes;
  if (words[end] === 'and' && words[end + 1] === 'a' && words[end + 2] === 'half') {
    total += minutes / 2;
    end += 3;
  } else if (words[end] === 'and' && words[end + 1] === 'a' && words[end + 2] === 'quarter') {
    total += minutes / 4;
    end += 3;
  } else if (words[end] === 'or' && words[end + 1] === 'two') {
    total = 2 * minutes;
    end += 2;
  } else if (minutes === 60) {
    const more = quantityAt(words, words[end] === 'and' ? end + 1 : end);
    if (more && (words[more.end] === 'minutes' || words[more.end] === 'mins')) {
      total += more.value;
      end = more.end + 1;
    } else if (more && words[end] === 'and' && words[more.end] === undefined && more.value % 5 === 0) {
      total += more.value;
      end = more.end;
    }
  }
  if (!expected && !opened(words, at) && !closed(words, end) && word !== 'into') return null;
  if (words[end] === 'from' && words[end + 1] === 'now') end += 2;
  return found({ kind: 'minutes', minutes: Math.round(total) }, end);
}
