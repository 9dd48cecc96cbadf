import { describe, expect, test } from 'vitest';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { callerContext } from '../../../main/control/caller-context.ts';

const call = (callId: string, callerNumber: string | null, reference: string | null = null) => ({
  callId,
  startedAt: `2026-11-20T09:00:00-06:00`,
  timezone: 'America/Chicago',
  callerNumber,
  reference,
});
const promise = (
  id: string,
  callId: string,
  numberToCall: string | null,
  status: CallbackRecord['status'] = 'open',
): CallbackRecord => ({
  id,
  callId,
  kind: 'call',
  callerName: null,
  numberToCall,
  agentName: null,
  agentPhone: null,
  reference: null,
  quote: '',
  what: '',
  madeAt: '2026-11-20T09:05:00-06:00',
  dueAt: null,
  timezone: 'America/Chicago',
  confirmed: true,
  status,
  doneAt: null,
});
const known = {
  country: 'US',
  calls: [call('c', '+14155550137'), call('b', '(415) 555-0137', '48-2210'), call('a', '+4930901820', 'A1')],
  callbacks: [
    promise('1', 'b', null),
    promise('2', 'gone', '415 555 0137'),
    promise('3', 'a', null),
    promise('4', 'b', null, 'done'),
  ],
};

describe('what is known of a caller', () => {
  test('earlier calls with this number, however written, and what is still open', () => {
    const context = callerContext({ number: '1-415-555-0137', reference: null }, known);
    expect(context).toMatchObject({ lastCall: { callId: 'c' }, calls: 2 });
    expect(context.openCallbacks.map((each) => each.id)).toEqual(['1', '2']);
  });
  test('a reference does as well', () => {
    expect(callerContext({ number: null, reference: ' a1 ' }, known)).toMatchObject({
      calls: 1,
      lastCall: { callId: 'a' },
      openCallbacks: [{ id: '3' }],
    });
  });
  test.each([
    [null, null],
    ['', ''],
    ['+15005550006', 'none'],
  ])('nobody: %s, %s', (number, reference) => {
    expect(callerContext({ number, reference }, known)).toEqual({ lastCall: null, calls: 0, openCallbacks: [] });
  });
});
