import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarEntry } from '../../../app/callbacks/calendar-entry.ts';
import type { CallbackRecord } from '../../../app/ipc.ts';

const record: CallbackRecord = {
  id: 'call-1/promise-49700',
  callId: 'call-1',
  kind: 'call',
  callerName: 'Marcus Bell',
  numberToCall: '+14155550137',
  agentName: 'Dana Reyes',
  agentPhone: '+13125550109',
  reference: 'Order 48-2210',
  quote: 'i will call you back tomorrow by three',
  what: '',
  madeAt: '2026-11-23T10:22:00-05:00',
  dueAt: '2026-11-24T15:00:00-05:00',
  timezone: 'America/New_York',
  confirmed: true,
  status: 'open',
  doneAt: null,
};
const NOW = Date.UTC(2026, 10, 23, 15, 30);
const entryOf = (change: Partial<CallbackRecord> = {}): string => calendarEntry({ ...record, ...change }, NOW) ?? '';
/** What a calendar reads: folded lines joined again, then name and value. */
const read = (entry: string): ReadonlyMap<string, string> =>
  new Map(
    entry
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon), line.slice(colon + 1)] as const;
      })
      .toReversed(),
  );

describe('a promise as a calendar entry', () => {
  test('ends when it is due, in UTC, and begins a quarter of an hour before', () => {
    const lines = read(entryOf());
    expect(lines.get('DTSTART')).toBe('20261124T194500Z');
    expect(lines.get('DTEND')).toBe('20261124T200000Z');
    expect(lines.get('DTSTAMP')).toBe('20261123T153000Z');
  });
  test('says whom to call, where, and in which words it was promised', () => {
    const lines = read(entryOf());
    expect(lines.get('SUMMARY')).toBe('Call back Marcus Bell');
    expect(lines.get('DESCRIPTION')).toBe(
      '+14155550137\\nOrder 48-2210\\n“i will call you back tomorrow by three”\\nDana Reyes\\, +13125550109',
    );
    expect(lines.get('UID')).toBe('call-1-promise-49700@sidetone.invalid');
  });
  test('other things to do say what they are', () => {
    expect(read(entryOf({ kind: 'other', what: 'send the confirmation' })).get('SUMMARY')).toBe(
      'send the confirmation\\, for Marcus Bell',
    );
  });
  test('without a name the number stands for the caller; without either it is a call back all the same', () => {
    expect(read(entryOf({ callerName: null })).get('SUMMARY')).toBe('Call back +14155550137');
    expect(read(entryOf({ callerName: null, numberToCall: null, reference: null })).get('SUMMARY')).toBe('Call back');
  });
  test('a promise without a time is none', () => {
    expect(calendarEntry({ ...record, dueAt: null }, NOW)).toBeNull();
  });
  test('is well formed whatever was typed: lines of 75 octets at most, every break CRLF, no line of the text’s own', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (quote, callerName) => {
          const entry = entryOf({ quote, callerName });
          const lines = entry.split('\r\n');
          expect(lines.at(-1)).toBe('');
          for (const line of lines) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\r\n]/);
          }
          const names = entry
            .replaceAll('\r\n ', '')
            .split('\r\n')
            .map((line) => line.split(':')[0]);
          expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3);
          expect(names.filter((name) => name === 'SUMMARY')).toHaveLength(1);
        },
      ),
    );
  });
});
