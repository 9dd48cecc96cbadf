import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SpeechStatus } from '../../../app/ipc.ts';
import { EngineKeeper, jointStatus, type LoadEngine } from '../../../renderer/listening/words/engine-keeper.ts';
import { fetchModel } from '../../../renderer/listening/words/model-files.ts';
import type { RecognizerEvent, SpeechTrouble } from '../../../renderer/listening/words/recognizer.ts';
import {
  ANSWER_LIMIT_MS,
  PATIENT_ANSWER_LIMIT_MS,
  loadVoskEngine,
  type LoadedEngine,
  type VoskHost,
} from '../../../renderer/listening/words/vosk-engine.ts';
import type { FromVoskHost, ToVoskHost } from '../../../renderer/listening/words/vosk-messages.ts';
import { scaledWithNoise } from '../../../renderer/listening/words/seeded-noise.ts';
import { ScriptedEngine } from './scripted-recognizer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const places = { wasmUrl: 'app://bundle/vosk.wasm', modelUrl: 'app://bundle/model' };

class FakeHost implements VoskHost {
  readonly got: ToVoskHost[] = [];
  ended = false;
  say: (message: FromVoskHost) => void = () => undefined;
  fail: (detail: string) => void = () => undefined;
  post(message: ToVoskHost): void {
    this.got.push(message);
  }
  end(): void {
    this.ended = true;
  }
  onMessage(listener: (message: FromVoskHost) => void): void {
    this.say = listener;
  }
  onError(listener: (detail: string) => void): void {
    this.fail = listener;
  }
}
async function loaded() {
  const host = new FakeHost();
  const lost: SpeechTrouble[] = [];
  const loading = loadVoskEngine(
    host,
    places,
    () => undefined,
    (trouble) => {
      lost.push(trouble);
    },
  );
  host.say({ kind: 'ready' });
  const result = await loading;
  if (!result.ok) throw new Error(result.detail);
  const events: RecognizerEvent[] = [];
  const recognizer = result.engine.open((event) => {
    events.push(event);
  });
  return { host, lost, events, recognizer, engine: result.engine };
}

describe('loading an engine', () => {
  it('asks the worker for exactly this model', async () => {
    const { host } = await loaded();
    expect(host.got[0]).toEqual({ kind: 'load', ...places });
  });

  it('ends the worker and says why when it cannot be loaded, or takes for ever', async () => {
    const refused = new FakeHost();
    const first = loadVoskEngine(
      refused,
      places,
      () => undefined,
      () => undefined,
    );
    refused.say({ kind: 'trouble', trouble: 'model-corrupt', detail: 'am/final.mdl' });
    expect([await first, refused.ended]).toEqual([
      { ok: false, trouble: 'model-corrupt', detail: 'am/final.mdl' },
      true,
    ]);
    const silent = new FakeHost();
    const second = loadVoskEngine(
      silent,
      places,
      () => undefined,
      () => undefined,
    );
    await vi.advanceTimersByTimeAsync(60_000);
    expect([await second, silent.ended]).toMatchObject([{ ok: false, trouble: 'too-slow' }, true]);
    const missing = new FakeHost();
    const third = loadVoskEngine(
      missing,
      places,
      () => undefined,
      () => undefined,
    );
    missing.fail('');
    expect(await third).toMatchObject({ ok: false, trouble: 'engine-missing' });
  });
});

describe('a recogniser on an engine', () => {
  it('passes each answer on, and the last words when it is closed', async () => {
    const { host, events, recognizer } = await loaded();
    recognizer.feed(new Float32Array(3_200), true);
    host.say({ kind: 'partial', stream: 1, text: 'so', words: [{ word: 'so', start: 0.1, end: 0.3, conf: 0.9 }] });
    const closing = recognizer.close();
    host.say({ kind: 'closed', stream: 1, words: [{ word: 'sorry', start: 0.1, end: 0.5, conf: 0.8 }] });
    expect(events).toEqual([
      {
        kind: 'partial',
        text: 'so',
        words: [{ text: 'so', startFedSeconds: 0.1, endFedSeconds: 0.3, confidence: 0.9 }],
      },
    ]);
    expect(await closing).toEqual([{ text: 'sorry', startFedSeconds: 0.1, endFedSeconds: 0.5, confidence: 0.8 }]);
  });

  it('hands finished sound over to be heard again, and the answer back', async () => {
    const { host, events, recognizer } = await loaded();
    recognizer.rehear(new Float32Array(6_400));
    expect(host.got.at(-1)).toMatchObject({ kind: 'rehear', stream: 1 });
    host.say({ kind: 'reheard', stream: 1, words: [{ word: 'sorry', start: 0.1, end: 0.5, conf: 0.8 }] });
    expect(events).toEqual([
      { kind: 'reheard', words: [{ text: 'sorry', startFedSeconds: 0.1, endFedSeconds: 0.5, confidence: 0.8 }] },
    ]);
  });

  it.each([
    [
      'an error',
      (host: FakeHost) => {
        host.fail('boom');
        return Promise.resolve();
      },
    ],
    [
      'trouble',
      (host: FakeHost) => {
        host.say({ kind: 'trouble', trouble: 'stopped', detail: 'C++ exception 5' });
        return Promise.resolve();
      },
    ],
    ['silence', () => vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS)],
  ])('is lost once when the worker dies with %s', async (_, kill) => {
    const { host, lost, events, recognizer } = await loaded();
    recognizer.feed(new Float32Array(3_200), true);
    const closing = recognizer.close();
    await kill(host);
    host.fail('again');
    expect([events, lost, host.ended]).toEqual([[{ kind: 'lost' }], ['stopped'], true]);
    expect(await closing).toBeNull();
  });

  it('may be slow as long as answers come', async () => {
    const { host, lost, recognizer } = await loaded();
    for (let chunk = 0; chunk < 3; chunk++) recognizer.feed(new Float32Array(3_200), true);
    for (let chunk = 0; chunk < 3; chunk++) {
      await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS - 1);
      host.say({ kind: 'partial', stream: 1, text: '', words: [] });
    }
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS * 2);
    expect(lost).toEqual([]);
  });

  it('is waited for longer where nobody waits for its words', async () => {
    const { host, lost, engine } = await loaded();
    const patient = engine.open(() => undefined, { patient: true });
    patient.feed(new Float32Array(3_200), true);
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT_MS * 2);
    expect([lost, host.ended]).toEqual([[], false]);
    await vi.advanceTimersByTimeAsync(PATIENT_ANSWER_LIMIT_MS);
    expect([lost, host.ended]).toEqual([['stopped'], true]);
  });
});

describe('an engine that is kept', () => {
  function keep(results: readonly (SpeechTrouble | 'ok')[]) {
    const statuses: string[] = [];
    const taken: unknown[] = [];
    let kill: (trouble: SpeechTrouble) => void = () => undefined;
    let tries = 0;
    const load: LoadEngine = (_, lost) => {
      kill = lost;
      const result = results[tries++] ?? 'ok';
      return Promise.resolve<LoadedEngine>(
        result === 'ok' ? { ok: true, engine: new ScriptedEngine() } : { ok: false, trouble: result, detail: '' },
      );
    };
    const keeper = new EngineKeeper(
      load,
      () => Date.now(),
      (status) => {
        statuses.push(status.state === 'problem' ? status.problem.code : status.state);
      },
    );
    keeper.subscribe((engine) => {
      taken.push(engine);
    });
    keeper.start();
    return {
      keeper,
      statuses,
      taken,
      tries: () => tries,
      kill: (trouble: SpeechTrouble) => {
        kill(trouble);
      },
    };
  }

  it('is started again when it dies, and handed to who uses it', async () => {
    const { taken, statuses, kill } = keep([]);
    await vi.advanceTimersByTimeAsync(0);
    kill('stopped');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(taken).toHaveLength(2);
    expect(statuses).toEqual(['loading', 'ready', 'loading', 'ready']);
  });

  it.each(['model-missing', 'model-corrupt'] as const)(
    'is not tried again by itself when the model is wrong (%s), but when the user asks',
    async (trouble) => {
      const { keeper, statuses, tries, taken } = keep([trouble]);
      await vi.advanceTimersByTimeAsync(60_000);
      expect([tries(), statuses.at(-1)]).toEqual([1, trouble]);
      keeper.start();
      await vi.advanceTimersByTimeAsync(0);
      expect(taken).toHaveLength(1);
    },
  );

  it('is given up after five attempts in a row', async () => {
    const { tries, statuses } = keep(Array.from({ length: 9 }, () => 'out-of-memory' as const));
    await vi.advanceTimersByTimeAsync(120_000);
    expect([tries(), statuses.at(-1)]).toEqual([5, 'recogniser-lost']);
  });

  it('is one of two: ready when both are, a problem when one has one', () => {
    const loading = (share: number): SpeechStatus => ({ state: 'loading', share });
    expect(jointStatus([loading(0.5), { state: 'ready' }])).toEqual({ state: 'loading', share: 0.75 });
    expect(jointStatus([{ state: 'ready' }, { state: 'ready' }])).toEqual({ state: 'ready' });
    expect(
      jointStatus([loading(0.1), { state: 'problem', problem: { code: 'model-missing', message: '' } }]).state,
    ).toBe('problem');
  });
});

describe('the files of a model', () => {
  const encode = (text: string) => new TextEncoder().encode(text);
  function serve(files: Readonly<Record<string, string>>): void {
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(
        files[url] === undefined ? new Response(null, { status: 404 }) : new Response(encode(files[url])),
      ),
    );
  }
  const load = async () => {
    const kept: Record<string, string> = {};
    const shares: number[] = [];
    await fetchModel(
      'm',
      (path, bytes) => {
        kept[path] = new TextDecoder().decode(bytes);
      },
      (share) => {
        shares.push(share);
      },
    );
    return { kept, shares };
  };
  const manifest = JSON.stringify([
    { path: 'a', size: 4, sha256: '88d4266fd4e6338d13b845fcf289579d209c897823b9217da3e161936f031589' },
    { path: 'b/c', size: 2 },
    { path: 'd', size: 9, text: 'other' },
  ]);

  it('are handed on, with what stands in for them, and their share', async () => {
    serve({ 'm/manifest.json': manifest, 'm/a': 'abcd', 'm/b/c': 'ef' });
    expect(await load()).toEqual({ kept: { a: 'abcd', 'b/c': 'ef', d: 'other' }, shares: [4 / 6, 1] });
  });

  it.each<[string, Record<string, string>, SpeechTrouble]>([
    ['no manifest', {}, 'model-missing'],
    ['a manifest that is none', { 'm/manifest.json': '<html>' }, 'model-corrupt'],
    ['a missing file', { 'm/manifest.json': manifest, 'm/a': 'abcd' }, 'model-missing'],
    ['a file cut short', { 'm/manifest.json': manifest, 'm/a': 'abc', 'm/b/c': 'ef' }, 'model-corrupt'],
    ['a file too long', { 'm/manifest.json': manifest, 'm/a': 'abcde', 'm/b/c': 'ef' }, 'model-corrupt'],
    ['a changed file', { 'm/manifest.json': manifest, 'm/a': 'abcX', 'm/b/c': 'ef' }, 'model-corrupt'],
  ])('are refused when there is %s', async (_, files, trouble) => {
    serve(files);
    await expect(load()).rejects.toMatchObject({ trouble });
  });
});

describe('noise that stands in for dither', () => {
  it('is the same for the same place in the stream, whatever the chunks', () => {
    const whole = scaledWithNoise(new Float32Array(1_000), 65_000);
    const parts = [
      ...scaledWithNoise(new Float32Array(300), 65_000),
      ...scaledWithNoise(new Float32Array(700), 65_300),
    ];
    expect(parts).toEqual([...whole]);
  });

  it('has the size of one step of 16 bits', () => {
    const noise = scaledWithNoise(new Float32Array(60_000), 0);
    const deviation = Math.sqrt(noise.reduce((sum, value) => sum + value * value, 0) / noise.length);
    expect(deviation).toBeGreaterThan(0.97);
    expect(deviation).toBeLessThan(1.03);
  });
});
