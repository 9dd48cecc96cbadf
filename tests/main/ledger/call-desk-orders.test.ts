import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCall, startCall } from '../../../app/call/call.ts';
import type { HeardFact } from '../../../app/ipc.ts';
import { final, heard, partial } from '../support/scripted-call.ts';
import { testDesk, type TestDesk } from '../support/test-desk.ts';

type Order =
  | { readonly do: 'start' | 'sample' | 'end' | 'ready' | 'die' | 'reload' | 'asleep' | 'finished' | 'hold' | 'pause' }
  | { readonly do: 'sound'; readonly chunks: number }
  | { readonly do: 'words'; readonly side: 'agent' | 'caller'; readonly final: boolean }
  | { readonly do: 'stall' }
  | { readonly do: 'pass'; readonly seconds: number };

const order: fc.Arbitrary<Order> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('start', 'sample', 'end', 'ready', 'die', 'reload', 'asleep', 'finished', 'hold', 'pause'),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('sound'), chunks: fc.integer({ min: 1, max: 10 }) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('words'),
      side: fc.constantFrom('agent', 'caller'),
      final: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stall') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass'), seconds: fc.constantFrom(0.1, 1, 2.5, 400) }) },
);

/** A listening page as main knows it: it hears the call it was told to open, from where it was told, until told to close. */
class Page {
  private readonly test: TestDesk;
  private readOrders = 0;
  private alive = false;
  private call: { readonly callId: string; seconds: number } | null = null;
  private closing: string | null = null;

  constructor(test: TestDesk) {
    this.test = test;
  }

  get heardCall(): string | null {
    this.obey();
    return this.call?.callId ?? null;
  }

  come(): void {
    this.alive = true;
    this.call = null;
    this.closing = null;
    this.readOrders = this.test.orders.length;
    this.test.desk.listeningReady();
  }

  die(): void {
    this.alive = false;
    this.call = null;
    this.test.desk.listeningLost();
  }

  isAlive(): boolean {
    return this.alive;
  }

  sound(chunks: number): void {
    this.obey();
    const { call } = this;
    if (call === null) return;
    for (let chunk = 0; chunk < chunks; chunk += 1) {
      this.test.pass(0.2);
      this.obey();
      if (this.call !== call) return;
      call.seconds = Math.round((call.seconds + 0.2) * 1000) / 1000;
      this.test.desk.report(call.callId, [heard(call.seconds, chunk % 2 === 0 ? 'agent' : 'caller')]);
    }
  }

  tell(fact: (seconds: number, callId: string) => HeardFact): void {
    this.obey();
    if (this.call !== null) this.test.desk.report(this.call.callId, [fact(this.call.seconds, this.call.callId)]);
  }

  finish(): void {
    this.obey();
    if (this.closing === null) return;
    this.test.desk.finished(this.closing, null);
    this.closing = null;
  }

  private obey(): void {
    if (!this.alive) return;
    for (const each of this.test.orders.slice(this.readOrders)) {
      if (each.to === 'open') this.call = { callId: each.order.callId, seconds: each.order.fromSeconds };
      if (each.to === 'close') {
        this.closing = this.call?.callId ?? null;
        this.call = null;
      }
    }
    this.readOrders = this.test.orders.length;
  }
}

/** A word that says which call it is of, without a digit that could be masked. */
const wordOf = (callId: string): string => 'ha'.repeat(Number(callId.replace('call-', '')));

function obey(orders: readonly Order[]) {
  const test = testDesk(':memory:');
  const page = new Page(test);
  page.come();
  const started: string[] = [];
  let paused = false;
  let held = false;
  const start = (kind: 'live' | 'sample') => {
    const answer = test.desk.start({ source: { kind } });
    if (answer.ok) started.push(answer.value.callId);
    paused = held = false;
  };
  const follow = (each: Order): void => {
    switch (each.do) {
      case 'start':
        start('live');
        return;
      case 'sample':
        start('sample');
        return;
      case 'end':
        test.desk.end();
        return;
      case 'ready':
        if (!page.isAlive()) page.come();
        return;
      case 'die':
        if (page.isAlive()) page.die();
        return;
      case 'reload':
        if (page.isAlive()) page.come();
        return;
      case 'asleep':
        test.desk.fellAsleep();
        return;
      case 'finished':
        page.finish();
        return;
      case 'hold':
        if (test.desk.act({ type: held ? 'hold-ended' : 'hold-started' }).ok) held = !held;
        return;
      case 'pause':
        if (test.desk.act({ type: paused ? 'pause-ended' : 'pause-started' }).ok) paused = !paused;
        return;
      case 'sound':
        page.sound(each.chunks);
        return;
      case 'words':
        page.tell((seconds, callId) =>
          (each.final ? final : partial)(each.side, wordOf(callId), Math.max(0, seconds - 1), seconds),
        );
        // what comes late of a call that is over
        for (const callId of started.slice(0, -1))
          test.desk.report(callId, [(each.final ? final : partial)(each.side, wordOf(callId), 1, 2)]);
        return;
      case 'stall':
        page.tell((seconds) => ({
          atSeconds: seconds,
          knownSeconds: seconds,
          fact: { type: 'hearing-lost', side: null, cause: 'device-gone' },
        }));
        return;
      case 'pass':
        test.pass(each.seconds);
        return;
    }
  };
  /** after each order: the call that goes on, the one the page hears, and whether it must hear it */
  const between: { readonly current: string | null; readonly heard: string | null; readonly wanted: boolean }[] = [];
  for (const each of orders) {
    follow(each);
    between.push({
      current: test.desk.state()?.started?.callId ?? null,
      heard: page.heardCall,
      wanted: page.isAlive() && test.desk.act({ type: 'note-written', text: 'still here' }).ok,
    });
  }
  test.desk.endAtOnce();
  return { test, started, between };
}

describe('whatever order things come in', () => {
  it(
    'one call goes on at a time, is heard while it does, keeps its own events in time, and ends once',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.array(order, { minLength: 5, maxLength: 40 }), (orders) => {
          const { test, started, between } = obey(orders);
          // the page never hears another call than the one that goes on
          for (const each of between) if (each.heard !== null) expect(each.heard).toBe(each.current);
          expect(
            test.told.flatMap(({ notice, value }) =>
              notice === 'call.ended' ? [(value as { callId: string }).callId] : [],
            ),
          ).toEqual(started);
          const events = test.toldEvents();
          const begins = events.flatMap((event, at) => (event.type === 'call-started' ? [at] : []));
          expect(begins).toHaveLength(started.length);
          for (const [call, from] of begins.entries()) {
            const own = events.slice(from, begins[call + 1] ?? events.length);
            expect(own.map(({ seq }) => seq)).toEqual(own.map((_, at) => at));
            expect(own.filter(({ type }) => type === 'call-ended')).toHaveLength(1);
            expect(own.at(-1)?.type).toBe('call-ended');
            const clock = own.filter(({ type }) => type === 'heard').map(({ atSeconds }) => atSeconds);
            expect(clock.every((each, at) => at === 0 || each > (clock[at - 1] ?? 0))).toBe(true);
            const words = own.flatMap((event) =>
              event.type === 'words-final'
                ? event.words.map(({ text }) => text)
                : event.type === 'words-partial'
                  ? [event.text]
                  : [],
            );
            expect(words.filter((text) => text !== '' && text !== wordOf(started[call] ?? ''))).toEqual([]);
            expect(own.every(({ atSeconds }) => atSeconds >= 0)).toBe(true);
            expect(own.reduce(foldCall, startCall()).phase).toBe('ended');
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});
