import { Temporal } from 'temporal-polyfill';
import type { DayPart, DayWords, TimeFact } from './time-facts.ts';

/** When the words were said (RFC 3339) and in which IANA zone the call is held. */
export interface Moment {
  readonly referenceAt: string;
  readonly timezone: string;
}

interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/**
 * The latest moment of each part of the day: call-centre conventions. 21:00 is the hour after which nobody is
 * telephoned (47 CFR 64.1200).
 */
const partEnds: Readonly<Record<DayPart, ClockTime>> = {
  'first-thing': { hour: 9, minute: 0 },
  morning: { hour: 12, minute: 0 },
  noon: { hour: 12, minute: 0 },
  lunch: { hour: 13, minute: 0 },
  afternoon: { hour: 17, minute: 0 },
  'end-of-day': { hour: 17, minute: 0 },
  evening: { hour: 21, minute: 0 },
  midnight: { hour: 23, minute: 59 },
};
const closeOfBusiness: ClockTime = { hour: 17, minute: 0 };
/** An hour said without am or pm lies from here … */
const firstHour = 8;
/** … to the end of this hour. Seven lies in neither half and is taken as the evening. */
const lastHour = 19;

const last = <T>(list: readonly T[]): T | undefined => list.at(-1);
const isA =
  <K extends TimeFact['kind']>(kind: K) =>
  (fact: TimeFact): fact is Extract<TimeFact, { kind: K }> =>
    fact.kind === kind;

/** Facts, in the order they were said and with corrections applied → RFC 3339, or null when they are vague. */
export function dueFrom(facts: readonly TimeFact[], moment: Moment): string | null {
  const zone = last(facts.filter(isA('zone')))?.zone ?? moment.timezone;
  const now = Temporal.Instant.from(moment.referenceAt).toZonedDateTimeISO(zone);
  const due = dueIn(facts, now);
  return due === null
    ? null
    : due.withTimeZone(moment.timezone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Whether one RFC 3339 moment is after another. */
export const isLater = (moment: string, than: string): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(moment), Temporal.Instant.from(than)) > 0;

function dueIn(facts: readonly TimeFact[], now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const minutesAt = facts.findLastIndex(isA('minutes'));
  const elsewhere = facts.findLastIndex(
    (fact) => fact.kind === 'clock' || fact.kind === 'part' || (fact.kind === 'day' && fact.day.is !== 'today'),
  );
  const minutes = facts[minutesAt];
  if (minutes?.kind === 'minutes' && minutesAt > elsewhere) return now.add({ minutes: minutes.minutes });
  const days = facts.filter(isA('day'));
  const day = days.findLast((each) => each.day.is === 'date') ?? last(days);
  const date = day ? dateOf(day.day, now.toPlainDate()) : null;
  const limit = date && day?.before === true ? dayBefore(date) : date;
  const clocks = facts.filter(isA('clock'));
  const clock = last(clocks);
  const parts = facts.filter(isA('part')).map((fact) => fact.part);
  const part = parts.at(-1) === 'morning' && parts.includes('first-thing') ? 'first-thing' : (parts.at(-1) ?? null);
  if (clock) return atClock(clock, clocks.at(-2) ?? null, part, date, now);
  if (facts.some(isA('next-hour')) && date === null)
    return now.add({ hours: 1 }).with({ minute: 0, second: 0, millisecond: 0 });
  if (facts.some(isA('same-time')))
    return at(date ?? now.toPlainDate().add({ days: 1 }), { hour: now.hour, minute: now.minute }, now);
  if (part) return atPart(part, date, now);
  if (limit === null) return null;
  const due = at(limit, closeOfBusiness, now);
  return limit.equals(now.toPlainDate()) && isPast(due, now) ? endOfEvening(now) : due;
}

const at = (date: Temporal.PlainDate, time: ClockTime, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime: new Temporal.PlainTime(time.hour, time.minute) });

const isPast = (moment: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): boolean =>
  Temporal.ZonedDateTime.compare(moment, now) <= 0;

function endOfEvening(now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const evening = at(now.toPlainDate(), partEnds.evening, now);
  return isPast(evening, now) ? at(now.toPlainDate(), partEnds.midnight, now) : evening;
}

/** «before friday» is kept at the latest on the working day before. */
function dayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  const before = date.subtract({ days: 1 });
  return before.dayOfWeek > 5 ? before.subtract({ days: before.dayOfWeek - 5 }) : before;
}

function dateOf(words: DayWords, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  switch (words.is) {
    case 'today':
      return today;
    case 'in-days':
      return today.add({ days: words.days });
    case 'business-days': {
      let date = today;
      for (let left = words.days; left > 0;) {
        date = date.add({ days: 1 });
        if (date.dayOfWeek <= 5) left -= 1;
      }
      return date;
    }
    case 'weekday': {
      const coming = today.add({ days: (words.weekday - today.dayOfWeek + 7) % 7 || 7 });
      const start = words.which === 'next-week' ? monday.add({ days: 7 + words.weekday - 1 }) : coming;
      return start.add({ days: 7 * words.weeksLater });
    }
    case 'date':
      return dateNumbered(words.day, words.month, today);
    case 'end-of-week': {
      const end = monday.add({ days: 7 * words.weeksLater + words.weekday - 1 });
      return Temporal.PlainDate.compare(end, today) < 0 ? end.add({ days: 7 }) : end;
    }
    case 'end-of-month': {
      const month = today.add({ months: words.monthsLater });
      return month.with({ day: month.daysInMonth });
    }
  }
}

/** The next day with this number, in that month when one was named. Null for the thirty-first of June. */
function dateNumbered(day: number, month: number | null, today: Temporal.PlainDate): Temporal.PlainDate | null {
  for (let ahead = 0; ahead <= 24; ahead += 1) {
    const candidate = today.with({ day: 1 }).add({ months: ahead });
    if ((month !== null && candidate.month !== month) || day > candidate.daysInMonth) continue;
    const date = candidate.with({ day });
    if (Temporal.PlainDate.compare(date, today) >= 0) return date;
  }
  return null;
}

function atPart(part: DayPart, date: Temporal.PlainDate | null, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const today = now.toPlainDate();
  const time = partEnds[part];
  if (date) {
    const due = at(date, time, now);
    return part === 'end-of-day' && date.equals(today) && isPast(due, now) ? endOfEvening(now) : due;
  }
  if (part === 'first-thing' || part === 'morning') return at(now.hour < 6 ? today : today.add({ days: 1 }), time, now);
  const due = at(today, time, now);
  return isPast(due, now) ? at(today.add({ days: 1 }), time, now) : due;
}

/** The hour on the 24-hour clock, by what was said beside it. */
function hourOf(clock: Extract<TimeFact, { kind: 'clock' }>, part: DayPart | null): number {
  const { hour, half } = clock;
  if (hour === 0 || hour > 12) return hour;
  const meant =
    half ??
    (part === 'morning' || part === 'first-thing'
      ? 'am'
      : part === 'afternoon' || (part === 'evening' && hour >= 4)
        ? 'pm'
        : null);
  if (meant === 'am') return hour === 12 ? 0 : hour;
  if (meant === 'pm') return hour === 12 ? 12 : hour + 12;
  return hour < firstHour ? hour + 12 : hour;
}

function atClock(
  clock: Extract<TimeFact, { kind: 'clock' }>,
  earlier: Extract<TimeFact, { kind: 'clock' }> | null,
  part: DayPart | null,
  date: Temporal.PlainDate | null,
  now: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime {
  const today = now.toPlainDate();
  const hour = part === 'morning' && clock.hour === 12 ? 12 : hourOf(clock, part);
  const time = { hour, minute: clock.minute };
  if (date && !date.equals(today)) return at(date, time, now);
  const due = at(today, time, now);
  if (!isPast(due, now)) return due;
  const open = clock.half === null && clock.hour > 0 && clock.hour <= 12 && hour < 12;
  if (date)
    return open && !isPast(at(today, { hour: hour + 12, minute: clock.minute }, now), now)
      ? at(today, { hour: hour + 12, minute: clock.minute }, now)
      : due;
  if (open && hour + 12 < lastHour && !earlier) return at(today, { hour: hour + 12, minute: clock.minute }, now);
  return at(today.add({ days: 1 }), time, now);
}
