import { describe, expect, it } from 'vitest';
import { callbackList } from '../../../main/calls/callback-list.ts';
import type { CallbackRecord } from '../../../app/ipc.ts';
import type { Storage } from '../../../main/storage/storage.ts';
import { final, heardFor, STARTED_MILLISECONDS } from '../support/scripted-call.ts';
import { testDesk } from '../support/test-desk.ts';

const BREATH = 'i will email you the form and call you back tomorrow by three';

function afterCall(said: string, wrap: (storage: Storage) => Storage = (storage) => storage) {
  const test = testDesk(':memory:', {}, wrap);
  test.desk.listeningReady();
  test.desk.start({ source: { kind: 'live' } });
  test.desk.report('call-1', [...heardFor(0, 6, 'agent'), final('agent', said, 1), ...heardFor(6, 9)]);
  test.desk.end();
  test.desk.finished('call-1', null);
  let nowMilliseconds = STARTED_MILLISECONDS;
  const list = callbackList({
    storage: test.storage,
    ended: test.ended,
    clock: { monotonicSeconds: () => 0, nowMilliseconds: () => nowMilliseconds, timezone: () => 'Europe/Berlin' },
    country: () => 'DE',
    tell: () => undefined,
  });
  const of = (kind: CallbackRecord['kind']): CallbackRecord => {
    const found = test.storage.callbacks.list().find((each) => each.kind === kind);
    if (found === undefined) throw new Error(`no promise of kind ${kind} was heard`);
    return found;
  };
  return {
    ...test,
    list,
    of,
    at: (moment: string) => {
      nowMilliseconds = Date.parse(moment);
    },
    /** reads all of the call's log anew, as after a restart */
    readAnew: async () => {
      test.ended.forgetAll();
      await test.ended.act('call-1', { type: 'note-written', text: 'x' });
    },
  };
}

describe('undoing', () => {
  it('brings a promise that is not needed back as it stood, in the list and in the call', async () => {
    const { list, of, storage, readAnew } = afterCall(BREATH);
    const before = of('call');
    await list.setStatus(before.id, 'dismissed');
    expect(storage.calls.summary('call-1')?.callbacks[0]?.status).toBe('dismissed');
    await list.setStatus(before.id, 'open');
    await readAnew();
    expect(of('call')).toEqual(before);
    expect(storage.calls.summary('call-1')?.callbacks[0]).toMatchObject({ status: 'open', confirmed: false });
  });

  it('brings what was corrected back with its correction', async () => {
    const { list, of, readAnew } = afterCall(BREATH);
    const { id } = of('call');
    await list.change(id, { dueAt: '2026-11-24T16:00:00+01:00', numberToCall: null, callerName: 'Ms Lee' });
    await list.setStatus(id, 'dismissed');
    await list.setStatus(id, 'open');
    await readAnew();
    expect(of('call')).toMatchObject({ callerName: 'Ms Lee', dueAt: '2026-11-24T16:00:00+01:00', confirmed: true });
  });

  it('of «Open again» gives the old moment back', async () => {
    const { list, of } = afterCall(BREATH);
    const { id } = of('call');
    await list.setStatus(id, 'done');
    const { doneAt } = of('call');
    await list.setStatus(id, 'open');
    expect(of('call').doneAt).toBeNull();
    await list.setStatus(id, 'done', doneAt ?? '');
    expect(of('call')).toMatchObject({ status: 'done', doneAt });
  });
});

describe('a to-do', () => {
  it('said in one breath with a callback is answered by itself', async () => {
    const { list, of, readAnew } = afterCall(BREATH);
    await list.setStatus(of('other').id, 'dismissed');
    await readAnew();
    expect(of('other').status).toBe('dismissed');
    expect(of('call').status).toBe('open');
  });

  it('keeps its new time and its place in the list, whatever is written in the call later', async () => {
    const { list, of, storage, readAnew } = afterCall(BREATH);
    await list.change(of('other').id, { dueAt: '2026-11-25T10:00:00+01:00', numberToCall: null, callerName: null });
    await readAnew();
    expect(of('other').dueAt).toBe('2026-11-25T10:00:00+01:00');
    expect(storage.calls.summary('call-1')?.followUps[0]?.dueAt).toBe('2026-11-25T10:00:00+01:00');
  });
});

it('a promise is confirmed from the list, and the call says the same', async () => {
  const { list, of, storage } = afterCall(BREATH);
  expect(of('call').confirmed).toBe(false);
  expect(await list.confirm(of('call').id)).toMatchObject({ ok: true, value: { confirmed: true } });
  expect(of('call').confirmed).toBe(true);
  expect(storage.calls.summary('call-1')?.callbacks[0]?.confirmed).toBe(true);
});

describe('a new time', () => {
  const later = { dueAt: '2026-11-27T12:00:00+01:00', numberToCall: null, callerName: null };

  it('after the old one had passed leaves it standing as missed', async () => {
    const { list, of, at, readAnew } = afterCall('i will call you back tomorrow by three');
    at('2026-11-24T18:00:00+01:00');
    await list.change(of('call').id, later);
    await readAnew();
    expect(of('call')).toMatchObject({ dueAt: later.dueAt, missedDueAt: '2026-11-24T15:00:00+01:00' });
    at('2026-11-28T09:00:00+01:00');
    await list.change(of('call').id, { ...later, dueAt: '2026-11-30T09:00:00+01:00' });
    expect(of('call').missedDueAt).toBe('2026-11-24T15:00:00+01:00');
  });

  it('agreed in time is none that was missed', async () => {
    const { list, of } = afterCall('i will call you back tomorrow by three');
    await list.change(of('call').id, later);
    expect(of('call').missedDueAt).toBeUndefined();
  });
});

it('who calls and the number to reach them on can be corrected, and are masked', async () => {
  const { list, of } = afterCall('i will call you back tomorrow by three');
  const { id, dueAt } = of('call');
  const given = { dueAt, numberToCall: null, callerName: null };
  await list.change(id, { ...given, agentName: 'Kim', agentPhone: '+4930901899' });
  await list.change(id, given);
  expect(of('call')).toMatchObject({ agentName: 'Kim', agentPhone: '+4930901899' });
  await list.change(id, { ...given, agentName: 'Kim 4111 1111 1111 1111' });
  expect(of('call').agentName).not.toContain('4111');
});

it('what the call’s log does not take is not done in the list either', async () => {
  let full = false;
  const { list, of } = afterCall('i will call you back tomorrow by three', (storage) => ({
    ...storage,
    events: {
      ...storage.events,
      append: (callId, events) => {
        if (full) throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
        storage.events.append(callId, events);
      },
    },
  }));
  full = true;
  expect(await list.setStatus(of('call').id, 'dismissed')).toMatchObject({ ok: false, problem: { code: 'disk-full' } });
  expect(of('call').status).toBe('open');
});

describe('«That was fine»', () => {
  it('can be taken back: the phrase counts again', async () => {
    const { ended, storage } = afterCall('i am sorry but there is nothing i can do about it');
    const flag = () => storage.calls.summary('call-1')?.flags.find((each) => each.side === 'agent');
    const span = { side: 'agent' as const, startSeconds: flag()?.atSeconds ?? 0, endSeconds: flag()?.endSeconds ?? 0 };
    await ended.act('call-1', { type: 'finding-dismissed', finding: 'phrase', span });
    expect(flag()?.dismissed).toBe(true);
    await ended.act('call-1', { type: 'finding-restored', finding: 'phrase', span });
    expect(flag()?.dismissed).toBe(false);
  });
});
