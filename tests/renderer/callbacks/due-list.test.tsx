import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesToReadAloud } from '../../../renderer/screens/callbacks/callback-detail.tsx';
import { dueGroupOf, dueList, keptOnTime } from '../../../renderer/screens/callbacks/due-list.ts';
import { danaSettings } from '../summary/stage.tsx';
import { callback } from './callback.ts';

const now = new Date('2026-11-23T13:05:00-05:00');

test('a promise stands where its time puts it, on the day of its own zone', () => {
  expect(dueGroupOf(callback({ dueAt: '2026-11-23T11:00:00-05:00' }), now)).toBe('overdue');
  expect(dueGroupOf(callback({ dueAt: '2026-11-23T23:30:00-05:00' }), now)).toBe('today');
  expect(dueGroupOf(callback({ dueAt: '2026-11-23T23:30:00-05:00', timezone: 'Europe/Berlin' }), now)).toBe('later');
  expect(dueGroupOf(callback({ dueAt: null }), now)).toBe('no-time');
  expect(dueGroupOf(callback({ dueAt: '2026-11-20T11:00:00-05:00', status: 'done' }), now)).toBe('done');
});

test('groups come in the order of their haste, each by due time', () => {
  const list = dueList(
    [
      callback({ id: 'later', dueAt: '2026-11-25T09:00:00-05:00' }),
      callback({ id: 'none', dueAt: null }),
      callback({ id: 'soon', dueAt: '2026-11-23T14:00:00-05:00' }),
      callback({ id: 'sooner', dueAt: '2026-11-23T13:30:00-05:00' }),
      callback({ id: 'late', dueAt: '2026-11-23T09:00:00-05:00' }),
      callback({ id: 'gone', status: 'dismissed' }),
    ],
    now,
  );
  expect(list.map((each) => [each.group, each.records.map((record) => record.id)])).toEqual([
    ['overdue', ['late']],
    ['today', ['sooner', 'soon']],
    ['later', ['later']],
    ['no-time', ['none']],
    ['done', ['gone']],
  ]);
});

test('no open promise is lost or shown twice', () => {
  const any = fc.record({
    dueAt: fc.option(
      fc
        .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
    ),
    status: fc.constantFrom('open' as const, 'done' as const, 'withdrawn' as const, 'dismissed' as const),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (given) => {
      const records = given.map((each, index) =>
        callback({ ...each, id: String(index), doneAt: each.status === 'done' ? '2026-11-20T11:00:00-05:00' : null }),
      );
      const shown = dueList(records, now)
        .flatMap((each) => each.records.map((record) => record.id))
        .toSorted();
      return (
        JSON.stringify(shown) ===
        JSON.stringify(
          records
            .filter((each) => each.status !== 'withdrawn')
            .map((each) => each.id)
            .toSorted(),
        )
      );
    }),
  );
});

test('kept on time counts done promises that had a time', () => {
  expect(keptOnTime([callback({})])).toBeNull();
  expect(
    keptOnTime([
      callback({ status: 'done', dueAt: '2026-11-20T12:00:00-05:00', doneAt: '2026-11-20T11:59:00-05:00' }),
      callback({ status: 'done', dueAt: '2026-11-20T12:00:00-05:00', doneAt: '2026-11-20T12:20:00-05:00' }),
      callback({ status: 'done', dueAt: null, doneAt: '2026-11-20T12:20:00-05:00' }),
    ]),
  ).toMatchObject({ onTime: 1, done: 2, late: [{ doneAt: '2026-11-20T12:20:00-05:00' }] });
});

test('a promise that was moved after its time had passed was not kept by it', () => {
  const kept = { status: 'done', dueAt: '2026-11-24T12:00:00-05:00', doneAt: '2026-11-24T11:00:00-05:00' } as const;
  expect(keptOnTime([callback(kept), callback({ ...kept, missedDueAt: '2026-11-20T12:00:00-05:00' })])).toMatchObject({
    onTime: 1,
    done: 2,
    late: [{ missedDueAt: '2026-11-20T12:00:00-05:00' }],
  });
});

test('what to read aloud says only what was promised, and sorry only when it is late', () => {
  expect(linesToReadAloud(callback({ dueAt: '2026-11-23T11:00:00-05:00' }), danaSettings.profile, now)).toEqual([
    'Hello Priya Raman, this is Dana Reyes.',
    'On Fri 20 Nov I promised to call you back by 11:00. I am sorry to be late.',
    'You can reach me on +1 312 555 0109.',
  ]);
  expect(
    linesToReadAloud(
      callback({ dueAt: null, callerName: null, madeAt: '2026-11-23T09:00:00-05:00' }),
      danaSettings.profile,
      now,
    )[1],
  ).toBe('Earlier today I promised to call you back.');
});
