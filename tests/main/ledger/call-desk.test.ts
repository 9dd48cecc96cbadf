import { describe, expect, it } from 'vitest';
import { foldCall, startCall } from '../../../app/call/call.ts';
import { final, heard, heardFor, partial } from '../support/scripted-call.ts';
import { testDesk } from '../support/test-desk.ts';

const begin = (change?: Parameters<typeof testDesk>[1]) => {
  const test = testDesk(':memory:', change);
  test.desk.listeningReady();
  expect(test.desk.start({ source: { kind: 'live' } })).toEqual({ ok: true, value: { callId: 'call-1' } });
  return test;
};

describe('a call from its start to its summary', () => {
  it('numbers what is heard without gaps, tells it in order, and the screens fold the same', () => {
    const { desk, toldEvents, orders } = begin();
    expect(orders).toEqual([
      { to: 'open', order: expect.objectContaining({ callId: 'call-1', fromSeconds: 0 }) as unknown },
    ]);
    desk.report('call-1', heardFor(0, 3, 'caller'));
    desk.report('call-1', [final('caller', 'my parcel never came', 0.5), ...heardFor(3, 4)]);
    const events = toldEvents();
    expect(events.map((each) => each.seq)).toEqual(events.map((_, index) => index));
    expect(events[0]?.type).toBe('call-started');
    expect(desk.current()?.events).toEqual(events);
    const state = events.reduce(foldCall, startCall());
    expect(state.clockSeconds).toBe(4);
    expect(state.utterances[0]?.lines[0]?.map((word) => word.text)).toEqual(['my', 'parcel', 'never', 'came']);
  });

  it('keeps the summary when the last words are in, tells it, and forgets partial words', () => {
    const { desk, told, storage, orders } = begin();
    desk.report('call-1', [...heardFor(0, 2, 'caller'), partial('caller', 'my parcel', 1), ...heardFor(2, 4)]);
    expect(desk.end()).toEqual({ ok: true, value: null });
    expect(orders.at(-1)).toEqual({ to: 'close' });
    desk.report('call-1', [final('caller', 'my parcel never came', 0.5, 4)]);
    expect(told.some((each) => each.notice === 'call.ended')).toBe(false);
    desk.finished('call-1', null);
    expect(told.at(-2)).toEqual({ notice: 'call.ended', value: { callId: 'call-1' } });
    expect(storage.calls.summary('call-1')?.transcript.map((each) => each.text)).toEqual(['my parcel never came']);
    expect(storage.events.read('call-1').events.map((each) => each.type)).not.toContain('words-partial');
    expect(desk.busy()).toBe(false);
  });

  it('waits two seconds for the last words and then keeps what stood on the screen', () => {
    const { desk, told, storage, pass } = begin();
    desk.report('call-1', [
      ...heardFor(0, 2, 'caller'),
      partial('caller', 'my parcel', 1),
      partial('caller', 'my parcel never', 2),
    ]);
    desk.end();
    pass(1.9);
    expect(told.some((each) => each.notice === 'call.ended')).toBe(false);
    pass(0.2);
    expect(told.some((each) => each.notice === 'call.ended')).toBe(true);
    expect(storage.calls.summary('call-1')?.transcript.map((each) => each.text)).toEqual(['my parcel never']);
  });

  it('puts a promise on the list of callbacks', () => {
    const { desk, storage, told } = begin();
    desk.report('call-1', [
      ...heardFor(0, 6, 'agent'),
      final('agent', 'i will call you back tomorrow by three', 1),
      ...heardFor(6, 9),
    ]);
    desk.end();
    desk.finished('call-1', null);
    const [callback] = storage.callbacks.list();
    expect(callback).toMatchObject({
      callId: 'call-1',
      kind: 'call',
      status: 'open',
      dueAt: '2026-11-24T15:00:00+01:00',
      timezone: 'Europe/Berlin',
    });
    expect(told.at(-1)).toMatchObject({ notice: 'callbacks.changed' });
    expect(storage.calls.list({ search: '', offset: 0, limit: 10 })[0]?.openCallbacks).toBe(1);
  });

  it('refuses a second call, and an end or an action without one', () => {
    const { desk } = begin();
    expect(desk.start({ source: { kind: 'sample' } })).toMatchObject({ ok: false, problem: { code: 'busy' } });
    desk.report('call-1', heardFor(0, 1));
    desk.end();
    desk.finished('call-1', null);
    expect(desk.end()).toMatchObject({ ok: false, problem: { code: 'no-call' } });
    expect(desk.act({ type: 'hold-started' })).toMatchObject({ ok: false, problem: { code: 'no-call' } });
    expect(
      desk.start({ source: { kind: 'recording', token: 'lost', agentChannel: 'left', speed: 'play' } }),
    ).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  it('leaves nothing behind of a call that could not begin', () => {
    const { desk, told, storage } = begin();
    desk.finished('call-1', { code: 'recording-unreadable', message: 'This is no recording.' });
    expect(told.filter((each) => each.notice === 'call.problem').map((each) => each.value)).toEqual([
      { code: 'recording-unreadable', message: 'This is no recording.' },
    ]);
    expect(told.at(-1)).toEqual({ notice: 'call.discarded', value: { callId: 'call-1' } });
    expect(storage.calls.unfinished()).toEqual([]);
    expect(desk.busy()).toBe(false);
  });

  it('ignores what belongs to another call', () => {
    const { desk, toldEvents } = begin();
    desk.report('another', heardFor(0, 2));
    desk.finished('another', null);
    expect(toldEvents()).toHaveLength(1);
    expect(desk.busy()).toBe(true);
  });
});

describe('what the agent does', () => {
  it('happens at the call time of the last sound, at most a second on', () => {
    const { desk, toldEvents, pass } = begin();
    desk.report('call-1', heardFor(0, 5));
    pass(0.1);
    desk.act({ type: 'hold-started' });
    pass(30);
    desk.act({ type: 'hold-ended' });
    expect(
      toldEvents()
        .slice(-2)
        .map((each) => [each.type, Math.round(each.atSeconds * 10) / 10]),
    ).toEqual([
      ['hold-started', 5.1],
      ['hold-ended', 6],
    ]);
  });

  it('is masked where it is typed', () => {
    const { desk, toldEvents } = begin();
    desk.report('call-1', heardFor(0, 1));
    desk.act({ type: 'note-written', text: 'card 4111 1111 1111 1111 given' });
    desk.act({ type: 'caller-described', caller: { name: 'Ms Lee', number: '4111111111111111', reference: null } });
    expect(JSON.stringify(toldEvents())).not.toMatch(/4111/);
    expect(JSON.stringify(toldEvents())).toContain('Ms Lee');
  });
});

describe('a pause', () => {
  it('keeps nothing of what sounded in it, also when it is recognised later', () => {
    const { desk, toldEvents, orders, storage } = begin();
    desk.report('call-1', heardFor(0, 4, 'caller'));
    desk.act({ type: 'pause-started' });
    expect(orders.at(-1)).toEqual({ to: 'pause', paused: true });
    desk.report('call-1', [
      ...heardFor(4, 8, 'caller'),
      partial('caller', 'secret', 6),
      final('caller', 'before the pause my secret', 2.9),
    ]);
    desk.act({ type: 'pause-ended' });
    expect(orders.at(-1)).toEqual({ to: 'pause', paused: false });
    desk.report('call-1', [
      final('caller', 'very private words', 5),
      ...heardFor(8, 10, 'caller'),
      final('caller', 'here again', 9),
    ]);
    const log = JSON.stringify(toldEvents());
    expect(log).not.toMatch(/secret|private/);
    expect(log).toContain('before');
    expect(log).toContain('again');
    expect(
      toldEvents().filter(
        (each) => each.type === 'heard' && each.atSeconds > 4.3 && each.atSeconds <= 8 && each.callerVoicedFrames > 0,
      ),
    ).toEqual([]);
    desk.end();
    desk.finished('call-1', null);
    expect(storage.calls.summary('call-1')?.gaps).toMatchObject([{ why: 'paused' }]);
  });
});

describe('hearing that is lost', () => {
  it('goes on after the listening page died: the order again, the loss measured, times moved on', () => {
    const { desk, toldEvents, orders, pass, storage } = begin();
    desk.report('call-1', [...heardFor(0, 10, 'caller'), partial('caller', 'half a sentence', 9.5)]);
    desk.listeningLost();
    pass(3.2);
    desk.listeningReady();
    expect(orders.at(-1)).toEqual({ to: 'open', order: expect.objectContaining({ fromSeconds: 10 }) as unknown });
    pass(1);
    desk.report('call-1', [heard(10.2, 'caller'), final('caller', 'and on it goes', 10.1)]);
    const lost = toldEvents().find((each) => each.type === 'hearing-lost');
    expect(lost).toMatchObject({ cause: 'page', side: null });
    const resumed = toldEvents().find((each) => each.type === 'hearing-resumed');
    expect(resumed?.lostSeconds).toBeCloseTo(4, 5);
    expect(desk.current()?.events.findLast((each) => each.type === 'heard')?.atSeconds).toBeCloseTo(14.2, 5);
    desk.end();
    desk.finished('call-1', null);
    const summary = storage.calls.summary('call-1');
    expect(summary?.transcript.map((each) => [each.text, Math.round(each.startSeconds * 10) / 10])).toEqual([
      ['half a sentence', 9.5],
      ['and on it goes', 14.1],
    ]);
    expect(summary?.gaps).toMatchObject([{ why: 'lost' }]);
  });

  it('loses nothing of a recording, which waits', () => {
    const { desk, toldEvents, pass } = testDesk(':memory:');
    desk.listeningReady();
    desk.start({ source: { kind: 'sample' } });
    desk.report('call-1', heardFor(0, 10, 'caller'));
    desk.listeningLost();
    pass(5);
    desk.listeningReady();
    desk.report('call-1', [heard(10.2)]);
    expect(toldEvents().find((each) => each.type === 'hearing-resumed')?.lostSeconds).toBe(0);
    expect(toldEvents().at(-1)?.atSeconds).toBe(10.2);
  });

  it('measures sleep on the clock that went on', () => {
    const { desk, toldEvents, sleep, pass } = begin();
    desk.report('call-1', heardFor(0, 10));
    desk.fellAsleep();
    sleep(600);
    pass(0.2);
    desk.report('call-1', [heard(10.2)]);
    expect(toldEvents().find((each) => each.type === 'hearing-lost')).toMatchObject({ cause: 'asleep' });
    expect(toldEvents().find((each) => each.type === 'hearing-resumed')?.lostSeconds).toBeCloseTo(600, 3);
    expect(toldEvents().at(-1)?.atSeconds).toBeCloseTo(610.2, 3);
  });

  it('tells a sleep once that the listening page noticed too, with all that was lost', () => {
    const { desk, toldEvents, pass } = begin();
    desk.report('call-1', heardFor(0, 10));
    desk.fellAsleep();
    pass(6.2);
    // the page woke up: its own clock has gone on in one step, and sound comes a second later
    desk.report('call-1', [
      { atSeconds: 10.2, knownSeconds: 10.2, fact: { type: 'hearing-lost', side: null, cause: 'device-gone' } },
      heard(16.2),
      heard(16.4),
      heard(16.6),
      heard(16.8),
      { atSeconds: 17, knownSeconds: 17, fact: { type: 'hearing-resumed', side: null, lostSeconds: 6.8 } },
      heard(17.2),
    ]);
    expect(toldEvents().flatMap((each) => (each.type === 'hearing-lost' ? [each.cause] : []))).toEqual(['asleep']);
    expect(
      toldEvents().flatMap((each) => (each.type === 'hearing-resumed' ? [Math.round(each.lostSeconds)] : [])),
    ).toEqual([7]);
    expect(toldEvents().at(-1)?.atSeconds).toBeCloseTo(17, 0);
  });

  it('measures a sleep on the clock that went on, also when the page says at once that sound comes again', () => {
    const { desk, toldEvents, sleep, pass } = begin();
    desk.report('call-1', heardFor(0, 10));
    desk.fellAsleep();
    sleep(60);
    pass(0.2);
    desk.report('call-1', [
      { atSeconds: 10.2, knownSeconds: 10.2, fact: { type: 'hearing-lost', side: null, cause: 'asleep' } },
      { atSeconds: 10.2, knownSeconds: 10.2, fact: { type: 'hearing-resumed', side: null, lostSeconds: 0 } },
      heard(10.4),
    ]);
    expect(
      toldEvents().flatMap((each) => (each.type === 'hearing-resumed' ? [Math.round(each.lostSeconds)] : [])),
    ).toEqual([60]);
    expect(toldEvents().at(-1)?.atSeconds).toBeCloseTo(70.2, 1);
  });

  it('ends at once when a page that should say its last words was loaded anew, and opens nothing for it', () => {
    const { desk, told, orders } = begin();
    desk.report('call-1', heardFor(0, 2));
    desk.end();
    desk.listeningReady();
    expect(told.some((each) => each.notice === 'call.ended')).toBe(true);
    expect(orders.filter((each) => each.to === 'open')).toHaveLength(1);
  });

  it('tells the page to close a call that ends while a computer just woken hears nothing yet', () => {
    const { desk, told, orders } = begin();
    desk.report('call-1', heardFor(0, 2));
    desk.fellAsleep();
    desk.end();
    expect(told.some((each) => each.notice === 'call.ended')).toBe(true);
    expect(orders.at(-1)).toEqual({ to: 'close' });
  });

  it('tells a page that has just come back to close a call that ends before it heard anything', () => {
    const { desk, orders } = begin();
    desk.report('call-1', heardFor(0, 2));
    desk.listeningLost();
    desk.listeningReady();
    desk.end();
    expect(orders.slice(-2).map((each) => each.to)).toEqual(['open', 'close']);
  });

  it('measures a second loss by itself, whatever the clocks were apart after the first', () => {
    const { desk, toldEvents, pass } = begin();
    desk.report('call-1', heardFor(0, 10));
    desk.listeningLost();
    pass(5.2);
    desk.listeningReady();
    desk.report('call-1', heardFor(10, 12));
    desk.listeningLost();
    pass(3.2);
    desk.listeningReady();
    // devices are refused before the first sound comes
    desk.report('call-1', [
      { atSeconds: 17.1, knownSeconds: 17.1, fact: { type: 'hearing-lost', side: 'agent', cause: 'permission' } },
      heard(17.2),
    ]);
    expect(toldEvents().findLast((each) => each.type === 'hearing-lost')?.knownSeconds).toBeCloseTo(17.1, 5);
    expect(toldEvents().at(-1)?.atSeconds).toBeCloseTo(20.2, 5);
  });

  it('hears again after a page that had noticed a sleep died before sound came back', () => {
    const { desk, toldEvents, sleep, pass } = begin();
    desk.report('call-1', heardFor(0, 10));
    desk.fellAsleep();
    sleep(60);
    pass(0.2);
    desk.report('call-1', [
      { atSeconds: 10.2, knownSeconds: 10.2, fact: { type: 'hearing-lost', side: null, cause: 'asleep' } },
      heard(10.4),
    ]);
    desk.listeningLost();
    pass(2.2);
    desk.listeningReady();
    const fromSeconds = desk.state()?.clockSeconds ?? 0;
    desk.report('call-1', [heard(fromSeconds + 0.2)]);
    expect(desk.state()?.lost).toEqual([]);
    expect(toldEvents().at(-1)?.atSeconds).toBeCloseTo(fromSeconds + 2.2, 5);
    expect(toldEvents().findLast((each) => each.type === 'hearing-resumed')?.lostSeconds).toBeCloseTo(62, 0);
  });

  it('keeps what stood on the screen when the page dies of a sleep', () => {
    const { desk, storage } = begin();
    desk.report('call-1', [
      ...heardFor(0, 2, 'caller'),
      partial('caller', 'my parcel', 1),
      partial('caller', 'my parcel', 1.5),
    ]);
    desk.fellAsleep();
    desk.listeningLost();
    desk.listeningReady();
    desk.report('call-1', [heard(2.2), partial('caller', 'never', 2.2), final('caller', 'never came', 2.2)]);
    desk.end();
    desk.finished('call-1', null);
    expect(
      storage.calls
        .summary('call-1')
        ?.transcript.map((each) => each.text)
        .join(' '),
    ).toBe('my parcel never came');
  });

  it('ends at once when nobody listens', () => {
    const { desk, told } = begin();
    desk.report('call-1', heardFor(0, 2));
    desk.listeningLost();
    desk.end();
    expect(told.some((each) => each.notice === 'call.ended')).toBe(true);
  });
});

describe('numbers that must not be kept', () => {
  it('masks a spoken card before it is told or stored, also over several finals', () => {
    const { desk, toldEvents, storage } = begin();
    desk.report('call-1', [
      ...heardFor(0, 4, 'caller'),
      final('caller', 'my card is four one one one', 0.5),
      partial('caller', 'two two two two three three', 5),
      ...heardFor(4, 8, 'caller'),
      final('caller', 'two two two two three three three three', 4.5),
      ...heardFor(8, 10, 'caller'),
      final('caller', 'four four four four okay', 8),
      ...heardFor(10, 15),
    ]);
    desk.end();
    desk.finished('call-1', null);
    for (const text of [JSON.stringify(toldEvents()), JSON.stringify(storage.calls.summary('call-1'))]) {
      expect(text).not.toMatch(/"two"[^]{0,200}"two"[^]{0,200}"two"[^]{0,200}"two"[^]{0,200}"three"/);
      expect(text).not.toMatch(/two two two two three/);
    }
    expect(JSON.stringify(storage.calls.summary('call-1')?.transcript)).toContain('okay');
  });
});
