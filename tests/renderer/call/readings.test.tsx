import { describe, expect, test } from 'vitest';
import type { CallState } from '../../../app/call/call-state.ts';
import type { Side } from '../../../app/call/words.ts';
import { startTurns } from '../../../app/turns/turns.ts';
import { gaugeSentence, readGauge, silenced } from '../../../renderer/screens/call/gauge-reading.ts';
import {
  completeDetails,
  interruptionCount,
  lastTicked,
  longestQuietSeconds,
  needsCaller,
  openItems,
  waitingCallbacks,
} from '../../../renderer/screens/call/live-reading.ts';
import { readSlot, sameSlot } from '../../../renderer/screens/call/slot-reading.ts';
import { rowsWith, stretches, transcriptRows } from '../../../renderer/screens/call/transcript-rows.ts';
import {
  exampleAlert,
  exampleCallback,
  exampleChecklist,
  examplePace,
  exampleScenes,
  exampleState,
  said,
  saidWords,
} from '../support/example-call.ts';

describe('gauge', () => {
  test('place, word and arrow say the same', () => {
    expect(gaugeSentence(readGauge(exampleState(60, { pace: examplePace('faster', 'rising') })))).toBe(
      'Your pace: Faster than the caller, rising',
    );
    expect(gaugeSentence(readGauge(exampleState(60, { pace: examplePace('level', 'easing') })))).toBe(
      'Your pace: Level with the caller, easing',
    );
    expect(gaugeSentence(readGauge(exampleState(60, { pace: examplePace('slower', 'steady', 'own-usual') })))).toBe(
      'Your pace: Slower than your usual, steady',
    );
    expect(readGauge(exampleState(6, { pace: examplePace('listening', 'steady') }))).toMatchObject({
      station: null,
      word: 'Listening',
      rest: 'for the caller’s pace',
      trend: null,
    });
  });
  test('on hold it shows how long of the promised time', () => {
    expect(readGauge(exampleScenes['hold'] ?? exampleState(0))).toMatchObject({
      station: null,
      word: 'On hold',
      rest: '00:48 of 02:00',
    });
  });
  test('what is not heard has no place, no word of pace and no arrow', () => {
    const told = (lost: CallState['lost'], basis: 'caller' | 'own-usual' = 'caller') => {
      const reading = readGauge(exampleState(60, { pace: examplePace('faster', 'rising', basis), lost }));
      return [reading.station, gaugeSentence(reading)];
    };
    const gone = (side: Side | null, cause: CallState['lost'][number]['cause'] = 'device-gone') => [
      { side, cause, atSeconds: 50 },
    ];
    expect(told(gone('agent'))).toEqual([null, 'Your pace: Nothing from your microphone']);
    expect(told(gone('caller'))).toEqual([null, 'Your pace: Nothing from the caller']);
    expect(told(gone(null, 'page'))).toEqual([null, 'Your pace: Not heard right now']);
    expect(told(gone(null, 'recogniser'))).toEqual([null, 'Your pace: No words right now']);
    // the agent's own usual pace needs no caller
    expect(told(gone('caller'), 'own-usual')).toEqual(['faster', 'Your pace: Faster than your usual, rising']);
  });
  test('a side whose device is gone has no level; one without a recogniser keeps it', () => {
    expect(silenced([{ side: 'agent', cause: 'device-gone', atSeconds: 5 }], 'agent')).toBe(true);
    expect(silenced([{ side: 'agent', cause: 'device-gone', atSeconds: 5 }], 'caller')).toBe(false);
    expect(silenced([{ side: null, cause: 'asleep', atSeconds: 5 }], 'caller')).toBe(true);
    expect(silenced([{ side: null, cause: 'recogniser', atSeconds: 5 }], 'agent')).toBe(false);
  });
  test('no number of a pace ever stands in it', () => {
    for (const state of ['listening', 'slower', 'level', 'faster'] as const)
      expect(gaugeSentence(readGauge(exampleState(60, { pace: examplePace(state, 'steady') })))).not.toMatch(/\d/);
  });
});

describe('slot', () => {
  test('whispers the next open item with a sentence to say', () => {
    expect(readSlot(exampleState(511))).toEqual({
      kind: 'rest',
      lead: 'Next',
      eased: false,
      title: 'Explain the steps',
      line: '“Here is what happens now, and when.”',
    });
  });
  test('an alert takes its place; followed, it stands as eased until its time is over', () => {
    expect(readSlot(exampleState(358, { alert: exampleAlert }))).toEqual({ kind: 'alert', alert: exampleAlert });
    expect(readSlot(exampleState(364, { easedUntilSeconds: 366 }))).toMatchObject({ lead: 'Eased', eased: true });
    expect(readSlot(exampleState(366, { easedUntilSeconds: 366 }))).toMatchObject({ lead: 'Next', eased: false });
  });
  test('the same alert a moment later is the same slot', () => {
    expect(
      sameSlot(
        readSlot(exampleState(358, { alert: exampleAlert })),
        readSlot(exampleState(359, { alert: { ...exampleAlert } })),
      ),
    ).toBe(true);
    expect(sameSlot(readSlot(exampleState(358, { alert: exampleAlert })), readSlot(exampleState(358)))).toBe(false);
  });
  test('with everything done it says so', () => {
    expect(
      readSlot(exampleState(600, { checklist: { phases: [], doneCount: 3, itemCount: 3, next: null } })),
    ).toMatchObject({ title: 'Everything on the list is done' });
  });
});

describe('transcript', () => {
  test('words still being recognised go on in the block of their side, or open one', () => {
    const rows = transcriptRows(exampleScenes['live'] ?? exampleState(0));
    expect(rows.at(-1)).toMatchObject({
      kind: 'turn',
      side: 'caller',
      partial: { text: 'and if they say no what' },
      utterance: { startSeconds: 507 },
    });
    const late = transcriptRows({
      utterances: [said('agent', 25, 'have you asked them')],
      partials: { agent: null, caller: { text: 'i took the day off', stableWords: 2, startSeconds: 21 } },
      callbacks: [],
      gaps: [],
    });
    expect(late.map((row) => row.startSeconds)).toEqual([21, 25]);
    const apart = transcriptRows({
      utterances: [said('caller', 5, 'it never came')],
      partials: { agent: { text: 'i am', stableWords: 0, startSeconds: 6 }, caller: null },
      callbacks: [],
      gaps: [],
    });
    expect(apart.map((row) => (row.kind === 'turn' ? [row.side, row.utterance !== null] : null))).toEqual([
      ['caller', true],
      ['agent', false],
    ]);
  });
  test('the agent’s «mm hm» is an aside, the caller’s «yes exactly» is an answer', () => {
    const rows = transcriptRows({
      utterances: [said('agent', 3, 'mm hm'), said('caller', 5, 'yes exactly'), said('agent', 7, 'i can do that')],
      partials: { agent: null, caller: null },
      callbacks: [],
      gaps: [],
    });
    expect(rows.map((row) => row.kind)).toEqual(['aside', 'turn', 'turn']);
  });
  test('a pause and a loss stand where they were; a loss too short to matter does not', () => {
    const rows = transcriptRows({
      utterances: [said('caller', 5, 'it never came'), said('agent', 30, 'i am sorry about that')],
      partials: { agent: null, caller: null },
      callbacks: [],
      gaps: [
        { startSeconds: 10, endSeconds: 20, why: 'paused' },
        { startSeconds: 40, endSeconds: 40.4, why: 'lost' },
      ],
    });
    expect(rows.map((row) => row.kind)).toEqual(['turn', 'gap', 'turn']);
  });
  test('promised words are underlined, unsure ones dotted, and nothing is lost', () => {
    const words = saidWords('i will call? you back tomorrow', 10);
    const joined = stretches(words, [{ side: 'agent', startSeconds: 10.6, endSeconds: 12 }]);
    expect(joined).toEqual([
      { text: 'i will', kept: false, unsure: false },
      { text: 'call', kept: true, unsure: true },
      { text: 'you back tomorrow', kept: true, unsure: false },
    ]);
  });
  test('a search finds words across lines and in what is still being recognised', () => {
    const rows = transcriptRows(exampleScenes['live'] ?? exampleState(0));
    expect(rowsWith(rows, 'Thursday')).toEqual([1, 2]);
    expect(rowsWith(rows, 'refund today which')).toEqual([1]);
    expect(rowsWith(rows, 'say no')).toEqual([4]);
    expect(rowsWith(rows, ' ')).toEqual([]);
  });
  test('a promise that was taken back is not underlined', () => {
    const of = (status: 'heard' | 'withdrawn') =>
      transcriptRows({
        utterances: [said('agent', 494, 'i will call you back')],
        partials: { agent: null, caller: null },
        callbacks: [{ ...exampleCallback, span: { side: 'agent', startSeconds: 494, endSeconds: 496 }, status }],
        gaps: [],
      })[0];
    expect(of('heard')).toMatchObject({ promises: [{ startSeconds: 494 }] });
    expect(of('withdrawn')).toMatchObject({ promises: [] });
  });
});

describe('smaller readings', () => {
  test('digits tick open items in the order of the screen, U takes the last tick back', () => {
    const list = exampleChecklist(350);
    expect(
      openItems(list)
        .map((each) => each.item.title)
        .slice(0, 2),
    ).toEqual(['Ask what would put it right', 'Offer ways out']);
    expect(lastTicked(list)?.item.title).toBe('Find the cause');
    expect(lastTicked(exampleChecklist(1))).toBeNull();
  });
  test('only what the caller’s sound alone can show needs it', () => {
    expect(
      exampleChecklist(0)
        .phases.flatMap((phase) => phase.items)
        .filter((each) => needsCaller(each.item))
        .map((each) => each.item.title),
    ).toEqual(['Let them tell it all', 'Show you are there']);
  });
  test('the newest promise is asked first; answered ones and follow-ups are not', () => {
    const newer = { ...exampleCallback, id: 'promise-60000' };
    expect(
      waitingCallbacks(
        [
          exampleCallback,
          newer,
          { ...exampleCallback, id: 'done', status: 'confirmed' },
          { ...exampleCallback, id: 'mail', kind: 'other' },
        ],
        { name: null, number: null, reference: null },
      ).map((each) => each.id),
    ).toEqual(['promise-60000', exampleCallback.id]);
  });
  test('a typed name and the caller’s own number complete what was heard, a number that was said stays', () => {
    const heard = {
      dueAt: null,
      numberToCall: null,
      agentName: null,
      agentPhone: null,
      callerName: 'mr bell',
      reference: null,
    };
    expect(completeDetails(heard, { name: 'Hush Bell', number: '+14155550137', reference: null })).toMatchObject({
      callerName: 'Hush Bell',
      numberToCall: '+14155550137',
    });
    expect(
      completeDetails(
        { ...heard, numberToCall: '+13125550150' },
        { name: null, number: '+14155550137', reference: null },
      ),
    ).toMatchObject({ callerName: 'mr bell', numberToCall: '+13125550150' });
  });
  test('an interruption that was fine does not count', () => {
    const turns = {
      ...startTurns(),
      interruptions: [10, 20].map((startSeconds) => ({
        by: 'agent' as const,
        startSeconds,
        endSeconds: startSeconds + 1,
      })),
    } as unknown as ReturnType<typeof startTurns>;
    expect(interruptionCount({ turns, dismissals: [] })).toBe(2);
    expect(
      interruptionCount({
        turns,
        dismissals: [{ finding: 'interruption', span: { side: 'agent', startSeconds: 10, endSeconds: 11 } }],
      }),
    ).toBe(1);
  });
  test('the present silence counts as it grows, a hold does not', () => {
    const turns = { ...startTurns(), silences: [{ startSeconds: 5, endSeconds: 12 }], quietSeconds: 9 };
    expect(longestQuietSeconds(turns)).toBe(9);
    expect(longestQuietSeconds({ ...turns, hold: { startSeconds: 20, how: 'by-hand', promisedSeconds: null } })).toBe(
      7,
    );
  });
});
