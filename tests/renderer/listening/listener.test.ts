import { describe, expect, it } from 'vitest';
import { Listener } from '../../../renderer/listening/hearing/listener.ts';
import type { FromListening, ToListening } from '../../../renderer/listening/hearing/messages.ts';
import { silence, type TwoSides } from '../../../renderer/listening/hearing/sound.ts';
import type { VoiceDetector } from '../../../renderer/listening/hearing/voice.ts';
import { fedWord, ScriptedEngine, type Line } from './scripted-recognizer.ts';

const detector = (): VoiceDetector => ({ isVoice: () => false, reset: () => undefined });
const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** A listener on two scripted engines, and a way in for live sound. */
async function listening(agent = new ScriptedEngine()) {
  const sent: FromListening[] = [];
  const engines = [agent, new ScriptedEngine()];
  const listener = new Listener({
    send: (message) => {
      sent.push(message);
      if (message.kind === 'facts')
        queueMicrotask(() => {
          listener.handle({ kind: 'told' });
        });
    },
    hostFailed: () => undefined,
    now: () => 0,
    sleep: () => Promise.resolve(),
    detectors: { agent: detector(), caller: detector() },
    loadEngine: () => () => {
      const engine = engines.shift();
      return Promise.resolve(
        engine === undefined ? { ok: false, trouble: 'stopped', detail: '' } : { ok: true, engine },
      );
    },
  });
  const tell = (message: ToListening) => {
    listener.handle(message);
  };
  tell({ kind: 'load-speech', wasmUrl: '', modelUrl: '' });
  await settle();
  const port: { onmessage: ((event: { readonly data: TwoSides }) => void) | null; close(): void } = {
    onmessage: null,
    close: () => undefined,
  };
  return {
    sent,
    tell,
    open: (callId: string) => {
      tell({ kind: 'open-live', callId, fromSeconds: 0 });
      tell({ kind: 'sound', port: port as unknown as MessagePort });
    },
    sound: async (chunks: number) => {
      for (let chunk = 0; chunk < chunks; chunk += 1) port.onmessage?.({ data: silence() });
      await settle();
    },
    /** the words told of a call */
    wordsOf: (callId: string) =>
      sent
        .flatMap((message) => (message.kind === 'facts' && message.callId === callId ? message.facts : []))
        .flatMap(({ fact }) => (fact.type === 'words-final' ? fact.words.map((word) => word.text) : [])),
    finished: () => sent.flatMap((message) => (message.kind === 'finished' ? [message.callId] : [])),
  };
}

const final = (text: string): Line => ({ final: [fedWord(text, 0, 0.2)] });

describe('the listening worker', () => {
  it('finishes no call when a preview of the levels ends', async () => {
    const worker = await listening();
    worker.tell({ kind: 'preview' });
    worker.tell({ kind: 'end-preview' });
    worker.open('call');
    await worker.sound(3);
    expect(worker.finished()).toEqual([]);
  });

  it('tells whose words it tells', async () => {
    const worker = await listening(new ScriptedEngine([final('one'), final('two')]));
    worker.open('first');
    await worker.sound(1);
    worker.tell({ kind: 'close', callId: 'first' });
    await settle();
    worker.open('second');
    await worker.sound(1);
    expect(worker.wordsOf('first')).toEqual(['one']);
    expect(worker.wordsOf('second')).toEqual(['two']);
    expect(worker.finished()).toEqual(['first']);
  });

  it('hears the next call while the last one still waits for its words', async () => {
    const slow = new ScriptedEngine([final('late'), undefined, final('next')]);
    slow.prompt = false;
    const worker = await listening(slow);
    worker.open('last');
    await worker.sound(2);
    worker.tell({ kind: 'close', callId: 'last' });
    worker.open('next');
    expect(worker.finished()).toEqual([]);
    slow.prompt = true;
    slow.answer();
    await settle();
    await worker.sound(2);
    expect(worker.wordsOf('next')).toContain('next');
    expect(worker.wordsOf('last')).toEqual([]);
    expect(worker.finished()).toEqual(['last']);
  });

  it('says so when a call is closed before its devices were open', async () => {
    const worker = await listening();
    worker.tell({ kind: 'close', callId: 'short' });
    expect(worker.finished()).toEqual(['short']);
  });
});
