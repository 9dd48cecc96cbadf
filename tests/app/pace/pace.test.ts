import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../../../app/call/events.ts';
import { followPace, startPace, type PaceState } from '../../../app/pace/pace.ts';
import { callOfTurns, type Turn } from './speaking.ts';

const start = startPace({ usualSyllablesPerSecond: null, hearsCaller: true });
const fold = (turns: readonly Turn[], from: PaceState = start): PaceState =>
  callOfTurns(turns).reduce(followPace, from);
const agent = (seconds: number, rate: number): Turn => ({ side: 'agent', seconds, rate });
const caller = (seconds: number, rate = 4.2): Turn => ({ side: 'caller', seconds, rate });
const opening = [agent(5, 4.2), caller(12), agent(8, 4.2), caller(8)];

/** Each change of the state with the moment it was known. */
function changes(
  turns: readonly Turn[],
  from: PaceState = start,
): readonly { readonly atSeconds: number; readonly state: string }[] {
  const seen: { atSeconds: number; state: string }[] = [];
  let now = from;
  for (const event of callOfTurns(turns)) {
    const before = now.reading.state;
    now = followPace(now, event);
    if (now.reading.state !== before) seen.push({ atSeconds: event.knownSeconds, state: now.reading.state });
  }
  return seen;
}

describe('the reading', () => {
  it('listens until the caller has said enough', () => {
    expect(fold([agent(15, 5), caller(3), agent(15, 5)]).reading.state).toBe('listening');
    expect(fold([agent(15, 4.2), caller(14), agent(10, 4.2)]).reading.state).toBe('level');
  });
  it('says nothing in the first twenty seconds', () => {
    expect(changes([caller(10), agent(8, 6)])[0]?.atSeconds ?? Infinity).toBeGreaterThanOrEqual(19.9);
  });
  it('is slower, level or faster against the caller', () => {
    expect(fold([...opening, agent(15, 3.7)]).reading.state).toBe('slower');
    expect(fold([...opening, agent(15, 4.3)]).reading.state).toBe('level');
    expect(fold([...opening, agent(15, 5.6)]).reading.state).toBe('faster');
  });
  it('follows a clear change of pace within about five seconds, while the agent still speaks', () => {
    const turnStart = 0.5 + opening.reduce((sum, turn) => sum + turn.seconds + 0.5, 0);
    const faster = changes([...opening, agent(15, 5.9)]).find(({ state }) => state === 'faster');
    expect((faster?.atSeconds ?? Infinity) - turnStart).toBeLessThan(6.5);
  });
  it('goes back to level or slower when the hurry is over', () => {
    expect(fold([...opening, agent(14, 5.8), caller(6), agent(14, 4)]).reading.state).not.toBe('faster');
  });
  it('asks no agent to speak slower than 3.5 syllables a second', () => {
    expect(fold([agent(5, 3.6), caller(16, 2.6), agent(15, 3.7), caller(8, 2.6), agent(15, 3.7)]).reading.state).toBe(
      'level',
    );
  });
  it('shows which way it goes', () => {
    expect(fold([...opening, agent(8, 5.6)]).reading.trend).toBe('rising');
  });
});

describe('spans of the summary', () => {
  const rising = fold([...opening, agent(12, 5.6), caller(6), agent(10, 4)]);
  it('begin where the agent went above, and end where it was over', () => {
    expect(rising.fasterSpans).toHaveLength(1);
    expect(rising.fasterSpans[0]?.startSeconds).toBeCloseTo(35.5, 0);
    expect(rising.fasterSpans[0]?.endSeconds).toBeCloseTo(47.5, 0);
    expect(rising.fasterSpans[0]?.ratio).toBeCloseTo(5.6 / 4.2, 1);
  });
  it('leave out bursts of up to seven seconds', () => {
    expect(
      fold([...opening, agent(6.5, 6), caller(8), agent(12, 4.1), caller(8), agent(6.5, 6), caller(8), agent(12, 4.1)])
        .fasterSpans,
    ).toEqual([]);
  });
  it('reach back to what was said before the caller could be judged', () => {
    const state = fold([agent(4, 5.6), caller(6), agent(8, 5.6), caller(6), agent(6, 5.6), caller(4), agent(6, 4)]);
    expect(state.fasterSpans[0]?.startSeconds).toBeLessThan(14);
  });
});

describe('what does not count', () => {
  const reading = (turn: Turn): PaceState => fold([...opening, turn, caller(4)]);
  const before = fold([...opening, caller(4)]).whole.agentSyllablesPerSecond ?? 0;
  it('numbers read out', () => {
    const digits = {
      side: 'agent' as const,
      seconds: 12,
      rate: 1.5,
      text: 'five five five zero one one four nine two',
    };
    expect(reading(digits).whole.agentSyllablesPerSecond).toBeCloseTo(before, 6);
  });
  it('words heard with little confidence', () => {
    expect(reading({ ...agent(10, 8), confidence: 0.3 }).whole.agentSyllablesPerSecond).toBeCloseTo(before, 6);
  });
  it('one or two words', () => {
    expect(
      reading({ side: 'agent', seconds: 3, rate: 1, text: 'okay right' }).whole.agentSyllablesPerSecond,
    ).toBeCloseTo(before, 6);
  });
  it('a word that the recogniser drew out over a silence', () => {
    const events = callOfTurns([...opening]);
    const drawn = events.map((event) =>
      event.type === 'words-final' && event.side === 'agent'
        ? {
            ...event,
            words: event.words.map((word, index) =>
              index === 0 ? { ...word, startSeconds: word.startSeconds - 8 } : word,
            ),
          }
        : event,
    );
    expect(drawn.reduce(followPace, start).whole.agentSyllablesPerSecond).toBeCloseTo(
      fold(opening).whole.agentSyllablesPerSecond ?? 0,
      1,
    );
  });
});

describe('the caller heard in the microphone', () => {
  it('does not count as the agent’s pace', () => {
    const events = callOfTurns([...opening, caller(12, 5.4), agent(10, 4.2)]);
    const [from, to] = [36, 47.5];
    const leaking = events.flatMap((event): readonly CallEvent[] => {
      if (event.type === 'heard') {
        const loud = -22 - 6 * Math.abs(Math.sin(event.atSeconds * 2));
        const speaks = event.atSeconds > from && event.atSeconds < to;
        return [
          {
            ...event,
            callerDbfs: speaks ? loud : -65,
            agentDbfs: speaks ? loud - 3 : -30,
            callerVoicedFrames: speaks ? 1023 : 0,
            agentVoicedFrames: 1023,
          },
        ];
      }
      return event.type === 'words-final' && event.side === 'caller' && event.atSeconds > 35
        ? [event, { ...event, side: 'agent' as const }]
        : [event];
    });
    expect(leaking.reduce(followPace, start).whole.agentSyllablesPerSecond).toBeCloseTo(4.2, 1);
  });
});

describe('agent only', () => {
  const alone = startPace({ usualSyllablesPerSecond: 4.4, hearsCaller: false });
  it('is held against the agent’s usual pace', () => {
    const { reading } = fold([agent(20, 5.7), agent(10, 5.7)], alone);
    expect(reading).toMatchObject({ state: 'faster', basis: 'own-usual', callerSyllablesPerSecond: null });
  });
});

describe('the chart and the whole', () => {
  const state = fold([...opening, agent(10, 4.4)]);
  it('has a sample about every five seconds', () => {
    const gaps = state.samples
      .slice(1)
      .map((sample, index) => sample.atSeconds - (state.samples[index]?.atSeconds ?? 0));
    expect(Math.min(...gaps)).toBeCloseTo(5, 1);
    expect(Math.max(...gaps)).toBeCloseTo(5, 1);
  });
  it('gives the rate of the whole call for both sides', () => {
    expect(state.whole.callerSyllablesPerSecond).toBeCloseTo(4.2, 1);
    expect(state.whole.agentSyllablesPerSecond).toBeCloseTo(4.3, 1);
  });
});

describe('properties', () => {
  it('a steady talker sees at most one change in ten seconds, and an ordinary one is never faster', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 3.8, max: 4.6, noNaN: true }), { minLength: 6, maxLength: 12 }),
        (rates) => {
          const turns = rates.flatMap((rate, index) => [agent(5 + (index % 3), rate), caller(5, 4.2)]);
          const seen = changes(turns);
          expect(seen.some(({ state }) => state === 'faster')).toBe(false);
          seen.slice(2).forEach((change, index) => {
            expect(change.atSeconds - (seen[index + 1]?.atSeconds ?? 0)).toBeGreaterThanOrEqual(10 - 1e-6);
          });
        },
      ),
      { numRuns: 25 },
    );
  });
  it('speaking k times as fast on both sides gives the same state', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1.3, noNaN: true }), fc.constantFrom(3.9, 4.3, 5.8), (times, rate) => {
        const turns = [agent(6, 4.2 * times), caller(14, 4.2 * times), agent(15, rate * times)];
        expect(fold(turns).reading.state).toBe(
          fold(turns.map((turn) => ({ ...turn, rate: turn.rate / times }))).reading.state,
        );
      }),
      { numRuns: 20 },
    );
  });
});
