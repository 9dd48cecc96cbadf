import { describe, expect, it } from 'vitest';
import type { CallFact } from '../../../app/call/events.ts';
import { play, type Heard } from './recorded-call.ts';

const at = (atSeconds: number, fact: CallFact): Heard => ({ fact, atSeconds, knownSeconds: atSeconds });
/** Digital silence on both sides, up to a second. */
const silent = (fromSeconds: number, toSeconds: number): readonly Heard[] =>
  Array.from({ length: Math.round((toSeconds - fromSeconds) * 5) }, (_, index) =>
    at(Math.round((fromSeconds + (index + 1) * 0.2) * 10) / 10, {
      type: 'heard',
      agentDbfs: -100,
      callerDbfs: -100,
      agentVoicedFrames: 0,
      callerVoicedFrames: 0,
    }),
  );
const lost: CallFact = { type: 'hearing-lost', side: null, cause: 'page' };

describe('a pause', () => {
  it('ends where it ended, although hearing was lost and came back in it', () => {
    const { state } = play([
      ...silent(0, 5),
      at(5, { type: 'pause-started' }),
      at(6, lost),
      at(10, { type: 'hearing-resumed', side: null, lostSeconds: 4 }),
      ...silent(10, 12),
      at(12, { type: 'pause-ended' }),
      ...silent(12, 20),
      at(20, { type: 'call-ended', reason: 'agent' }),
    ]);
    expect(state.gaps).toEqual([
      { startSeconds: 5, endSeconds: 12, why: 'paused' },
      { startSeconds: 6, endSeconds: 10, why: 'lost' },
    ]);
  });

  it('and a hold that is begun twice are each one', () => {
    const { state } = play([
      ...silent(0, 5),
      at(5, { type: 'hold-started' }),
      at(5.3, { type: 'hold-started' }),
      at(8, { type: 'hold-ended' }),
      at(9, { type: 'pause-started' }),
      at(9.3, { type: 'pause-started' }),
      at(11, { type: 'pause-ended' }),
      ...silent(11, 20),
      at(20, { type: 'call-ended', reason: 'agent' }),
    ]);
    expect(state.holds).toEqual([{ startSeconds: 5, endSeconds: 8 }]);
    expect(state.gaps).toEqual([{ startSeconds: 9, endSeconds: 11, why: 'paused' }]);
  });

  it('goes back to the hold it was in, and the hold ends with the call', () => {
    const { state } = play([
      ...silent(0, 5),
      at(5, { type: 'hold-started' }),
      at(6, { type: 'pause-started' }),
      at(7, { type: 'pause-ended' }),
      ...silent(7, 9),
    ]);
    expect(state.phase).toBe('hold');
    const ended = play([
      ...silent(0, 5),
      at(5, { type: 'hold-started' }),
      ...silent(5, 9),
      at(9, { type: 'call-ended', reason: 'agent' }),
    ]).state;
    expect(ended.holds).toEqual([{ startSeconds: 5, endSeconds: 9 }]);
  });
});
