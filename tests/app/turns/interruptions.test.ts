import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../../../app/call/events.ts';
import { followTurns, startTurns, type TurnsState } from '../../../app/turns/turns.ts';
import { callOf, withPartials, type Said } from './making.ts';

const fold = (events: readonly CallEvent[]): TurnsState => events.reduce(followTurns, startTurns());
const opening: Said = { side: 'agent', from: 0.5, to: 3.5, text: 'good morning what can i do for you' };
const told = (
  to: number,
  text = 'my parcel did not come on friday and the driver told me that he would come back and i',
): Said => ({ side: 'caller', from: 4, to, text });
const kinds = (state: TurnsState, by: 'agent' | 'caller' = 'agent'): readonly string[] =>
  state.interruptions.filter((each) => each.by === by).map((each) => each.kind);

describe('an interruption by the agent', () => {
  it('is a cut-off when the caller stops unfinished and the agent goes on', () => {
    const state = fold(
      callOf(
        [opening, told(10), { side: 'agent', from: 9.3, to: 12, text: 'what is the number of the parcel please' }],
        20,
      ),
    );
    expect(kinds(state)).toEqual(['cut-off']);
    expect(state.interruptions[0]).toMatchObject({
      startSeconds: expect.closeTo(9.3, 1) as number,
      overlapSeconds: expect.closeTo(0.7, 1) as number,
    });
    expect(state.interruptions[0]?.callerWords).toContain('come back and i');
    expect(state.interruptions[0]?.agentWords).toContain('what is the number');
  });
  it('is known a quarter of a second after the caller’s words are, 0.8 s after the caller stopped', () => {
    const events = callOf(
      [
        opening,
        told(10),
        { side: 'agent', from: 9.3, to: 14, text: 'what is the number of the parcel please and where do you live' },
      ],
      20,
    );
    let state = startTurns();
    const known = events.find((event) => {
      state = followTurns(state, event);
      return state.interruptions.some((each) => each.by === 'agent');
    });
    expect(known?.knownSeconds).toBeLessThanOrEqual(9.3 + 1.8);
  });
  it('is a talk-over when both go on', () => {
    const state = fold(
      callOf([opening, told(14), { side: 'agent', from: 8, to: 9.8, text: 'but you signed for it' }], 24),
    );
    expect(kinds(state)).toEqual(['talk-over']);
  });
  it('is a false start when it begins in a short pause and the caller goes on', () => {
    const state = fold(
      callOf(
        [
          opening,
          told(9, 'it was the third time this week and i want'),
          { side: 'agent', from: 9.4, to: 10.3, text: 'so what i can' },
          { side: 'caller', from: 9.8, to: 13, text: 'i want somebody to look for it' },
        ],
        24,
      ),
    );
    expect(kinds(state)).toEqual(['false-start']);
  });
});

describe('what is no interruption', () => {
  const during = (said: Said, to = 12): TurnsState => fold(callOf([opening, told(to), said], 24));
  it.each(['okay', 'mm hm', 'i see', 'right', 'of course', 'a hot'])('a continuer: %s', (text) => {
    expect(kinds(during({ side: 'agent', from: 7, to: 7.7, text, confidence: 0.55 }))).toEqual([]);
  });
  it('the end of the caller’s turn', () => {
    expect(
      kinds(during({ side: 'agent', from: 11.8, to: 15, text: 'i am sorry about that i will look for it' })),
    ).toEqual([]);
  });
  it('typing: voice to the detector, no words to the recogniser', () => {
    expect(kinds(during({ side: 'agent', from: 7, to: 9 }))).toEqual([]);
  });
  it('sound far under the agent’s own level', () => {
    expect(kinds(during({ side: 'agent', from: 7, to: 9, text: 'he came back and i said', dbfs: -38 }))).toEqual([]);
  });
  it('the caller’s own words heard in the microphone', () => {
    const caller = told(12);
    expect(
      kinds(
        fold(
          callOf(
            [opening, caller, { side: 'agent', from: 8, to: 12, text: 'told me that he would come back and i' }],
            24,
          ),
        ),
      ),
    ).toEqual([]);
  });
  it('giving the word back', () => {
    expect(kinds(during({ side: 'agent', from: 9, to: 10.6, text: 'sorry please go on' }, 14))).toEqual([]);
  });
  it('laughter that arrives as one word over and over', () => {
    expect(kinds(during({ side: 'agent', from: 7, to: 9, text: 'oh it it it it okay' }, 14))).toEqual([]);
  });
  it('typing that arrives as words', () => {
    expect(kinds(during({ side: 'agent', from: 7, to: 9.2, text: 'you at the', confidence: 0.9 }, 14))).toEqual([]);
  });
  it('beginning together after a pause', () => {
    const state = fold(
      callOf(
        [
          opening,
          told(9, 'it was the third time this week and i want'),
          { side: 'agent', from: 9.5, to: 10.4, text: 'so what i can' },
          { side: 'caller', from: 9.58, to: 13, text: 'somebody to look for it' },
        ],
        24,
      ),
    );
    expect(kinds(state)).toEqual([]);
  });
  it('an answer to a question that has been asked', () => {
    const state = fold(
      callOf(
        [
          opening,
          told(9, 'and when will you come back to me'),
          { side: 'agent', from: 8.55, to: 12, text: 'tomorrow morning before ten we will be there' },
        ],
        20,
      ),
    );
    expect(kinds(state)).toEqual([]);
  });
  it('help to somebody who looks for a word', () => {
    const state = fold(
      callOf(
        [
          opening,
          told(9, 'it has one of those uh'),
          { side: 'agent', from: 8.4, to: 10.2, text: 'the small white adapters' },
        ],
        20,
      ),
    );
    expect(kinds(state)).toEqual([]);
  });
  it('going on with an own turn after a continuer of the caller', () => {
    const state = fold(
      callOf(
        [
          { side: 'agent', from: 0.5, to: 6, text: 'i will send a technician to your house on tuesday morning' },
          { side: 'caller', from: 5.9, to: 6.9, text: 'oh okay' },
          { side: 'agent', from: 6.5, to: 10, text: 'and then he can look at the modem in your house' },
        ],
        20,
      ),
    );
    expect(kinds(state)).toEqual([]);
  });
  it('an overlap that the caller began', () => {
    const state = fold(
      callOf(
        [
          {
            side: 'agent',
            from: 0.5,
            to: 8,
            text: 'i have looked at your account and i cannot see the payment that you speak of',
          },
          { side: 'caller', from: 7, to: 11, text: 'of course you cannot see it because you lost it' },
        ],
        20,
      ),
    );
    expect(kinds(state)).toEqual([]);
    expect(kinds(state, 'caller')).toEqual(['cut-off']);
  });
});

describe('the log of an ended call, which holds no partial results', () => {
  const calls: readonly (readonly Said[])[] = [
    [opening, told(10), { side: 'agent', from: 9.3, to: 12, text: 'what is the number of the parcel please' }],
    [opening, told(14), { side: 'agent', from: 8, to: 9.8, text: 'but you signed for it' }],
    [opening, told(12), { side: 'agent', from: 7, to: 7.7, text: 'mm hm' }],
    [opening, told(12), { side: 'agent', from: 7, to: 9 }],
  ];
  it.each(calls.map((said) => [said.at(-1)?.text ?? 'no words', said] as const))(
    'reads as the live one: %s',
    (_, said) => {
      const plain = (state: TurnsState): unknown =>
        state.interruptions.map(({ knownSeconds, ...each }) => ({ ...each, known: knownSeconds > 0 }));
      expect(plain(fold(callOf(said, 40)))).toEqual(plain(fold(withPartials(said, 40))));
    },
  );
});

describe('properties', () => {
  const stretch = fc.record({
    from: fc.double({ min: 0, max: 50, noNaN: true }),
    length: fc.double({ min: 0.1, max: 6, noNaN: true }),
    text: fc.constantFrom('', 'okay', 'what is the number of the parcel please', 'but you signed for it and i'),
  });
  const talk = (side: 'agent' | 'caller'): fc.Arbitrary<readonly Said[]> =>
    fc
      .array(stretch, { maxLength: 8 })
      .map((all) => all.map(({ from, length, text }) => ({ side, from, to: from + length, text })));

  it('one voice alone interrupts nobody', () => {
    fc.assert(
      fc.property(fc.constantFrom('agent' as const, 'caller' as const).chain(talk), (said) => {
        expect(fold(callOf(said, 60)).interruptions).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
  it('sides that never speak within a second of each other do not interrupt', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('agent' as const, 'caller' as const), { minLength: 1, maxLength: 8 }),
        (sides) => {
          const said = sides.map((side, index): Said => ({
            side,
            from: index * 5,
            to: index * 5 + 3.5,
            text: 'what is the number of the parcel please',
          }));
          expect(fold(callOf(said, 45)).interruptions).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
  it('a call that begins later holds the same, later', () => {
    fc.assert(
      fc.property(talk('agent'), talk('caller'), fc.integer({ min: 1, max: 40 }), (agent, caller, steps) => {
        const later = steps * 5 * 0.2;
        const shifted = [...agent, ...caller].map((each) => ({
          ...each,
          from: each.from + later,
          to: each.to + later,
        }));
        const [now, then] = [fold(callOf([...agent, ...caller], 75)), fold(callOf(shifted, 75 + later))];
        const plain = (state: TurnsState, by: number): unknown =>
          state.interruptions.map((each) => [
            each.by,
            each.kind,
            Math.round((each.startSeconds - by) * 50),
            Math.round(each.confidence * 100),
          ]);
        expect(plain(then, later)).toEqual(plain(now, 0));
      }),
      { numRuns: 30 },
    );
  });
  it('folding the same events again from any point gives the same, and touches no earlier state', () => {
    fc.assert(
      fc.property(talk('agent'), talk('caller'), fc.integer({ min: 0, max: 200 }), (agent, caller, cut) => {
        const events = callOf([...agent, ...caller], 60);
        const half = fold(events.slice(0, cut));
        const before = JSON.stringify(half);
        const once = events.slice(cut).reduce(followTurns, half);
        expect(JSON.stringify(half)).toBe(before);
        expect(events.slice(cut).reduce(followTurns, half)).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });
});
