import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeardFact } from '../../../app/ipc.ts';
import { Listener } from '../../../renderer/listening/hearing/listener.ts';
import type { FromListening } from '../../../renderer/listening/hearing/messages.ts';
import type { TwoSides } from '../../../renderer/listening/hearing/sound.ts';
import type { VoiceDetector } from '../../../renderer/listening/hearing/voice.ts';
import { EchoEngine, soundOf, wordOf } from './echo-engine.ts';

type Order =
  | { readonly do: 'open' | 'record' | 'look' | 'settle' | 'preview' | 'end-preview' | 'decode' }
  | { readonly do: 'close'; readonly back: number }
  | { readonly do: 'sound'; readonly chunks: number }
  | { readonly do: 'pass'; readonly ms: number }
  | { readonly do: 'pause'; readonly paused: boolean }
  | { readonly do: 'lost' | 'resumed'; readonly side: 'agent' | 'caller' | null }
  | { readonly do: 'answer'; readonly engine: number; readonly count: number }
  | { readonly do: 'die'; readonly engine: number };

const side = fc.constantFrom('agent', 'caller', null);
const engine = fc.nat(1);
const order: fc.Arbitrary<Order> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('open', 'record', 'settle', 'look', 'decode') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('preview', 'end-preview') }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('close'), back: fc.nat(2) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('sound'), chunks: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pass'), ms: fc.constantFrom(50, 200, 2_500, 600_000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pause'), paused: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('lost', 'resumed'), side }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('answer'), engine, count: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('die'), engine }) },
);

const detector = (): VoiceDetector => ({ isVoice: () => true, reset: () => undefined });
interface Port {
  onmessage: ((event: { readonly data: TwoSides }) => void) | null;
  close(): void;
}

/** A worker on two echo engines that follow any order, and what it told. */
async function obey(orders: readonly Order[]) {
  const sent: FromListening[] = [];
  const engines: [EchoEngine | null, EchoEngine | null] = [null, null];
  const opened: string[] = [];
  const undecoded: string[] = [];
  /** chunks that came to each live call while it was the one that is open */
  const sounded = new Map<string, number>();
  let live: string | null = null;
  let nowMs = 0;
  let port: Port | null = null;
  const listener = new Listener({
    send: (message) => {
      sent.push(message);
      if (message.kind === 'decode') undecoded.push(message.url);
      if (message.kind === 'facts')
        queueMicrotask(() => {
          listener.handle({ kind: 'told' });
        });
    },
    hostFailed: () => undefined,
    now: () => nowMs,
    sleep: () => Promise.resolve(),
    detectors: { agent: detector(), caller: detector() },
    loadEngine: () => (_progress, lost) => {
      const place = engines[0] === null ? 0 : 1;
      const made = new EchoEngine((trouble) => {
        engines[place] = null;
        lost(trouble);
      });
      engines[place] = made;
      return Promise.resolve({ ok: true, engine: made });
    },
  });
  const settle = () => vi.advanceTimersByTimeAsync(0);
  listener.handle({ kind: 'load-speech', wasmUrl: '', modelUrl: '' });
  await settle();
  const decode = () => {
    for (const url of undecoded.splice(0)) {
      const call = Number(url);
      const track = () => {
        const samples = new Float32Array(9_600);
        samples.fill(call / 1_000);
        return samples;
      };
      listener.handle({
        kind: 'decoded',
        url,
        sound: { channels: [track(), track()], sampleRate: 16_000 },
        problem: null,
      });
    }
  };
  const follow = async (each: Order): Promise<void> => {
    switch (each.do) {
      case 'open': {
        const callId = String(opened.length + 1);
        opened.push(callId);
        live = callId;
        const fresh: Port = {
          onmessage: null,
          close: () => {
            fresh.onmessage = null;
          },
        };
        port = fresh;
        listener.handle({ kind: 'sound', port: fresh as unknown as MessagePort });
        listener.handle({ kind: 'open-live', callId, fromSeconds: 0, paused: false });
        return;
      }
      case 'record': {
        const callId = String(opened.length + 1);
        opened.push(callId);
        live = null;
        listener.handle({
          kind: 'open-recording',
          callId,
          urls: [callId],
          agentChannel: 'left',
          speed: 'analyse',
          aloud: false,
          fromSeconds: 0,
        });
        return;
      }
      case 'close': {
        const callId = opened.at(-1 - each.back);
        if (callId === undefined) return;
        if (callId === live) live = null;
        listener.handle({ kind: 'close', callId });
        return;
      }
      case 'sound':
        for (let chunk = 0; chunk < each.chunks; chunk += 1) {
          nowMs += 200;
          const samples = soundOf(opened.length);
          port?.onmessage?.({ data: { agent: samples, caller: samples } });
          if (live !== null) sounded.set(live, (sounded.get(live) ?? 0) + 1);
        }
        return;
      case 'pass':
        nowMs += each.ms;
        return;
      case 'look':
        listener.tick();
        return;
      case 'settle':
        await settle();
        return;
      case 'decode':
        decode();
        await settle();
        return;
      case 'preview':
      case 'end-preview':
        // the page asks for one between calls only
        if (sent.filter((message) => message.kind === 'finished').length === opened.length)
          listener.handle({ kind: each.do });
        return;
      case 'pause':
        listener.handle({ kind: 'pause', paused: each.paused });
        return;
      case 'lost':
        listener.handle({ kind: 'lost', side: each.side, cause: 'device-gone' });
        return;
      case 'resumed':
        listener.handle({ kind: 'resumed', side: each.side });
        return;
      case 'answer':
        engines[each.engine]?.answer(each.count);
        await settle();
        return;
      case 'die':
        engines[each.engine]?.die();
        return;
    }
  };
  for (const each of orders) await follow(each);
  for (const callId of opened) listener.handle({ kind: 'close', callId });
  for (let turn = 0; turn < 40 && finishedOf(sent).length < opened.length; turn += 1) {
    decode();
    await vi.advanceTimersByTimeAsync(5_000);
    while (engines.map((each) => each?.answer(100) ?? false).includes(true)) await settle();
  }
  return { sent, opened, engines, sounded };
}

const finishedOf = (sent: readonly FromListening[]) =>
  sent.flatMap((message) => (message.kind === 'finished' ? [message.callId] : []));
const factsOf = (sent: readonly FromListening[], callId: string): readonly HeardFact[] =>
  sent.flatMap((message) => (message.kind === 'facts' && message.callId === callId ? message.facts : []));
const wordsIn = ({ fact }: HeardFact): readonly string[] =>
  fact.type === 'words-final'
    ? fact.words.map((word) => word.text)
    : fact.type === 'words-partial'
      ? fact.text.split(' ')
      : [];
const ascends = (numbers: readonly number[]) => numbers.every((each, at) => at === 0 || each >= (numbers[at - 1] ?? 0));

beforeEach(() => {
  vi.useFakeTimers();
  // every file is compressed here: the page decodes it
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('fLaC')));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type After = Awaited<ReturnType<typeof obey>>;

function eachCallIsFinishedOnce({ sent, opened, engines }: After): void {
  expect([...finishedOf(sent)].sort()).toEqual([...opened].sort());
  for (const callId of opened) {
    const last = sent.findLastIndex((message) => message.kind === 'facts' && message.callId === callId);
    const finished = sent.findIndex((message) => message.kind === 'finished' && message.callId === callId);
    expect(finished).toBeGreaterThan(last);
  }
  expect(engines.map((each) => each?.openCount ?? 0)).toEqual([0, 0]);
}

function wordsAreOfTheirCall({ sent, opened }: After): void {
  for (const callId of opened) {
    const words = factsOf(sent, callId).flatMap(wordsIn);
    expect(words.filter((word) => word !== '' && word !== wordOf(Number(callId)))).toEqual([]);
  }
}

function oneCallIsHeardAtATime({ sent, opened }: After): void {
  for (const [at, callId] of opened.entries()) {
    const later = new Set(opened.slice(at + 1));
    const heardOf = (is: (callId: string) => boolean) => (message: FromListening) =>
      message.kind === 'facts' && is(message.callId) && message.facts.some(isHeard);
    const begun = sent.findIndex(heardOf((each) => later.has(each)));
    if (begun !== -1) expect(sent.findLastIndex(heardOf((each) => each === callId))).toBeLessThan(begun);
  }
}

function timeGoesOn({ sent, opened }: After): void {
  for (const callId of opened) {
    const facts = factsOf(sent, callId);
    expect(ascends(facts.map(({ knownSeconds }) => knownSeconds))).toBe(true);
    expect(ascends(facts.filter(isHeard).map(({ atSeconds }) => atSeconds))).toBe(true);
    expect(facts.every(({ atSeconds, knownSeconds }) => atSeconds >= 0 && knownSeconds >= atSeconds)).toBe(true);
  }
}

/** What sounded while a live call went on that was not paused stands on its clock. */
function soundIsHeard({ sent, sounded }: After): void {
  for (const [callId, chunks] of sounded)
    expect(factsOf(sent, callId).filter(isHeard).length, callId).toBeGreaterThanOrEqual(chunks);
}

describe('whatever order things come in', () => {
  it('each call is heard alone, keeps its words and its time, and is finished once', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 5, maxLength: 40 }), async (orders) => {
        const after = await obey(orders);
        eachCallIsFinishedOnce(after);
        wordsAreOfTheirCall(after);
        oneCallIsHeardAtATime(after);
        timeGoesOn(after);
        soundIsHeard(after);
      }),
      { numRuns: 50 },
    );
  });
});

function isHeard({ fact }: HeardFact): boolean {
  return fact.type === 'heard';
}
