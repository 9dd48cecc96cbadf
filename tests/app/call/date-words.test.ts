import { expect, test } from 'vitest';
import { clockText, day, dueBy, timeOfDay } from '../../../app/call/date-words.ts';

test('days and times are those of the call’s zone', () => {
  expect(day('2026-11-24T03:00:00Z', 'America/New_York')).toBe('Mon 23 Nov');
  expect(timeOfDay('2026-11-24T15:00:00-05:00', 'America/New_York')).toBe('15:00');
  expect(dueBy('2026-11-24T15:00:00-05:00', 'America/New_York')).toBe('Tue 24 Nov, by 15:00');
  expect(dueBy(null, 'Europe/London')).toBe('no time given');
});
test('a promise across the end of daylight saving time keeps its hour', () => {
  expect(dueBy('2026-11-02T09:00:00-08:00', 'America/Los_Angeles')).toBe('Mon 2 Nov, by 09:00');
});
test('the clock of a call', () => {
  expect([0, 59.9, 511, 3723].map(clockText)).toEqual(['00:00', '00:59', '08:31', '1:02:03']);
});
