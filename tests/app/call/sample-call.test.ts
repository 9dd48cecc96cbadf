import { describe, expect, test } from 'vitest';
import { foldCall, startCall } from '../../../app/call/call.ts';
import { liftEvent, type CallEvent } from '../../../app/call/events.ts';
import { summarise } from '../../../app/call/summary.ts';
import { callSummary } from '../../../app/call/summary-shape.ts';
import { summaryText } from '../../../app/call/summary-text.ts';
import { play, sampleCallHeard, type Heard } from './recorded-call.ts';

const END: Heard = { fact: { type: 'call-ended', reason: 'recording-finished' }, atSeconds: 91.4, knownSeconds: 91.4 };

describe('the sample call, as it was recognised', () => {
  const paces: { at: number; state: string }[] = [];
  const { state, events } = play([...sampleCallHeard(), END], (now) => {
    if (paces.at(-1)?.state !== now.pace.reading.state)
      paces.push({ at: now.clockSeconds, state: now.pace.reading.state });
  });
  const summary = summarise(state);

  test('the agent cuts in once, at 25.4 s', () => {
    const own = summary.interruptions.filter((each) => each.by === 'agent');
    expect(own.map((each) => each.kind)).toEqual(['cut-off']);
    expect(Math.abs((own[0]?.startSeconds ?? 0) - 25.4)).toBeLessThan(1.5);
  });
  test('the gauge goes to «faster» in the hurried stretch (40.3 to 52 s) and comes back', () => {
    const faster = paces.find((each) => each.state === 'faster');
    expect(faster?.at).toBeGreaterThan(40.3);
    expect(faster?.at).toBeLessThan(52.3);
    expect(paces.at(-1)?.state).not.toBe('faster');
    expect(summary.pace.fasterThanCaller).toHaveLength(1);
  });
  test('words tick the checklist, with the words as evidence', () => {
    const ticked = new Map(
      summary.checklist.filter((each) => each.doneAtSeconds !== null).map((each) => [each.item, each.evidence]),
    );
    expect([...ticked.keys()]).toEqual(
      expect.arrayContaining(['empathy', 'apology', 'paraphrase', 'ask_customer_wish', 'give_name_number']),
    );
    expect(ticked.get('apology')).toContain('sorry');
  });
  test('the promise stands with its time and who will call', () => {
    expect(
      summary.callbacks.map(({ dueAt, agentName, agentPhone, status }) => ({
        dueAt,
        agentName: agentName?.toLowerCase(),
        agentPhone,
        status,
      })),
    ).toEqual([{ dueAt: '2026-11-24T15:00:00-05:00', agentName: 'dana', agentPhone: '3125550109', status: 'open' }]);
    expect(summary.headline).toContain('Tue 24 Nov by 15:00');
  });
  test('the slot speaks rarely, and every alert has ended', () => {
    expect(summary.alerts.length).toBeGreaterThan(0);
    expect(summary.alerts.length).toBeLessThanOrEqual(3);
    expect(state.alert).toBeNull();
  });
  test('the summary keeps its written shape, and says it in words', () => {
    expect(callSummary.parse(JSON.parse(JSON.stringify(summary)))).toEqual(summary);
    expect(summaryText(summary)).toContain('Callback: Tue 24 Nov, by 15:00');
  });
  test('the stored log folds to the same call', () => {
    const stored = events.map((each) => liftEvent(JSON.parse(JSON.stringify(each))));
    expect(stored).not.toContain(null);
    const again = (stored as CallEvent[]).reduce(foldCall, startCall());
    expect(summarise(again)).toEqual(summary);
  });
});

describe('a promise and its words', () => {
  const say = (text: string, startSeconds = 20): Heard => ({
    fact: {
      type: 'words-final',
      side: 'agent',
      words: text.split(' ').map((each, index) => ({
        text: each,
        startSeconds: startSeconds + index * 0.3,
        endSeconds: startSeconds + 0.25 + index * 0.3,
        confidence: 1,
      })),
    },
    atSeconds: startSeconds + 7,
    knownSeconds: startSeconds + 7,
  });
  const vague = (...texts: readonly string[]): number =>
    play(texts.map((text, index) => say(text, 20 + index * 2.4))).state.techniques.filter(
      (each) => each.technique === 'vague_promise',
    ).length;

  test('with a time it is not vague', () => {
    expect(vague('i will get back to you as soon as we can')).toBe(1);
    expect(vague('i will get back to you by phone within two business days')).toBe(0);
    expect(vague('i will get back to you')).toBe(1);
    expect(vague('i will get back to you', 'by phone within two business days')).toBe(0);
  });
});

describe('what the agent does by hand stands over what was heard', () => {
  const heard = sampleCallHeard();
  const at = (fact: Heard['fact'], atSeconds = 91): Heard => ({ fact, atSeconds, knownSeconds: atSeconds });
  const { state } = play(heard);
  const promise = state.callbacks[0];

  test('a tick by hand, and its undoing', () => {
    const open = state.checklist.next?.item.id ?? '';
    const ticked = play([...heard, at({ type: 'item-ticked', itemId: open })]).state;
    expect(ticked.checklist.doneCount).toBe(state.checklist.doneCount + 1);
    expect(
      play([...heard, at({ type: 'item-ticked', itemId: open }), at({ type: 'item-unticked', itemId: open })]).state
        .checklist.doneCount,
    ).toBe(state.checklist.doneCount);
  });
  test('a corrected callback keeps the corrected value', () => {
    if (promise === undefined) throw new Error('no promise was heard');
    const details = { ...promise.details, dueAt: '2026-11-24T16:00:00-05:00', callerName: 'Mr Bell' };
    const corrected = play([...heard, at({ type: 'callback-corrected', span: promise.span, details })]).state;
    expect(corrected.callbacks[0]).toMatchObject({ details, status: 'confirmed' });
  });
  test('«not a promise» takes it from the list', () => {
    if (promise === undefined) throw new Error('no promise was heard');
    const { state: dismissed } = play([...heard, at({ type: 'callback-dismissed', span: promise.span }), END]);
    expect(summarise(dismissed).callbacks.filter((each) => each.status === 'open')).toEqual([]);
  });
  test('«that was fine» takes an interruption’s alert and its mark away', () => {
    const shown = state.alerts.find((each) => each.kind === 'interruption');
    if (shown === undefined) throw new Error('no alert was shown');
    const until = heard.filter((each) => each.knownSeconds <= shown.shownSeconds);
    const after = play([...until, at({ type: 'alert-was-fine', alertId: shown.alertId }, shown.shownSeconds)]).state;
    expect(after.alert).toBeNull();
    expect(summarise(after).interruptions.map((each) => each.dismissed)).toEqual([true]);
  });
  test('a pause within a hold leads back to the hold', () => {
    const { state: after } = play([
      ...heard,
      at({ type: 'hold-started' }),
      at({ type: 'pause-started' }),
      at({ type: 'pause-ended' }),
    ]);
    expect(after.phase).toBe('hold');
  });
  test('the slot whispers a step of the phase the call has reached', () => {
    expect(state.checklist.next?.item.phase).not.toBe('listen');
  });
  test('nothing is shown while the call is paused', () => {
    const paused = play([at({ type: 'pause-started' }, 0), ...heard, END]).state;
    expect(paused.alerts).toEqual([]);
    expect(summarise(paused).gaps).toEqual([{ startSeconds: 0, endSeconds: 91.4, why: 'paused' }]);
  });
});
