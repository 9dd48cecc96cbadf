import { expect, vi } from 'vitest';
import type { HeardFact, Problem } from '../../../app/ipc.ts';
import { Listener } from '../../../renderer/listening/hearing/listener.ts';
import type { FromListening, ToListening } from '../../../renderer/listening/hearing/messages.ts';
import { silence, type TwoSides } from '../../../renderer/listening/hearing/sound.ts';
import type { VoiceDetector } from '../../../renderer/listening/hearing/voice.ts';
import type { SpeechTrouble } from '../../../renderer/listening/words/recognizer.ts';
import { ScriptedEngine } from './scripted-recognizer.ts';

export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

const detector = (): VoiceDetector => ({ isVoice: () => false, reset: () => undefined });

export interface ScriptedWorker {
  readonly sent: readonly FromListening[];
  readonly tell: (message: ToListening) => void;
  /** a live call whose devices are open */
  open(callId: string, paused?: boolean): void;
  openRecording(callId: string): void;
  /** the page decodes so many files when it is asked for them: each so many seconds of silence on two channels */
  decode(seconds: number, files?: number): Promise<void>;
  sound(chunks: number): Promise<void>;
  /** time goes by, milliseconds */
  pass(ms: number): void;
  /** the worker looks whether sound still comes */
  look(): void;
  facts(callId: string): readonly HeardFact[];
  /** the words told of a call */
  wordsOf(callId: string): readonly string[];
  /** the clock of a call, seconds */
  seconds(callId: string): number;
  finished(): readonly string[];
  problemOf(callId: string): Problem | null;
  count(kind: FromListening['kind']): number;
  /** every engine that is loaded from now on fails like this */
  failWith(trouble: SpeechTrouble): void;
}

/** A listening worker on scripted engines, the agent's first; others follow when they die. */
export async function scriptedWorker(agent = new ScriptedEngine()): Promise<ScriptedWorker> {
  const sent: FromListening[] = [];
  const undecoded: string[] = [];
  let first: ScriptedEngine | null = agent;
  let trouble: SpeechTrouble | null = null;
  let nowMs = 0;
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
      if (trouble !== null) return Promise.resolve({ ok: false, trouble, detail: '' });
      const engine = first ?? new ScriptedEngine();
      first = null;
      engine.lost = lost;
      return Promise.resolve({ ok: true, engine });
    },
  });
  const tell = (message: ToListening) => {
    listener.handle(message);
  };
  tell({ kind: 'load-speech', wasmUrl: '', modelUrl: '' });
  await settle();
  const newPort = () => ({
    onmessage: null as ((event: { readonly data: TwoSides }) => void) | null,
    close() {
      this.onmessage = null;
    },
  });
  let port = newPort();
  const facts = (callId: string) =>
    sent.flatMap((message) => (message.kind === 'facts' && message.callId === callId ? message.facts : []));
  return {
    sent,
    tell,
    open: (callId, paused = false) => {
      port = newPort();
      tell({ kind: 'sound', port: port as unknown as MessagePort });
      tell({ kind: 'open-live', callId, fromSeconds: 0, paused });
    },
    openRecording: (callId) => {
      tell({
        kind: 'open-recording',
        callId,
        urls: ['app://bundle/recording/1/0'],
        agentChannel: 'left',
        speed: 'analyse',
        aloud: false,
        fromSeconds: 0,
      });
    },
    decode: async (seconds, files = 1) => {
      await vi.waitFor(() => {
        expect(undecoded).toHaveLength(files);
      });
      for (const url of undecoded.splice(0)) {
        const channel = () => new Float32Array(seconds * 16_000);
        tell({ kind: 'decoded', url, sound: { channels: [channel(), channel()], sampleRate: 16_000 }, problem: null });
      }
      await settle();
    },
    sound: async (chunks) => {
      for (let chunk = 0; chunk < chunks; chunk += 1) port.onmessage?.({ data: silence() });
      await settle();
    },
    pass: (ms) => {
      nowMs += ms;
    },
    look: () => {
      listener.tick();
    },
    facts,
    wordsOf: (callId) =>
      facts(callId).flatMap(({ fact }) => (fact.type === 'words-final' ? fact.words.map((word) => word.text) : [])),
    seconds: (callId) => facts(callId).findLast(({ fact }) => fact.type === 'heard')?.atSeconds ?? 0,
    finished: () => sent.flatMap((message) => (message.kind === 'finished' ? [message.callId] : [])),
    problemOf: (callId) =>
      sent.flatMap((message) =>
        message.kind === 'finished' && message.callId === callId ? [message.problem] : [],
      )[0] ?? null,
    count: (kind) => sent.filter((message) => message.kind === kind).length,
    failWith: (given) => {
      trouble = given;
    },
  };
}
