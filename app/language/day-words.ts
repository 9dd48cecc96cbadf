import type { DayPart, Located, TimeFact } from './time-facts.ts';
import { dateAt, day, weekdayAt, weekdays } from './date-words.ts';

const part = (name: DayPart, start: number, end: number): Located<TimeFact> => ({
  value: { kind: 'part', part: name },
  start,
  end,
});

const endings: ReadonlySet<string> = new Set(['end', 'close', 'and', 'ends']);

/** «end of the day», «close of business», «c o b», «by the end of next week». */
function endAt(words: readonly string[], at: number): Located<TimeFact> | null {
  const spelled = `${words[at] ?? ''} ${words[at + 1] ?? ''} ${words[at + 2] ?? ''}`;
  if (spelled === 'c o b' || spelled === 'e o d' || spelled === 'e o b') return part('end-of-day', at, at + 3);
  if (words[at] === 'before' && words[at + 1] === 'the' && words[at + 2] === 'weekend')
    return day({ is: 'end-of-week', weeksLater: 0, weekday: 5 }, at, at + 3);
  if (words[at] === 'before' && words[at + 1] === 'we' && words[at + 2] === 'close')
    return part('end-of-day', at, at + 3);
  const out = /^before the (day|week|month)(?:'s| is) (?:out|over|done|through|up)\b/u.exec(
    words.slice(at, at + 5).join(' '),
  );
  if (out) {
    const end = at + out[0].split(' ').length;
    if (out[1] === 'day') return part('end-of-day', at, end);
    return out[1] === 'week'
      ? day({ is: 'end-of-week', weeksLater: 0, weekday: 5 }, at, end)
      : day({ is: 'end-of-month', monthsLater: 0 }, at, end);
  }
  if (!endings.has(words[at] ?? '') || words[at + 1] !== 'of') return null;
  let end = at + 2;
  while (/^(the|this|my|our|your|that)$/u.test(words[end] ?? '')) end += 1;
  const next = words[end] === 'next' || words[end] === 'following';
  const noun = words[next ? end + 1 : end] ?? '';
  const stop = next ? end + 2 : end + 1;
  switch (noun) {
    case 'day':
    case 'business':
    case 'play':
    case 'today':
    case 'trading':
    case 'shift':
    case 'office':
      return noun === 'shift'
        ? part('end-of-day', at, stop)
        : part(
            'end-of-day',
            at,
            words[stop] === 'day' || words[stop] === 'hours' ? stop + 1 : noun === 'today' ? stop - 1 : stop,
          );
    case 'tomorrow':
      return part('end-of-day', at, stop - 1);
    case 'week':
    case 'working':
      return day({ is: 'end-of-week', weeksLater: next ? 1 : 0, weekday: 5 }, at, noun === 'working' ? stop + 1 : stop);
    case 'month':
      return day({ is: 'end-of-month', monthsLater: next ? 1 : 0 }, at, stop);
    default:
      return noun in weekdays ? part('end-of-day', at, end) : null;
  }
}

const parts: Readonly<Record<string, DayPart>> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'evening',
  noon: 'noon',
  midday: 'noon',
  noonish: 'noon',
  midnight: 'midnight',
  lunch: 'noon',
  lunchtime: 'lunch',
  teatime: 'afternoon',
};

/** «noon» as it is heard after «at», «by» or «before». */
const likeNoon: ReadonlySet<string> = new Set(['noun', 'moon', 'known', 'none', 'nun', 'nude', 'newton']);

/** Days, dates and parts of the day at `at`. */
export function dayAt(words: readonly string[], at: number): Located<TimeFact> | readonly Located<TimeFact>[] | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const before = words[at - 1] === 'before';
  switch (word) {
    case 'today':
      return day({ is: 'today' }, at, at + 1);
    case 'tonight':
      return [day({ is: 'today' }, at, at + 1), part('evening', at, at + 1)];
    case 'tomorrow':
      if (next === 'week') return day({ is: 'in-days', days: 8 }, at, at + 2);
      return next === 'night'
        ? [day({ is: 'in-days', days: 1 }, at, at + 2), part('evening', at, at + 2)]
        : day({ is: 'in-days', days: 1 }, at, at + 1, before);
    case 'am':
    case 'pm':
      if ((words[at - 1] ?? '') in weekdays || /^(?:tomorrow|today)$/u.test(words[at - 1] ?? ''))
        return part(word === 'am' ? 'morning' : 'afternoon', at, at + 1);
      break;
    case 'day':
      if (next === 'after' && words[at + 2] === 'tomorrow') return day({ is: 'in-days', days: 2 }, at, at + 3);
      break;
    case 'overmorrow':
      return day({ is: 'in-days', days: 2 }, at, at + 1);
    case 'week':
    case 'fortnight': {
      const from = next === 'from' ? at + 2 : at + 1;
      const counted = word === 'week' ? 7 : 14;
      if (words[from] === 'today' || (words[from] === 'now' && from > at + 1))
        return day({ is: 'in-days', days: counted }, at, from + 1);
      if (words[from] === 'tomorrow') return day({ is: 'in-days', days: counted + 1 }, at, from + 1);
      break;
    }
    case 'start':
    case 'beginning':
      if (/^of (?:next|the) week$/u.test(words.slice(at + 1, at + 4).join(' ')))
        return day({ is: 'weekday', weekday: 1, which: 'next-week', weeksLater: 0 }, at, at + 4);
      break;
    case 'after':
      if (next === 'the' && words[at + 2] === 'weekend')
        return day({ is: 'weekday', weekday: 1, which: 'next-week', weeksLater: 0 }, at, at + 3);
      break;
    case 'this':
      if (/^side of the weekend$/u.test(words.slice(at + 1, at + 5).join(' ')))
        return day({ is: 'end-of-week', weeksLater: 0, weekday: 5 }, at, at + 5);
      if (next === 'day' && words[at + 2] === 'week') return day({ is: 'in-days', days: 7 }, at, at + 3);
      if (next === 'morning' || next === 'afternoon' || next === 'evening')
        return [day({ is: 'today' }, at, at + 2), part(next, at, at + 2)];
      if (next === 'week') return day({ is: 'end-of-week', weeksLater: 0, weekday: 5 }, at, at + 2);
      if (next === 'weekend') return day({ is: 'end-of-week', weeksLater: 0, weekday: 7 }, at, at + 2);
      if (next === 'month') return day({ is: 'end-of-month', monthsLater: 0 }, at, at + 2);
      break;
    case 'next':
      if (next === 'week')
        return day(
          {
            is: 'end-of-week',
            weeksLater: 1,
            weekday: words[at - 1] === 'early' ? 2 : words[at - 1] === 'mid' ? 3 : 5,
          },
          at,
          at + 2,
        );
      if (next === 'month') return day({ is: 'end-of-month', monthsLater: 1 }, at, at + 2);
      break;
    case 'first':
      if (next === 'thing' || next === 'think' || next === 'things')
        return part('first-thing', at, words[at + 2] === 'in' && words[at + 4] === 'morning' ? at + 5 : at + 2);
      break;
    case 'over':
    case 'at':
      if (next === 'the' && words[at + 2] === 'weekend')
        return day({ is: 'end-of-week', weeksLater: 0, weekday: 7 }, at, at + 3);
      break;
    default:
  }
  if (
    likeNoon.has(word) &&
    /^(?:at|by|before|until|bye)$/u.test(words[at - 1] ?? '') &&
    !/^(?:of|as|for|the)$/u.test(next)
  )
    return part('noon', at, at + 1);
  const named = parts[word];
  if (named !== undefined && !(word === 'lunch' && words[at - 1] !== 'before' && words[at - 1] !== 'by'))
    return part(named, at, at + 1);
  return endAt(words, at) ?? weekdayAt(words, at) ?? dateAt(words, at);
}
