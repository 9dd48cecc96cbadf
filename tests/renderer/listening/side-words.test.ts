import { describe, expect, it } from 'vitest';
import type { SideChunk } from '../../../renderer/listening/hearing/side-chunk.ts';
import { SideWords, type SideWordsParts } from '../../../renderer/listening/hearing/side-words.ts';
import type { Side } from '../../../app/call/words.ts';
import { ScriptedEngine, fedWord, type Line } from './scripted-recognizer.ts';

const VOICED = 0b11_1111_1111;

const quiet = (side: Side): SideWordsParts => ({
  side,
  live: false,
  phrases: [],
  lost: () => undefined,
  resumed: () => undefined,
});

function listen(script: readonly (Line | undefined)[], side: Side = 'caller') {
  const engine = new ScriptedEngine(script);
  const told: string[] = [];
  const words = new SideWords({
    ...quiet(side),
    lost: () => {
      told.push('lost');
    },
    resumed: (seconds) => {
      told.push(`resumed ${seconds.toFixed(1)}`);
    },
  });
  let at = 0;
  const chunk = (voicedFrames = VOICED): SideChunk => {
    const startSeconds = at;
    at = Math.round((at + 0.2) * 1000) / 1000;
    return { samples: new Float32Array(3_200).fill(startSeconds), startSeconds, endSeconds: at, voicedFrames };
  };
  const skip = (seconds: number) => {
    at += seconds;
  };
  return { engine, told, words, chunk, skip };
}
const text = (facts: Awaited<ReturnType<SideWords['hear']>>) =>
  facts.map(({ fact }) =>
    fact.type === 'words-partial'
      ? `partial: ${fact.text}`
      : `${fact.type === 'words-final' ? 'final' : 'reheard'}: ${fact.words.map((word) => word.text).join(' ')}`,
  );

describe('one side, turned into words', () => {
  it('tells an unchanged partial once more, so that it has stood twice, and then no more', async () => {
    const { engine, words, chunk } = listen([
      { partial: 'i have' },
      { partial: 'i have' },
      { partial: 'i have' },
      { partial: 'i have been' },
    ]);
    words.use(engine);
    const told: string[][] = [];
    for (let turn = 0; turn < 4; turn++) told.push(text(await words.hear(chunk())));
    expect(told).toEqual([['partial: i have'], ['partial: i have'], [], ['partial: i have been']]);
  });

  it('tells word times as seconds of the call, also after a stretch that was not fed', async () => {
    const { engine, words, chunk, skip } = listen([
      { final: [fedWord('hello', 0.02, 0.18)] },
      { final: [fedWord('again', 0.24, 0.38)] },
    ]);
    words.use(engine);
    await words.hear(chunk());
    skip(60);
    const [second] = await words.hear(chunk());
    expect(second).toEqual({
      atSeconds: 60.4,
      fact: {
        type: 'words-final',
        side: 'caller',
        words: [{ text: 'again', startSeconds: 60.24, endSeconds: 60.38, confidence: 1 }],
      },
    });
  });

  it('feeds one chunk at a time, whatever comes in meanwhile', async () => {
    const { engine, words, chunk } = listen([]);
    engine.prompt = false;
    words.use(engine);
    const heard = [words.hear(chunk()), words.hear(chunk()), words.hear(chunk())];
    expect(engine.fed).toHaveLength(1);
    engine.answer();
    expect(engine.fed).toHaveLength(2);
    expect(words.backlogSeconds).toBeCloseTo(0.2);
    engine.answer();
    engine.answer();
    expect(await Promise.all(heard)).toEqual([[], [], []]);
  });

  it('asks for the final when the voice has stopped for 0.8 s and words are open, and only then', async () => {
    const { engine, words, chunk } = listen([
      { partial: 'goodbye' },
      { partial: 'goodbye' },
      { partial: 'goodbye' },
      { partial: 'goodbye' },
      { partial: 'goodbye' },
      undefined,
    ]);
    engine.flushed = [fedWord('goodbye', 0, 0.2)];
    words.use(engine);
    const told: string[][] = [];
    for (const voiced of [VOICED, 0, 0, 0, 0, 0]) told.push(text(await words.hear(chunk(voiced))));
    expect(told).toEqual([['partial: goodbye'], ['partial: goodbye'], [], [], ['final: goodbye'], []]);
    expect(engine.calls.filter((call) => call === 'flush')).toHaveLength(1);
  });

  it('feeds a new engine what the dead one had not settled, and loses nothing', async () => {
    const { engine, told, words, chunk } = listen([{ final: [fedWord('one', 0, 0.1)] }, { partial: 'two' }]);
    words.use(engine);
    await words.hear(chunk());
    await words.hear(chunk());
    engine.prompt = false;
    const third = words.hear(chunk());
    engine.die();
    const fourth = words.hear(chunk());
    expect(told).toEqual(['lost']);
    const next = new ScriptedEngine([undefined, undefined, { final: [fedWord('two', 0.05, 0.5)] }]);
    words.use(next);
    expect(text(await third)).toEqual(['partial: ']);
    expect(await fourth).toMatchObject([
      { fact: { type: 'words-final', words: [{ text: 'two', startSeconds: 0.25 }] } },
    ]);
    expect(next.fed.map((samples) => samples[0])).toEqual([0.2, 0.4, 0.6].map(Math.fround));
    expect(told).toEqual(['lost', 'resumed 0.0']);
  });

  it('keeps 30 s while there is no engine, and says how much it had to give up', async () => {
    const { engine, told, words, chunk } = listen([]);
    const heard = Array.from({ length: 160 }, () => words.hear(chunk()));
    expect(told).toEqual(['lost']);
    expect(words.backlogSeconds).toBeCloseTo(30);
    words.use(engine);
    await Promise.all(heard);
    expect(engine.fed).toHaveLength(150);
    expect(told).toEqual(['lost', 'resumed 2.0']);
  });

  it('leaves quiet out, but not close to a voice, when the machine is too slow', async () => {
    const { engine, words, chunk } = listen([]);
    engine.prompt = false;
    words.use(engine);
    const heard = [VOICED, ...Array.from({ length: 12 }, () => 0), VOICED, 0].map((voiced) =>
      words.hear(chunk(voiced)),
    );
    for (let turn = 0; turn < 15; turn++) engine.answer();
    await Promise.all(heard);
    expect(engine.fed.map((samples) => samples[0]?.toFixed(1))).toEqual([
      '0.0',
      '0.2',
      '0.4',
      '2.2',
      '2.4',
      '2.6',
      '2.8',
    ]);
  });

  it('leaves nothing out while words are open', async () => {
    const { engine, words, chunk } = listen(Array.from({ length: 20 }, () => ({ partial: 'well' })));
    engine.prompt = false;
    words.use(engine);
    const heard = [VOICED, ...Array.from({ length: 14 }, () => 0)].map((voiced) => words.hear(chunk(voiced)));
    for (let turn = 0; turn < 20; turn++) engine.answer();
    await Promise.all(heard);
    expect(engine.calls.indexOf('flush')).toBe(6);
    expect(engine.fed.length).toBeLessThan(10);
  });

  it('gives up sound and words that are not final when the call is paused', async () => {
    const { engine, words, chunk } = listen([
      { partial: 'my card is' },
      { partial: 'my card is four' },
      { partial: 'after' },
    ]);
    engine.flushed = [fedWord('four', 0, 1)];
    words.use(engine);
    await words.hear(chunk());
    const second = words.hear(chunk());
    const third = words.hear(chunk());
    expect(text(words.forget())).toEqual(['partial: ']);
    expect([await second, await third]).toEqual([[], []]);
    expect(text(await words.hear(chunk()))).toEqual(['partial: after']);
    expect(engine.calls).toEqual(['open', 'feed', 'feed', 'flush', 'feed']);
  });

  it('hands over the last words when it is closed', async () => {
    const { engine, words, chunk } = listen([{ partial: 'thank you' }], 'agent');
    engine.closing = [fedWord('thank', 0, 0.1), fedWord('you', 0.1, 0.2)];
    words.use(engine);
    await words.hear(chunk());
    expect(text(await words.finish(1_000))).toEqual(['final: thank you']);
    expect(engine.calls).toEqual(['open', 'feed', 'close']);
  });

  it('goes on with the next engine after one that died in a pause, owing answers', async () => {
    const { engine, words, chunk } = listen([{ partial: 'my card is' }]);
    engine.prompt = false;
    words.use(engine);
    void words.hear(chunk());
    words.forget();
    engine.die();
    words.use(new ScriptedEngine([{ final: [fedWord('hello', 0, 0.2)] }]));
    expect(text(await words.hear(chunk()))).toEqual(['final: hello']);
  });

  it('leaves the words that were shown where they stand when the recogniser dies over its last answer', async () => {
    const { engine, words, chunk } = listen([{ partial: 'thank you' }]);
    engine.closing = null;
    words.use(engine);
    await words.hear(chunk());
    expect(await words.finish(1_000)).toEqual([]);
  });

  it('opens no recogniser any more when it is closed, and hears nothing', async () => {
    const { engine, words, chunk } = listen([]);
    words.use(engine);
    await words.finish(1_000);
    const late = new ScriptedEngine([{ partial: 'late' }]);
    words.use(late);
    expect(late.calls).toEqual([]);
    expect(await words.hear(chunk())).toEqual([]);
  });

  it('waits for no recogniser any more when what it would hear is given up', async () => {
    const { engine, words, chunk } = listen([{ partial: 'well' }]);
    words.use(engine);
    await words.hear(chunk());
    engine.die();
    const last = words.finish(60_000);
    words.forget();
    expect(await last).toEqual([]);
  });

  it('asks for times in every second partial of the agent, keeps those it has, and drops what the text has changed', async () => {
    const { engine, words, chunk } = listen(
      [
        { partial: 'good' },
        { partial: 'good morning', words: [fedWord('good', 0.02, 0.2)] },
        { partial: 'good morning this' },
        { partial: 'good' },
        { partial: 'could' },
      ],
      'agent',
    );
    words.use(engine);
    const timed: (readonly string[])[] = [];
    for (let turn = 0; turn < 3; turn++)
      timed.push((await words.hear(chunk())).flatMap(({ fact }) => fact.words?.map((word) => word.text) ?? []));
    await words.hear(chunk());
    timed.push((await words.hear(chunk())).flatMap(({ fact }) => fact.words?.map((word) => word.text) ?? []));
    expect(engine.calls).toEqual(['open', 'feed', 'feed timed', 'feed', 'feed timed', 'feed']);
    expect(timed).toEqual([[], ['good'], ['good'], []]);
  });

  describe('a second hearing', () => {
    const unsure = (text: string, from: number, to: number) => ({ ...fedWord(text, from, to), confidence: 0.5 });
    const listenTwice = (script: readonly (Line | undefined)[], live = false) => {
      const engine = new ScriptedEngine(script);
      const words = new SideWords({ ...quiet('agent'), live, phrases: ['calm down'] });
      const chunk = (at: number): SideChunk => ({
        samples: new Float32Array(3_200).fill(at),
        startSeconds: at * 0.2,
        endSeconds: (at + 1) * 0.2,
        voicedFrames: VOICED,
      });
      return { engine, words, chunk };
    };
    const doubtful = { final: [fedWord('come', 0, 0.15), unsure('town', 0.2, 0.35)] };

    it('is asked for when an utterance with a doubtful word has ended, and told with the next chunk in seconds of the call', async () => {
      const { engine, words, chunk } = listenTwice([{ partial: 'come' }, doubtful, undefined]);
      engine.rehearing = [fedWord('calm', 0.02, 0.2), fedWord('down', 0.2, 0.34)];
      words.use(engine);
      const told = [await words.hear(chunk(50)), await words.hear(chunk(51)), await words.hear(chunk(52))];
      expect(told.map(text)).toEqual([['partial: come'], ['final: come town'], ['reheard: calm down']]);
      expect(told[2]?.[0]?.fact).toMatchObject({
        words: [
          { text: 'calm', startSeconds: 10.02 },
          { text: 'down', startSeconds: 10.2, endSeconds: 10.34 },
        ],
      });
      expect(engine.calls.filter((each) => each !== 'feed timed')).toEqual(['open', 'feed', 'rehear', 'feed']);
      expect([...new Set(engine.reheard[0])]).toEqual([50, 51]);
    });

    it('holds back the next chunk until it is answered', async () => {
      const { engine, words, chunk } = listenTwice([doubtful]);
      engine.prompt = false;
      words.use(engine);
      void words.hear(chunk(0));
      engine.answer();
      void words.hear(chunk(1));
      expect(engine.fed).toHaveLength(1);
      engine.answer();
      expect(engine.fed).toHaveLength(2);
      await Promise.resolve();
    });

    it('is not asked for where nothing was in doubt, nor live while sound waits', async () => {
      const sure = listenTwice([{ final: [fedWord('calm', 0, 0.15), fedWord('down', 0.2, 0.35)] }]);
      sure.words.use(sure.engine);
      await sure.words.hear(sure.chunk(0));
      expect(sure.engine.calls).not.toContain('rehear');
      const late = listenTwice([doubtful, undefined, undefined], true);
      const heard = [late.words.hear(late.chunk(0)), late.words.hear(late.chunk(1)), late.words.hear(late.chunk(2))];
      late.words.use(late.engine);
      await Promise.all(heard);
      expect(late.engine.calls).not.toContain('rehear');
    });

    it('is had by the last words of a recording that ends in mid-speech, as if quiet had followed', async () => {
      const { engine, words, chunk } = listenTwice([{ partial: 'come' }, { partial: 'come town' }]);
      engine.flushed = doubtful.final;
      engine.rehearing = [fedWord('calm', 0.02, 0.2), fedWord('down', 0.2, 0.34)];
      words.use(engine);
      await words.hear(chunk(50));
      await words.hear(chunk(51));
      expect(text(await words.finish(1_000))).toEqual(['final: come town', 'reheard: calm down']);
      expect(engine.calls.filter((each) => !each.startsWith('feed'))).toEqual(['open', 'flush', 'rehear', 'close']);
    });

    it('is had by the last words of a recording although their recogniser died over them', async () => {
      const { engine, words, chunk } = listenTwice([{ partial: 'come' }]);
      words.use(engine);
      await words.hear(chunk(0));
      engine.prompt = false;
      const last = words.finish(1_000);
      await Promise.resolve();
      expect(engine.calls.at(-1)).toBe('flush');
      engine.die();
      const next = new ScriptedEngine([{ partial: 'come' }]);
      next.flushed = doubtful.final;
      next.rehearing = [fedWord('calm', 0, 0.2)];
      words.use(next);
      expect(text(await last).slice(-2)).toEqual(['final: come town', 'reheard: calm']);
    });

    it('is not waited for when a live call ends', async () => {
      const { engine, words, chunk } = listenTwice([{ partial: 'come' }], true);
      engine.closing = doubtful.final;
      words.use(engine);
      await words.hear(chunk(0));
      expect(text(await words.finish(1_000))).toEqual(['final: come town']);
      expect(engine.calls).toEqual(['open', 'feed', 'close']);
    });

    it('is given up with the rest when the agent pauses', async () => {
      const { engine, words, chunk } = listenTwice([doubtful, undefined]);
      engine.prompt = false;
      engine.rehearing = [fedWord('calm', 0, 0.2)];
      words.use(engine);
      const first = words.hear(chunk(0));
      engine.answer();
      await first;
      words.forget();
      const next = words.hear(chunk(1));
      engine.answer();
      engine.answer();
      expect(await next).toEqual([]);
    });
  });

  it('asks for no times live while more than one chunk waits', async () => {
    const engine = new ScriptedEngine([]);
    const words = new SideWords({ ...quiet('agent'), live: true });
    const heard = Array.from({ length: 6 }, (_, at) =>
      words.hear({
        samples: new Float32Array(3_200),
        startSeconds: at * 0.2,
        endSeconds: (at + 1) * 0.2,
        voicedFrames: VOICED,
      }),
    );
    words.use(engine);
    await Promise.all(heard);
    expect(engine.calls).toEqual(['open', 'feed', 'feed', 'feed', 'feed', 'feed timed', 'feed']);
  });
});
