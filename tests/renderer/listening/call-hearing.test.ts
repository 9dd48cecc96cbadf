import { beforeEach, describe, expect, it } from 'vitest';
import type { HeardFact } from '../../../app/ipc.ts';
import { CallHearing, type HearingPace } from '../../../renderer/listening/hearing/call-hearing.ts';
import { SideWords } from '../../../renderer/listening/hearing/side-words.ts';
import { silence, type TwoSides } from '../../../renderer/listening/hearing/sound.ts';
import type { VoiceDetector } from '../../../renderer/listening/hearing/voice.ts';
import { ScriptedEngine, fedWord } from './scripted-recognizer.ts';

const detector = (): VoiceDetector => ({
  isVoice: (frame) => frame.some((sample) => Math.abs(sample) > 1_000),
  reset: () => undefined,
});

function begin(
  pace: HearingPace,
  engines: { readonly agent: ScriptedEngine; readonly caller: ScriptedEngine },
  fromSeconds = 0,
) {
  const facts: HeardFact[] = [];
  const batches: number[] = [];
  const hearing = new CallHearing(
    {
      detectors: { agent: detector(), caller: detector() },
      now: () => clockMs,
      levels: () => undefined,
      report: (told) => {
        facts.push(...told);
        batches.push(told.length);
        return Promise.resolve();
      },
    },
    pace,
    fromSeconds,
    (parts) => {
      const words = new SideWords({ ...parts, phrases: [] });
      words.use(engines[parts.side]);
      return words;
    },
  );
  return { hearing, facts, batches };
}

let clockMs = 0;
beforeEach(() => {
  clockMs = 0;
});
const engines = () => ({ agent: new ScriptedEngine(), caller: new ScriptedEngine() });
const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
/** voice in the frames named, at full scale */
function voiced(frames: readonly number[]): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(3_200);
  for (const frame of frames) samples.fill(1, frame * 320, frame * 320 + 320);
  return samples;
}

describe('a call being heard', () => {
  it('tells level and voiced frames of both sides every 200 ms', async () => {
    const { hearing, facts } = begin('live', engines());
    await hearing.hear({ agent: voiced([0, 9]), caller: new Float32Array(3_200) });
    expect(facts[0]).toEqual({
      atSeconds: 0.2,
      knownSeconds: 0.2,
      fact: {
        type: 'heard',
        agentDbfs: -7,
        callerDbfs: -100,
        agentVoicedFrames: 0b10_0000_0001,
        callerVoicedFrames: 0,
      },
    });
  });

  it('live, stamps words with the moment they were known, never past the chunk that is being heard', async () => {
    const both = engines();
    both.caller.prompt = false;
    const { hearing, facts } = begin('live', { ...both, caller: both.caller });
    await hearing.hear(silence());
    clockMs += 90;
    both.caller.answer();
    await hearing.hear(silence());
    const slow = new ScriptedEngine([{ partial: 'late' }, { partial: 'later' }]);
    slow.prompt = false;
    const second = begin('live', { agent: new ScriptedEngine(), caller: slow });
    clockMs = 0;
    await second.hearing.hear(silence());
    clockMs = 120;
    slow.answer();
    await settle();
    await second.hearing.hear(silence());
    clockMs += 700;
    slow.answer();
    await settle();
    const words = second.facts.filter(({ fact }) => fact.type === 'words-partial');
    expect(words.map(({ atSeconds, knownSeconds }) => [atSeconds, knownSeconds])).toEqual([
      [0.2, 0.32],
      [0.4, 0.6],
    ]);
    expect(facts.every(({ fact }) => fact.type === 'heard')).toBe(true);
  });

  it('in lockstep, tells all of a chunk together, in the same order whichever side answers first', async () => {
    const run = async (slow: 'agent' | 'caller') => {
      const script = () =>
        new ScriptedEngine([{ partial: 'a' }, { partial: 'a b' }, { final: [fedWord('a', 0, 0.1)] }]);
      const both = { agent: script(), caller: script() };
      both[slow].prompt = false;
      const { hearing, facts, batches } = begin('lockstep', both);
      for (let chunk = 0; chunk < 3; chunk++) await hearing.hear(silence());
      for (let chunk = 0; chunk < 3; chunk++) {
        await settle();
        both[slow].answer();
      }
      await hearing.finish();
      return { facts, batches };
    };
    const one = await run('agent');
    expect(one.batches).toEqual([3, 3, 3]);
    expect(one.facts.map(({ knownSeconds }) => knownSeconds)).toEqual([0.2, 0.2, 0.2, 0.4, 0.4, 0.4, 0.6, 0.6, 0.6]);
    expect((await run('caller')).facts).toEqual(one.facts);
  });

  it('in lockstep, waits when a side is far behind', async () => {
    const both = engines();
    both.agent.prompt = false;
    const { hearing } = begin('lockstep', both);
    let heard = 0;
    const feeding = (async () => {
      for (; heard < 30; heard++) await hearing.hear(silence());
    })();
    await settle();
    expect(heard).toBe(8);
    for (let turn = 0; turn < 30; turn++) {
      both.agent.answer();
      await settle();
    }
    await feeding;
    expect(heard).toBe(30);
  });

  it('while paused, keeps its clock and hears, tells and recognises nothing', async () => {
    const both = engines();
    const { hearing, facts } = begin('live', both);
    const loud: TwoSides = { agent: voiced([1, 2, 3]), caller: voiced([4]) };
    await hearing.hear(loud);
    hearing.pause(true);
    await hearing.hear(loud);
    await hearing.hear(loud);
    hearing.pause(false);
    await hearing.hear(loud); // was in the making when the pause ended
    await hearing.hear(loud);
    await settle();
    const heard = facts.flatMap(({ atSeconds, fact }) =>
      fact.type === 'heard' ? [[atSeconds, fact.agentDbfs > -100, fact.agentVoicedFrames > 0]] : [],
    );
    expect(heard).toEqual([
      [0.2, true, true],
      [0.4, false, false],
      [0.6, false, false],
      [0.8, false, false],
      [1, true, true],
    ]);
    expect(both.agent.fed).toHaveLength(2);
  });

  it('hears nothing of the chunk in which a pause began and ended', async () => {
    const both = engines();
    const { hearing } = begin('live', both);
    hearing.pause(true);
    hearing.pause(false);
    await hearing.hear(silence());
    expect(both.agent.fed).toEqual([]);
    await hearing.hear(silence());
    expect(both.agent.fed).toHaveLength(1);
  });

  it('goes on from where the call stood, and counts time without sound', async () => {
    const { hearing, facts } = begin('live', engines(), 61.3);
    await hearing.hear(silence());
    clockMs = 1_500;
    hearing.lose(null, 'device-gone');
    hearing.pass(1.5);
    clockMs = 1_700;
    hearing.resume(null);
    await hearing.hear(silence());
    expect(facts.filter(({ fact }) => fact.type === 'heard').map(({ atSeconds }) => atSeconds)).toEqual([
      61.5, 61.7, 61.9, 62.1, 62.3, 62.5, 62.7, 62.9, 63.1,
    ]);
    expect(facts.find(({ fact }) => fact.type === 'hearing-resumed')?.fact).toMatchObject({
      side: null,
      lostSeconds: 1.4,
    });
  });

  it('tells why a source is gone as soon as that is clear, and counts from when it went', async () => {
    const { hearing, facts } = begin('live', engines());
    await hearing.hear(silence());
    hearing.lose('agent', 'device-gone');
    hearing.lose('agent', 'device-gone');
    await hearing.hear(silence());
    hearing.lose('agent', 'permission');
    await hearing.hear(silence());
    hearing.resume('agent');
    expect(facts.flatMap(({ fact }) => (fact.type === 'hearing-lost' ? [fact.cause] : []))).toEqual([
      'device-gone',
      'permission',
    ]);
    expect(facts.flatMap(({ fact }) => (fact.type === 'hearing-resumed' ? [fact.lostSeconds] : []))).toEqual([0.4]);
  });

  it('moves its clock in one step when the computer has slept', async () => {
    const { hearing, facts } = begin('live', engines());
    await hearing.hear(silence());
    hearing.pass(3_600);
    expect(hearing.seconds).toBe(3_600.2);
    expect(facts).toHaveLength(1);
  });

  it('tells the last words when it ends', async () => {
    const both = engines();
    both.caller.closing = [fedWord('bye', 0, 0.1)];
    const { hearing, facts } = begin('live', both);
    await hearing.hear(silence());
    await hearing.finish();
    expect(facts.at(-1)).toMatchObject({ atSeconds: 0.2, fact: { type: 'words-final', side: 'caller' } });
  });
});
