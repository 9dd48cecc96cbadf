import { expect, test } from 'vitest';
import { deletionsOf } from '../../main/retention.ts';

const zone = 'America/Chicago';
const at = (local: string) => Date.parse(`${local}-06:00`);
const now = at('2026-12-20T12:00:00');
const starts = [
  at('2026-11-10T09:00:00'),
  at('2026-11-20T11:59:00'),
  at('2026-11-20T15:00:00'),
  at('2026-11-20T23:50:00'),
  at('2026-11-21T00:10:00'),
  at('2026-12-19T10:00:00'),
];

test('calls older than the days go now, the others of one day are told together', () => {
  expect(deletionsOf(starts, 30, now, zone)).toEqual({
    now: 2,
    next: { at: '2026-12-20T15:00:00-06:00', calls: 2 },
  });
});
test('fewer days delete more now', () => {
  expect(deletionsOf(starts, 7, now, zone)).toEqual({ now: 5, next: { at: '2026-12-26T10:00:00-06:00', calls: 1 } });
  expect(deletionsOf(starts, 365, now, zone)).toMatchObject({ now: 0, next: { calls: 1 } });
});
test('without a call that stays there is no next day', () => {
  expect(deletionsOf([], 30, now, zone)).toEqual({ now: 0, next: null });
  expect(deletionsOf([at('2026-01-01T00:00:00')], 30, now, zone)).toEqual({ now: 1, next: null });
});
