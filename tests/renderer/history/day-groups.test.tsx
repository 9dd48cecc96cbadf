import { expect, test } from 'vitest';
import type { CallListItem } from '../../../app/ipc.ts';
import { historyRows } from '../../../renderer/screens/history/day-groups.ts';
import { foundParts } from '../../../renderer/screens/history/marked.tsx';
import { savedCall } from './saved-call.ts';

const now = new Date('2026-11-23T13:05:00-05:00');
const labels = (calls: readonly CallListItem[]) =>
  historyRows(calls, now, 'America/New_York').map((each) => (each.kind === 'day' ? each.label : each.call.id));

test('a heading before the first call of each day', () => {
  expect(
    labels([
      savedCall({ id: 'a', startedAt: '2026-11-23T10:14:00-05:00' }),
      savedCall({ id: 'b', startedAt: '2026-11-23T00:10:00-05:00' }),
      savedCall({ id: 'c', startedAt: '2026-11-22T23:50:00-05:00' }),
      savedCall({ id: 'd', startedAt: '2026-11-20T14:52:00-05:00' }),
      savedCall({ id: 'e', startedAt: '2025-12-31T14:52:00-05:00' }),
    ]),
  ).toEqual(['Today', 'a', 'b', 'Yesterday', 'c', 'Friday 20 November', 'd', 'Wednesday 31 December 2025', 'e']);
});

test('the day is the one of the zone the call was made in', () => {
  expect(labels([savedCall({ id: 'a', startedAt: '2026-11-22T23:30:00-05:00', timezone: 'Europe/Berlin' })])[0]).toBe(
    'Today',
  );
});

test('words are marked where they begin, whatever signs they hold', () => {
  expect(foundParts('they said the warehouse has it', 'WARE')).toEqual([
    { text: 'they said the ', found: false },
    { text: 'ware', found: true },
    { text: 'house has it', found: false },
  ]);
  expect(foundParts('hardware', 'ware')).toEqual([{ text: 'hardware', found: false }]);
  expect(foundParts('a (b', '(')).toEqual([
    { text: 'a ', found: false },
    { text: '(', found: true },
    { text: 'b', found: false },
  ]);
  expect(foundParts('plain', ' ')).toEqual([{ text: 'plain', found: false }]);
});
