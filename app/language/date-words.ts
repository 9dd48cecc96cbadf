import { quantityAt } from './spoken-numbers.ts';
import type { DayWords, Located, TimeFact } from './time-facts.ts';
import { wordSet } from './lists.ts';

export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mondays: 1,
  fridays: 5,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thurs: 4,
  fri: 5,
  thirsty: 4,
  wensday: 3,
  wendsday: 3,
};

const months: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  forth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** After an ordinal these mean that things are counted, not days. */
const countedNouns: ReadonlySet<string> = wordSet(`
  time floor thing one call line option person instance place step attempt payment place class party quarter
`);

/** A fact that names a day. */
export const day = (words: DayWords, start: number, end: number, before = false): Located<TimeFact> => ({
  value: { kind: 'day', day: words, before },
  start,
  end,
});

function ordinalAt(words: readonly string[], at: number): { readonly value: number; readonly end: number } | null {
  const word = words[at] ?? '';
  const typed = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word);
  if (typed) return { value: Number(typed[1]), end: at + 1 };
  if (word === 'twenty' || word === 'thirty') {
    const small = ordinals[words[at + 1] ?? ''];
    if (small !== undefined && small < 10) return { value: (word === 'twenty' ? 20 : 30) + small, end: at + 2 };
  }
  const value = ordinals[word];
  return value === undefined ? null : { value, end: at + 1 };
}

/** «the twelfth», «march the third», «on the fourth of next month». */
export function dateAt(words: readonly string[], at: number): Located<TimeFact> | null {
  const the = words[at] === 'the' ? at + 1 : at;
  const month = months[words[at] ?? ''];
  if (month !== undefined) {
    const from = words[at + 1] === 'the' ? at + 2 : at + 1;
    const number =
      ordinalAt(words, from) ?? (words[at] === 'may' || words[at] === 'march' ? null : quantityAt(words, from));
    return number && number.value <= 31 ? day({ is: 'date', day: number.value, month }, at, number.end) : null;
  }
  const number = ordinalAt(words, the) ?? (the === at ? quantityAt(words, the) : null);
  if (!number || number.value < 1 || number.value > 31) return null;
  const next = words[number.end] === 'of' ? number.end + 1 : number.end;
  const named = months[words[next] ?? ''];
  if (named !== undefined && (ordinalAt(words, the) !== null || next === number.end))
    return day({ is: 'date', day: number.value, month: named }, at, next + 1);
  const previous = words[at - 1] ?? '';
  const dated =
    /^(?:on|by|before|after|until|till|from|than)$/u.test(previous) ||
    previous in weekdays ||
    (/^(?:you|back|again|ring|call|phone)$/u.test(previous) &&
      number.value > 3 &&
      /^(?:|at|in|by|of|before|first|around|about|then)$/u.test(words[number.end] ?? ''));
  return the > at && dated && ordinalAt(words, the) && !countedNouns.has(words[number.end] ?? '')
    ? day({ is: 'date', day: number.value, month: null }, at, number.end)
    : null;
}

/** «thursday week», «thursday fortnight», «next monday», «a week on friday», «monday after next». */
export function weekdayAt(words: readonly string[], at: number): Located<TimeFact> | null {
  const next = words[at] === 'next' || (words[at] === 'following' && words[at - 1] === 'the');
  const from = next || words[at] === 'this' || words[at] === 'coming' ? at + 1 : at;
  const weekday = weekdays[words[from] ?? ''];
  if (weekday === undefined) return null;
  let end = from + 1;
  let weeksLater = 0;
  if (words[end] === 'week' && words[end + 1] !== 'after') {
    weeksLater = 1;
    end += 1;
  } else if (words[end] === 'fortnight') {
    weeksLater = 2;
    end += 1;
  } else if (words[end] === 'after' && words[end + 1] === 'next') {
    weeksLater = 1;
    end += 2;
  } else if (words[end] === 'next' && words[end + 1] === 'week')
    return day({ is: 'weekday', weekday, which: 'next-week', weeksLater: 0 }, at, end + 2);
  else if (words[end] === 'of' && words[end + 1] === 'next' && words[end + 2] === 'week')
    return day({ is: 'weekday', weekday, which: 'next-week', weeksLater: 0 }, at, end + 3);
  else if (words[end] === 'in' && words[end + 1] === 'two' && words[end + 2] === 'weeks') {
    weeksLater = 1;
    end += 3;
  }
  if (words[at - 1] === 'on' && words[at - 2] === 'week' && (words[at - 3] === 'a' || words[at - 3] === 'one'))
    weeksLater = 1;
  if (/^(?:on|from)$/u.test(words[at - 1] ?? '') && words[at - 2] === 'fortnight') weeksLater = 2;
  if (words[at - 1] === 'from' && words[at - 2] === 'week') weeksLater = 1;
  return day(
    { is: 'weekday', weekday, which: next ? 'next-week' : 'coming', weeksLater },
    at,
    end,
    words[at - 1] === 'before' && words[at - 2] !== 'or',
  );
}
