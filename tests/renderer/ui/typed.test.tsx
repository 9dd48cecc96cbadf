import { expect, test } from 'vitest';
import { dueOf, numberOrNull, textOrNull } from '../../../renderer/ui/typed.ts';

test('nothing but blanks is nothing', () => {
  expect([textOrNull('  '), textOrNull(' Bell '), numberOrNull(' ', 'US')]).toEqual([null, 'Bell', null]);
});
test('a valid number is kept with its prefix, any other as it was typed', () => {
  expect([numberOrNull('(312) 555-0109', 'US'), numberOrNull(' ext 12 ', 'US')]).toEqual(['+13125550109', 'ext 12']);
});
test('a day without a time is due at the end of the working day of the zone; without a day nothing is due', () => {
  expect(dueOf('2026-11-24', '', 'America/Chicago')).toBe('2026-11-24T17:00:00-06:00');
  expect(dueOf('2026-11-24', '15:00', 'America/Chicago')).toBe('2026-11-24T15:00:00-06:00');
  expect([dueOf('', '15:00', 'America/Chicago'), dueOf('2026-02-31', '', 'America/Chicago')]).toEqual([null, null]);
});
