import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../../../app/call/events.ts';
import { followTurns, startTurns, type TurnsState } from '../../../app/turns/turns.ts';
import { callOf, type Said } from './making.ts';

// Each number is written out as docs/definitions.md has it, a voice frame (20 ms) to each side of it.

const fold = (events: readonly CallEvent[]): TurnsState => events.reduce(followTurns, startTurns());
const opening: Said = { side: 'agent', from: 0.5, to: 3.5, text: 'good morning what can i do for you' };
const long = 'my parcel did not come on friday and the driver told me that he would come back and i';
const told = (from: number, to: number, text = long): Said => ({ side: 'caller', from, to, text });
const breaksIn = (from: number, to: number, text = 'please send another parcel number tomorrow morning'): Said => ({
  side: 'agent',
  from,
  to,
  text,
});
/** What the agent's onsets were held to be, the listed ones with their kind. */
function verdicts(...said: readonly Said[]): readonly string[] {
  const state = fold(callOf([opening, ...said], 32));
  return [
    ...state.interruptions.filter((each) => each.by === 'agent').map((each) => each.kind),
    ...state.overlaps
      .filter(({ onset, interruption }) => onset.by === 'agent' && interruption === null)
      .map(({ judgement }) => judgement.verdict),
  ];
}

describe('silence', () => {
  const gap = (seconds: number) =>
    fold(callOf([opening, told(4, 8), { side: 'agent', from: 8 + seconds, to: 18, text: 'hello' }], 20)).silences
      .length;
  it('of six seconds is one', () => {
    expect([5.96, 6.02].map(gap)).toEqual([0, 1]);
  });
  it('is ended by 0.2 s of voice', () => {
    const after = (seconds: number) =>
      fold(callOf([opening, told(4, 8), { side: 'agent', from: 12, to: 12 + seconds }], 20)).quietSeconds;
    expect(after(0.18)).toBeGreaterThan(11);
    expect(after(0.22)).toBeLessThan(9);
  });
});

describe('a hold', () => {
  const wait: Said = { side: 'agent', from: 5, to: 8, text: 'please bear with me for two minutes while i look' };
  it('begins after two seconds of silence', () => {
    const after = (seconds: number) => fold(callOf([opening, wait], 8 + seconds)).hold?.how ?? null;
    expect([1.8, 2.2].map(after)).toEqual([null, 'announced']);
  });
  it('ends when the agent speaks for 0.6 s', () => {
    const after = (seconds: number) =>
      fold(callOf([opening, wait, { side: 'agent', from: 14, to: 14 + seconds }], 18)).hold?.how ?? null;
    expect([0.56, 0.64].map(after)).toEqual(['announced', null]);
  });
});

describe('the caller has begun', () => {
  it('half a second before: sooner is no turn to break into', () => {
    const early = (seconds: number) => verdicts(told(6, 14), breaksIn(6 + seconds, 10)).length;
    expect([0.46, 0.54].map(early)).toEqual([0, 1]);
  });
});

describe('the caller’s voice', () => {
  it('goes on over gaps of 0.4 s', () => {
    const runs = (gap: number) => fold(callOf([told(4, 6), told(6 + gap, 9)], 12)).speechRuns.caller.length;
    expect([0.38, 0.44].map(runs)).toEqual([1, 2]);
  });
});

describe('both at once', () => {
  it('is the end of the caller’s turn up to 0.3 s', () => {
    const overlap = (seconds: number) => verdicts(told(4, 10), breaksIn(10 - seconds, 14));
    expect(overlap(0.26)).toEqual(['terminal']);
    expect(overlap(0.34)).toEqual(['cut-off']);
  });
  it('is a cut-off when the caller stops within 1.1 s, and a talk-over later', () => {
    const overlap = (seconds: number) => verdicts(told(4, 10), breaksIn(10 - seconds, 14));
    expect(overlap(1.06)).toEqual(['cut-off']);
    expect(overlap(1.16)).toEqual(['talk-over']);
  });
  it('is a talk-over from 0.5 s on when the caller goes on', () => {
    const overlap = (seconds: number) => verdicts(told(4, 14), breaksIn(8, 8 + seconds, 'send another parcel number'));
    expect(overlap(0.46)).not.toContain('talk-over');
    expect(overlap(0.54)).toEqual(['talk-over']);
  });
  it('is a sign of listening of two words up to 1.1 s', () => {
    const overlap = (seconds: number) => verdicts(told(4, 14), breaksIn(8, 8 + seconds, 'another parcel'));
    expect(overlap(1.06)).toEqual(['continuer']);
    expect(overlap(1.16)).toEqual(['talk-over']);
  });
});

describe('a false start', () => {
  const inPause = (pause: number, resumed: number) =>
    verdicts(
      told(4, 9, 'it was the third time this week and i want'),
      breaksIn(9 + pause, 9 + pause + resumed + 0.6, 'so what we can send you'),
      told(9 + pause + resumed, 14, 'i want somebody to look for it'),
    );
  it('is begun in a pause of up to a second', () => {
    expect(inPause(0.96, 0.4)).toEqual(['false-start']);
    expect(inPause(1.04, 0.4)).toEqual([]);
  });
  it('meets a caller who goes on within a second', () => {
    expect(inPause(0.4, 0.96)).toEqual(['false-start']);
    expect(inPause(0.4, 1.06)).not.toContain('false-start');
  });
});

describe('voice far under the agent’s own level', () => {
  it('is no speech from 15 dB on', () => {
    const quieter = (db: number) => verdicts(told(4, 14), { ...breaksIn(8, 10), dbfs: -20 - db });
    expect(quieter(14)).toEqual(['talk-over']);
    expect(quieter(16)).toEqual(['noise']);
  });
});

describe('the sound of the caller', () => {
  it('is missing when the agent has spoken for 20 s without it', () => {
    const after = (seconds: number) => fold(callOf([{ side: 'agent', from: 1, to: 1 + seconds }], 40)).callerSound;
    expect([19.6, 20.4].map(after)).toEqual(['unknown', 'missing']);
  });
});
