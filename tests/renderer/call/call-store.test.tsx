import { expect, test } from 'vitest';
import type { CallEvent, CallFact } from '../../../app/call/events.ts';
import { openCallStore, steady } from '../../../renderer/call-store.ts';
import { exampleStarted, saidWords } from '../support/example-call.ts';
import { scriptedBridge } from '../support/scripted-bridge.ts';

const started: CallFact = exampleStarted;
const log = (...facts: readonly CallFact[]): readonly CallEvent[] =>
  facts.map((fact, seq) => ({ ...fact, version: 1, seq, atSeconds: seq * 0.2, knownSeconds: seq * 0.2 }));
const heard: CallFact = {
  type: 'heard',
  agentDbfs: -30,
  callerDbfs: -90,
  agentVoicedFrames: 1023,
  callerVoicedFrames: 0,
};
const events = log(
  started,
  heard,
  { type: 'words-final', side: 'agent', words: [...saidWords('good morning', 0)] },
  heard,
  { type: 'hold-started' },
  heard,
);
const settled = () =>
  new Promise((done) => {
    setTimeout(done, 0);
  });
const current = (of: () => readonly CallEvent[]) => ({
  answers: { 'call.current': () => ({ ok: true as const, value: { events: of() } }) },
});

test('a call that begins is folded event by event', async () => {
  const bridge = scriptedBridge();
  const store = openCallStore(bridge);
  await settled();
  expect(store.getState().call).toBeNull();
  bridge.emit('call.began', { callId: 'call-1' });
  for (const event of events) bridge.emit('call.events', [event]);
  expect(store.getState().call).toMatchObject({ phase: 'hold', clockSeconds: 1, started: { callId: 'call-1' } });
  expect(store.getState().call?.utterances[0]?.lines[0]?.map((word) => word.text)).toEqual(['good', 'morning']);
});
test('a window opened in mid-call folds from the start, and notices that arrive meanwhile are not lost or doubled', async () => {
  const bridge = scriptedBridge(current(() => events.slice(0, 4)));
  const store = openCallStore(bridge);
  bridge.emit('call.events', events.slice(3, 5));
  await settled();
  bridge.emit('call.events', events.slice(5));
  const call = store.getState().call;
  expect(call).toMatchObject({ phase: 'hold', clockSeconds: 1 });
  expect(call?.utterances).toHaveLength(1);
});
test('a missed event is noticed by its number, and the whole call is asked for again', async () => {
  let known: readonly CallEvent[] = [];
  const bridge = scriptedBridge(current(() => known));
  const store = openCallStore(bridge);
  await settled();
  bridge.emit('call.began', { callId: 'call-1' });
  bridge.emit('call.events', events.slice(0, 2));
  known = events.slice(0, 5);
  bridge.emit('call.events', events.slice(4, 5));
  await settled();
  expect(store.getState().call).toMatchObject({ phase: 'hold' });
  expect(store.getState().call?.utterances).toHaveLength(1);
  expect(bridge.inputsOf('call.current')).toHaveLength(2);
});
test('numbers that have gaps of their own cost one question, not one each', async () => {
  const sparse = events.map((event) => ({ ...event, seq: event.seq * 2 }));
  let known: readonly CallEvent[] = [];
  const bridge = scriptedBridge(current(() => known));
  const store = openCallStore(bridge);
  await settled();
  bridge.emit('call.began', { callId: 'call-1' });
  for (const [index, event] of sparse.entries()) {
    known = sparse.slice(0, index + 1);
    bridge.emit('call.events', [event]);
    await settled();
  }
  expect(store.getState().call).toMatchObject({ phase: 'hold', clockSeconds: 1 });
  expect(bridge.inputsOf('call.current').length).toBeLessThanOrEqual(3);
});
test('a call that has ended is forgotten and its summary is named', async () => {
  const bridge = scriptedBridge();
  const store = openCallStore(bridge);
  await settled();
  bridge.emit('call.began', { callId: 'call-1' });
  bridge.emit('call.events', events);
  bridge.emit('call.progress', { callId: 'call-1', share: 0.5 });
  expect(store.getState().progressShare).toBe(0.5);
  bridge.emit('call.ended', { callId: 'call-1' });
  expect(store.getState()).toEqual({
    call: null,
    callId: null,
    progressShare: null,
    analysing: false,
    endedCallId: 'call-1',
    correctingId: null,
  });
  bridge.emit('call.began', { callId: 'call-2' });
  bridge.emit('call.events', events);
  expect(store.getState().call?.utterances).toHaveLength(1);
});
test('a reading keeps its identity while nothing in it is new', () => {
  const read = steady(
    (n: number) => ({ half: Math.floor(n / 2) }),
    (one, other) => one.half === other.half,
  );
  expect(read(2)).toBe(read(3));
  expect(read(4)).toEqual({ half: 2 });
});
