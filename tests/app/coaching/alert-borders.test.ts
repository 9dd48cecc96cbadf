import { describe, expect, test } from 'vitest';
import { startCall } from '../../../app/call/call.ts';
import type { CallState, ShownAlert } from '../../../app/call/call-state.ts';
import type { AlertGroup, AlertKind } from '../../../app/coaching/alert-kinds.ts';
import { nextInSlot } from '../../../app/coaching/alert-slot.ts';
import type { DetectorId } from '../../../app/coaching/detector-ids.ts';
import type { Interruption, TurnsState } from '../../../app/turns/turns.ts';
import { at, found, shown, started } from './alert-making.ts';

// Each number is written out as docs/definitions.md has it, so that a changed threshold is seen here.

const turns = (parts: Partial<TurnsState>): TurnsState => ({ ...startCall().turns, ...parts });
/** The kind of alert that comes now, or null. */
const comes = (state: CallState): AlertKind | null => {
  const [fact] = nextInSlot(state);
  return fact?.type === 'alert-shown' ? fact.kind : null;
};
const faster = (less: AlertGroup | null, clockSeconds: number, alerts: readonly ShownAlert[]): CallState => {
  const { pace } = startCall();
  return at(clockSeconds, {
    started: started(less === null ? {} : { [less]: 'less' }),
    alerts,
    pace: { ...pace, reading: { ...pace.reading, state: 'faster', held: true } },
  });
};

describe('how often the slot speaks', () => {
  test('15 seconds after any other, here one on limits, which is not counted otherwise', () => {
    const after = (seconds: number) =>
      at(100 + seconds, { alerts: [shown('boundary', 100)], techniques: [found('policy_phrase', 114)] });
    expect(comes(after(14.8))).toBeNull();
    expect(comes(after(15))).toBe('phrase');
  });
  test('60 seconds after any other that is not on limits', () => {
    const after = (seconds: number) =>
      at(100 + seconds, { alerts: [shown('phrase', 100)], techniques: [found('vague_promise', 159)] });
    expect(comes(after(59.8))).toBeNull();
    expect(comes(after(60))).toBe('give-a-time');
  });
  test('45 seconds after one of its kind', () => {
    const after = (seconds: number) =>
      at(100 + seconds, { alerts: [shown('boundary', 100)], techniques: [found('caller_abuse', 144)] });
    expect(comes(after(44.8))).toBeNull();
    expect(comes(after(45))).toBe('boundary');
  });
  test('three times as long where the agent wants less: 135 seconds, 180 of pace', () => {
    const phrase = (seconds: number) =>
      at(100 + seconds, {
        started: started({ phrases: 'less' }),
        alerts: [shown('phrase', 100)],
        techniques: [found('policy_phrase', 100 + seconds - 1)],
      });
    expect([134.8, 135].map((seconds) => comes(phrase(seconds)))).toEqual([null, 'phrase']);
    const pace = (seconds: number) => faster('pace', 100 + seconds, [shown('pace', 100)]);
    expect([179.8, 180].map((seconds) => comes(pace(seconds)))).toEqual([null, 'pace']);
  });
  test('six times a call, and on limits as often as needed', () => {
    const earlier = (count: number) => Array.from({ length: count }, (_, index) => shown('phrase', 100 + 70 * index));
    const late = (count: number, technique: DetectorId) =>
      at(900, { alerts: earlier(count), techniques: [found(technique, 899)] });
    expect(comes(late(5, 'policy_phrase'))).toBe('phrase');
    expect(comes(late(6, 'policy_phrase'))).toBeNull();
    expect(comes(late(6, 'caller_abuse'))).toBe('boundary');
  });
  test('not for the same cause again', () => {
    expect(comes(at(160, { alerts: [shown('phrase', 159)], techniques: [found('policy_phrase', 159)] }))).toBeNull();
  });
});

describe('what is worth an alert', () => {
  test.each([
    [0.59, null],
    [0.6, 'phrase'],
  ])('confidence %d', (confidence, kind) => {
    expect(comes(at(60, { techniques: [found('policy_phrase', 59, confidence)] }))).toBe(kind);
  });
  test.each([
    [55, 'phrase'],
    [54.8, null],
  ])('known at %d s, at 60 s', (knownSeconds, kind) => {
    expect(comes(at(60, { techniques: [found('policy_phrase', knownSeconds)] }))).toBe(kind);
  });
  test.each([
    [9.8, null],
    [10, 'phrase'],
  ])('at %d s of the call', (clockSeconds, kind) => {
    expect(comes(at(clockSeconds, { techniques: [found('policy_phrase', 9)] }))).toBe(kind);
  });
  test.each([
    [9.8, null],
    [10, 'silence'],
  ])('both silent for %d s', (quietSeconds, kind) => {
    const talkSeconds = { agent: 10, caller: 10 };
    expect(comes(at(60, { turns: turns({ quietSeconds, talkSeconds }) }))).toBe(kind);
  });
  test('silence only once both have spoken', () => {
    const talkSeconds = { agent: 10, caller: 0 };
    expect(comes(at(60, { turns: turns({ quietSeconds: 12, talkSeconds }) }))).toBeNull();
  });
  test.each([
    [null, 144.8, null],
    [null, 145, 'hold'],
    [120, 219.8, null],
    [120, 220, 'hold'],
  ] as const)('a hold since 100 s for which %s s were promised, at %d s', (promisedSeconds, clockSeconds, kind) => {
    const hold = { startSeconds: 100, how: 'by-hand', promisedSeconds } as const;
    expect(comes(at(clockSeconds, { phase: 'hold', turns: turns({ hold }) }))).toBe(kind);
  });
  test.each([
    [19.8, null],
    [20, 'listening'],
    [25, 'listening'],
    [25.2, null],
  ])('a caller who talks for %d s without a sign of listening', (seconds, kind) => {
    const talk = turns({ callerTurnSeconds: seconds, secondsSinceContinuer: seconds });
    expect(comes(at(60, { turns: talk }))).toBe(kind);
  });
  test.each([
    [5.9, null],
    [6, 'breathe'],
  ])('own voice %d dB over its start', (ownLevelRiseDb, kind) => {
    expect(comes(at(60, { turns: turns({ ownLevelRiseDb }) }))).toBe(kind);
  });
  test('pace only when it has held', () => {
    const held = faster(null, 60, []);
    expect(comes(held)).toBe('pace');
    expect(comes({ ...held, pace: { ...held.pace, reading: { ...held.pace.reading, held: false } } })).toBeNull();
  });
});

describe('an interruption', () => {
  const one = (kind: Interruption['kind'], startSeconds: number, confidence = 0.7): Interruption => ({
    by: 'agent',
    kind,
    startSeconds,
    endSeconds: startSeconds + 1,
    knownSeconds: startSeconds + 2,
    overlapSeconds: 0.8,
    confidence,
    agentWords: '',
    callerWords: '',
  });
  const after = (...interruptions: readonly Interruption[]) =>
    comes(at((interruptions.at(-1)?.knownSeconds ?? 0) + 0.2, { turns: turns({ interruptions }) }));

  test('speaks of a cut-off at once, of a talk-over only the second time within a minute, of a false start never', () => {
    expect(after(one('cut-off', 100))).toBe('interruption');
    expect(after(one('talk-over', 100))).toBeNull();
    expect(after(one('talk-over', 100), one('talk-over', 159.8))).toBe('interruption');
    expect(after(one('talk-over', 100), one('talk-over', 160))).toBeNull();
    expect(after(one('false-start', 100), one('false-start', 110))).toBeNull();
  });
  test('speaks of nothing unsure, and not of the caller’s', () => {
    expect(after(one('cut-off', 100, 0.59))).toBeNull();
    expect(after(one('cut-off', 100, 0.6))).toBe('interruption');
    expect(after({ ...one('cut-off', 100), by: 'caller' })).toBeNull();
  });
});
