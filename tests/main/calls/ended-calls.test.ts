import { describe, expect, it } from 'vitest';
import { callbackList } from '../../../main/calls/callback-list.ts';
import { reminderText, startReminders } from '../../../main/reminders.ts';
import { startRetention } from '../../../main/retention.ts';
import type { Storage } from '../../../main/storage/storage.ts';
import { final, heardFor, STARTED_MILLISECONDS } from '../support/scripted-call.ts';
import { testDesk } from '../support/test-desk.ts';

const endedCall = () => {
  const test = testDesk(':memory:');
  test.desk.listeningReady();
  test.desk.start({ source: { kind: 'live' } });
  test.desk.report('call-1', [
    ...heardFor(0, 6, 'agent'),
    final('agent', 'i will call you back tomorrow by three', 1),
    ...heardFor(6, 9),
  ]);
  test.desk.end();
  test.desk.finished('call-1', null);
  return test;
};
const clock = {
  monotonicSeconds: () => 0,
  nowMilliseconds: () => STARTED_MILLISECONDS,
  timezone: () => 'Europe/Berlin',
};

describe('after a call', () => {
  it('notes, outcome and «that was fine» change its summary, which stays changed', async () => {
    const { ended, storage } = endedCall();
    await ended.act('call-1', { type: 'note-written', text: 'wants a refund, card 4111 1111 1111 1111' });
    const answer = await ended.act('call-1', { type: 'disposition-chosen', disposition: 'refund' });
    expect(answer).toMatchObject({ ok: true, value: { disposition: 'refund' } });
    const kept = storage.calls.summary('call-1');
    expect(kept).toMatchObject({ disposition: 'refund' });
    expect(kept?.note).toContain('wants a refund');
    expect(kept?.note).not.toContain('4111');
    expect(storage.calls.list({ search: 'refund', offset: 0, limit: 5 })).toMatchObject([
      { id: 'call-1', disposition: 'refund' },
    ]);
  });

  it('says the same when it is read anew from its log', async () => {
    const { ended } = endedCall();
    const before = ended.summary('call-1');
    ended.forgetAll();
    const after = await ended.act('call-1', { type: 'note-written', text: '' });
    expect(after).toEqual(before);
  });

  it('refuses what belongs to a call that goes on, and calls that are gone', async () => {
    const { ended, storage } = endedCall();
    expect(await ended.act('call-1', { type: 'hold-started' })).toMatchObject({
      ok: false,
      problem: { code: 'bad-input' },
    });
    storage.calls.remove('call-1');
    ended.forget('call-1');
    expect(ended.summary('call-1')).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(await ended.act('call-1', { type: 'note-written', text: 'x' })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
  });
});

describe('what is done about a long call', () => {
  it('is done in the order it was asked, though the first needs the call read anew', async () => {
    const { ended, storage } = endedCall();
    ended.forgetAll();
    const answers = await Promise.all([
      ended.act('call-1', { type: 'note-written', text: 'first' }),
      ended.act('call-1', { type: 'hold-started' }),
      ended.act('call-1', { type: 'note-written', text: 'second' }),
    ]);
    expect(answers.map((each) => each.ok)).toEqual([true, false, true]);
    expect(storage.calls.summary('call-1')?.note).toBe('second');
    const { events } = storage.events.read('call-1');
    expect(events.slice(-2).map((each) => each.type)).toEqual(['note-written', 'note-written']);
    expect(new Set(events.map((each) => each.seq)).size).toBe(events.length);
  });

  it('is left when the call is deleted meanwhile', async () => {
    const { ended, storage } = endedCall();
    ended.forgetAll();
    const acted = ended.act('call-1', { type: 'note-written', text: 'too late' });
    await Promise.resolve();
    storage.calls.remove('call-1');
    ended.forget('call-1');
    expect(await acted).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(storage.events.lastSeq('call-1')).toBeNull();
  });
});

describe('a disk that is full', () => {
  const failing = () => {
    let full = false;
    const test = testDesk(':memory:', {}, (storage): Storage => ({
      ...storage,
      events: {
        ...storage.events,
        append: (callId, events) => {
          if (full) throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
          storage.events.append(callId, events);
        },
      },
      calls: {
        ...storage.calls,
        putSummary: (summary) => {
          if (full) throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
          storage.calls.putSummary(summary);
        },
      },
    }));
    test.desk.listeningReady();
    test.desk.start({ source: { kind: 'live' } });
    test.desk.report('call-1', heardFor(0, 2));
    return {
      ...test,
      setFull: (value: boolean) => {
        full = value;
      },
    };
  };

  it('is said once, the call goes on, and all of it is written when there is room again', () => {
    const { desk, told, storage, setFull } = failing();
    setFull(true);
    desk.report('call-1', heardFor(2, 4));
    desk.report('call-1', [final('caller', 'my parcel never came', 4), ...heardFor(4, 8)]);
    expect(told.filter((each) => each.notice === 'call.problem')).toMatchObject([{ value: { code: 'disk-full' } }]);
    setFull(false);
    desk.report('call-1', heardFor(8, 9));
    desk.end();
    desk.finished('call-1', null);
    const { events } = storage.events.read('call-1');
    expect(events.map((each) => each.seq)).toEqual(events.map((_, index) => index));
    expect(storage.calls.summary('call-1')?.transcript).toHaveLength(1);
  });

  it('leaves the summary readable until the app closes', () => {
    const { desk, told, storage, ended, setFull } = failing();
    setFull(true);
    desk.report('call-1', [final('caller', 'my parcel never came', 2), ...heardFor(2, 6)]);
    desk.end();
    desk.finished('call-1', null);
    expect(told.some((each) => each.notice === 'call.ended')).toBe(true);
    expect(storage.calls.summary('call-1')).toBeNull();
    expect(ended.summary('call-1')).toMatchObject({ ok: true, value: { call: { id: 'call-1' } } });
  });

  it('keeps a change that was refused out of the next one', async () => {
    const { desk, ended, setFull } = failing();
    desk.end();
    desk.finished('call-1', null);
    await ended.act('call-1', { type: 'disposition-chosen', disposition: 'refund' });
    setFull(true);
    expect(await ended.act('call-1', { type: 'note-written', text: 'not written' })).toMatchObject({
      ok: false,
      problem: { code: 'disk-full' },
    });
    setFull(false);
    expect(await ended.act('call-1', { type: 'disposition-chosen', disposition: 'callback' })).toMatchObject({
      ok: true,
      value: { disposition: 'callback', note: '' },
    });
  });
});

describe('the list of callbacks', () => {
  it('is changed by hand, and the call says the same', async () => {
    const { ended, storage, told } = endedCall();
    const tellings: string[] = [];
    const list = callbackList({
      storage,
      ended,
      clock,
      country: () => 'DE',
      tell: (notice) => {
        tellings.push(notice);
      },
    });
    const [promise] = storage.callbacks.list();
    expect(told.length).toBeGreaterThan(0);
    const id = promise?.id ?? '';
    expect(
      await list.change(id, { dueAt: '2026-11-24T16:00:00+01:00', numberToCall: '+4930901821', callerName: 'Ms Lee' }),
    ).toMatchObject({ ok: true, value: { dueAt: '2026-11-24T16:00:00+01:00' } });
    expect(storage.calls.summary('call-1')?.callbacks[0]).toMatchObject({
      dueAt: '2026-11-24T16:00:00+01:00',
      callerName: 'Ms Lee',
    });
    expect(await list.setStatus(id, 'done')).toMatchObject({
      ok: true,
      value: { status: 'done', doneAt: '2026-11-23T14:05:00+01:00' },
    });
    await ended.act('call-1', { type: 'note-written', text: 'x' });
    expect(storage.callbacks.get(id)).toMatchObject({ status: 'done', callerName: 'Ms Lee' });
    expect(await list.setStatus(id, 'open')).toMatchObject({ ok: true, value: { status: 'open', doneAt: null } });
    expect(await list.setStatus(id, 'dismissed')).toMatchObject({ ok: true, value: { status: 'dismissed' } });
    expect(storage.calls.summary('call-1')?.callbacks[0]?.status).toBe('dismissed');
    expect(
      await list.change(id, { dueAt: null, numberToCall: null, callerName: 'Ms Lee 4111 1111 1111 1111' }),
    ).toMatchObject({ ok: true, value: { callerName: expect.not.stringContaining('4111') as string } });
    expect(await list.setStatus('nothing', 'done')).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(new Set(tellings)).toEqual(new Set(['callbacks.changed']));
  });

  it('reminds when a promise is due, once', () => {
    const { storage } = endedCall();
    let now = STARTED_MILLISECONDS;
    let look = (): void => undefined;
    const reminded: string[] = [];
    startReminders({
      callbacks: storage.callbacks,
      clock: { ...clock, nowMilliseconds: () => now },
      onBug: (error) => {
        throw error;
      },
      remind: (due) => {
        reminded.push(reminderText(due).title);
      },
      every: (_seconds, work) => {
        look = work;
        return () => undefined;
      },
    });
    look();
    expect(reminded).toEqual([]);
    now = Date.parse('2026-11-24T15:00:01+01:00');
    look();
    look();
    expect(reminded).toEqual(['Call back a caller']);
  });
});

it('deletes calls that are older than they are kept, every hour', () => {
  const { storage } = endedCall();
  let tidy = (): void => undefined;
  let now = STARTED_MILLISECONDS + 29 * 86_400_000;
  startRetention({
    storage,
    clock: { ...clock, nowMilliseconds: () => now },
    days: () => 30,
    every: (_seconds, work) => {
      tidy = work;
      return () => undefined;
    },
    onBug: (error) => {
      throw error;
    },
  });
  expect(storage.calls.summary('call-1')).not.toBeNull();
  now += 2 * 86_400_000;
  tidy();
  expect(storage.calls.summary('call-1')).toBeNull();
  expect(storage.callbacks.list()).toHaveLength(1);
});
