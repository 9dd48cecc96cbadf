import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clockText,
  dayAndTime,
  dueBy,
  fieldsOf,
  fromNow,
  isToday,
  lengthText,
  momentOf,
  phone,
  phoneToKeep,
} from '../../../renderer/ui/format.ts';
import { raisePronoun, sentenceCase } from '../../../renderer/ui/spoken.ts';

const zone = 'America/Chicago';

test('call seconds read as a clock, hours only when there are some', () => {
  expect([0, 59.9, 511, 3725].map(clockText)).toEqual(['00:00', '00:59', '08:31', '1:02:05']);
});
test('a length is written in words with units', () => {
  expect([11.4, 60, 511, 3600, 3900].map(lengthText)).toEqual(['11 s', '1 min', '8 min 31 s', '1 h', '1 h 5 min']);
});
test('a due time is written in the zone of the call, whatever offset it carries', () => {
  expect(dueBy('2026-11-24T15:00:00-06:00', zone)).toBe('Tue 24 Nov, by 15:00');
  expect(dueBy('2026-11-24T21:00:00Z', zone)).toBe('Tue 24 Nov, by 15:00');
  expect(dueBy(null, zone)).toBe('no time given');
});
test('an unknown zone falls back to the offset that was written down', () => {
  expect(dayAndTime('2026-11-24T15:00:00-06:00', 'Nowhere/Land')).toBe('Tue 24 Nov, 15:00');
});
test('fields and moment are inverse in every zone, also over the change of the clocks', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true }),
      fc.constantFrom(zone, 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Apia'),
      (date, timezone) => {
        const moment = new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString();
        const { date: day, time } = fieldsOf(moment, timezone);
        const back = momentOf(day, time, timezone);
        expect(back).not.toBeNull();
        // an hour that exists twice when the clocks go back may come back as the other one
        expect([0, 3_600_000]).toContain(Math.abs(Date.parse(back ?? '') - Date.parse(moment)));
      },
    ),
  );
});
test('fields without a date are no moment', () => {
  expect(momentOf('', '15:00', zone)).toBeNull();
  expect(momentOf('2026-13-41', '15:00', zone)).toBeNull();
});
test('distance from now', () => {
  const now = new Date('2026-11-23T13:05:00-06:00');
  expect(
    [
      '2026-11-23T11:00:00-06:00',
      '2026-11-23T15:00:00-06:00',
      '2026-11-23T13:20:00-06:00',
      '2026-11-23T13:05:10-06:00',
      '2026-11-27T13:05:00-06:00',
    ].map((at) => fromNow(at, now)),
  ).toEqual(['2 h ago', 'in 1 h 55 min', 'in 15 min', 'now', 'in 4 days']);
});
test('today is the zone’s day, not this computer’s', () => {
  const now = new Date('2026-11-24T03:00:00Z');
  expect(isToday('2026-11-23T17:00:00-06:00', zone, now)).toBe(true);
  expect(isToday('2026-11-23T17:00:00-06:00', 'Asia/Kolkata', now)).toBe(true);
  expect(isToday('2026-11-24T17:00:00-06:00', zone, now)).toBe(false);
});
test('numbers stand as they are said; what is none stays as it is', () => {
  expect(phone('+14155550137', 'US')).toBe('+1 415 555 0137');
  expect(phone('415 555 0137', 'US')).toBe('+1 415 555 0137');
  expect(phone('extension 12', 'US')).toBe('extension 12');
  expect(phoneToKeep('(312) 555-0109', 'US')).toBe('+13125550109');
  expect(phoneToKeep('12', 'US')).toBeNull();
});
test('recognised words get their first letter and «I», nothing else', () => {
  expect(sentenceCase("so i think i'm in italy")).toBe("So I think I'm in italy");
  expect(raisePronoun('wi-fi i')).toBe('wi-fi I');
});
