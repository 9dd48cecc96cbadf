import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../../../app/call/events.ts';
import { followTurns, startTurns, type TurnsState } from '../../../app/turns/turns.ts';
import { callOf, type Said } from './making.ts';

const fold = (events: readonly CallEvent[]): TurnsState => events.reduce(followTurns, startTurns());
const story = 'my parcel did not come on friday and the driver told me that he would come back';

describe('speech runs', () => {
  it('close gaps of up to 400 ms and leave longer ones', () => {
    const { speechRuns } = fold(
      callOf(
        [
          { side: 'caller', from: 1, to: 2 },
          { side: 'caller', from: 2.3, to: 4 },
          { side: 'caller', from: 5, to: 6 },
        ],
        10,
      ),
    );
    expect(
      speechRuns.caller.map((run) => [Math.round(run.startSeconds * 10) / 10, Math.round(run.endSeconds * 10) / 10]),
    ).toEqual([
      [1, 4],
      [5, 6],
    ]);
  });
  it('leave out what lies far under the side’s own speech', () => {
    const { speechRuns, talkSeconds } = fold(
      callOf(
        [
          { side: 'caller', from: 1, to: 4, dbfs: -15 },
          { side: 'caller', from: 6, to: 8, dbfs: -50 },
        ],
        10,
      ),
    );
    expect(speechRuns.caller).toHaveLength(1);
    expect(talkSeconds.caller).toBeCloseTo(3, 1);
  });
});

describe('the caller’s turn', () => {
  const upTo = (seconds: number): TurnsState =>
    fold(
      callOf(
        [
          { side: 'caller', from: 2, to: 20, text: story },
          { side: 'agent', from: 12, to: 12.6, text: 'mm hm' },
          { side: 'agent', from: 20.5, to: 26, text: 'i am so sorry that it did not come' },
        ],
        seconds,
      ),
    );
  it('is timed through a continuer of the agent', () => {
    expect(upTo(19).callerTurnSeconds).toBeCloseTo(17, 0);
    expect(upTo(19).continuers).toHaveLength(1);
    expect(upTo(19).secondsSinceContinuer).toBeCloseTo(6.4, 0);
  });
  it('ends when the agent takes the word, and the longest is kept', () => {
    expect(upTo(26).callerTurnSeconds).toBe(0);
    expect(upTo(26).longestUninterruptedCallerTurn).toEqual({
      startSeconds: expect.closeTo(2, 1) as number,
      endSeconds: expect.closeTo(20, 1) as number,
    });
  });
});

describe('the caller’s sound', () => {
  it('is unknown at first and heard with the first voice', () => {
    expect(startTurns().callerSound).toBe('unknown');
    expect(fold(callOf([{ side: 'caller', from: 1, to: 3 }], 4)).callerSound).toBe('heard');
  });
  it('is missing after the agent has spoken for twenty seconds to nobody', () => {
    expect(fold(callOf([{ side: 'agent', from: 1, to: 19 }], 24)).callerSound).toBe('unknown');
    expect(fold(callOf([{ side: 'agent', from: 1, to: 23 }], 24)).callerSound).toBe('missing');
  });
});

describe('the agent’s own level', () => {
  const rise = (later: number): number | null =>
    fold(
      callOf(
        [
          { side: 'agent', from: 0, to: 22, dbfs: -25 },
          { side: 'agent', from: 24, to: 36, dbfs: later },
        ],
        38,
      ),
    ).ownLevelRiseDb;
  it('is held against the first twenty seconds', () => {
    expect(rise(-17)).toBeCloseTo(8, 0);
  });
  it('is unknown early', () => {
    expect(fold(callOf([{ side: 'agent', from: 0, to: 15 }], 16)).ownLevelRiseDb).toBeNull();
  });
});

describe('leak', () => {
  /** the caller's level goes up and down; the microphone holds it 3 dB lower, or a voice of its own */
  const withMicrophone = (follows: boolean): TurnsState => {
    const said: Said[] = [];
    for (let step = 0; step < 80; step += 1) {
      const level = -20 - 12 * Math.abs(Math.sin(step * 0.9));
      said.push({ side: 'caller', from: 1 + step * 0.2, to: 1.2 + step * 0.2, dbfs: level });
      said.push({
        side: 'agent',
        from: 1 + step * 0.2,
        to: 1.2 + step * 0.2,
        dbfs: follows ? level - 3 : -20 - 12 * Math.abs(Math.sin(step * 2.3 + 1)),
      });
    }
    return fold(callOf(said, 18));
  };
  it('is told by two levels that move as one', () => {
    expect(withMicrophone(true).leak).toBe(true);
    expect(withMicrophone(false).leak).toBe(false);
  });
});
