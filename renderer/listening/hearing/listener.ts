import type { Side } from '../../../app/call/words.ts';
import { rehearingPhrases } from '../../../app/coaching/rehearing/phrases.ts';
import type { Answer, Problem } from '../../../app/ipc.ts';
import { unreachable } from '../recordings/recording-problems.ts';
import { recordedSides } from '../recordings/recorded-sides.ts';
import { DecodedFile, openSoundFile, type SoundFile } from '../recordings/sound-file.ts';
import { EngineKeeper, jointStatus, type LoadEngine } from '../words/engine-keeper.ts';
import { CallHearing, type HearingPace } from './call-hearing.ts';
import { FactChannel } from './fact-channel.ts';
import type { FromListening, ToListening } from './messages.ts';
import { runRecording } from './recording-run.ts';
import { SideWords, TURN_OVER_SECONDS } from './side-words.ts';
import type { TwoSides } from './sound.ts';
import { measure, voicedSeconds, type VoiceDetector } from './voice.ts';

export interface ListenerPorts {
  send(message: FromListening): void;
  hostFailed(host: number, detail: string): void;
  /** milliseconds of a clock that never goes back */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly detectors: Readonly<Record<Side, VoiceDetector>>;
  loadEngine(places: { readonly wasmUrl: string; readonly modelUrl: string }): LoadEngine;
}

type OpenRecording = Extract<ToListening, { kind: 'open-recording' }>;
type Decoded = Extract<ToListening, { kind: 'decoded' }>;

/** Live sound comes in pieces of half a second, on a busy machine late; after this long it has stopped. */
const STALLED_MS = 2_000;
/** Progress of a recording is told in steps of this share. */
const PROGRESS_STEP = 0.005;

/** What goes on in the listening worker: at most one call or one preview at a time, on engines that stay loaded. */
export class Listener {
  private readonly ports: ListenerPorts;
  private readonly facts: FactChannel;
  private keepers: Readonly<Record<Side, EngineKeeper>> | null = null;
  private hearing: CallHearing | null = null;
  private live = false;
  private previewing = false;
  private stalled = false;
  private stop = false;
  private rehearing: readonly string[] | null = null;
  private port: MessagePort | null = null;
  private unsubscribe: (() => void)[] = [];
  private readonly decoding = new Map<string, (decoded: Decoded) => void>();

  constructor(ports: ListenerPorts) {
    this.ports = ports;
    this.facts = new FactChannel((facts) => {
      ports.send({ kind: 'facts', facts });
    });
  }

  handle(message: ToListening): void {
    switch (message.kind) {
      case 'load-speech':
        this.loadSpeech(message);
        return;
      case 'retry-speech':
        this.keepers?.agent.start();
        this.keepers?.caller.start();
        return;
      case 'preview':
        this.previewing = true;
        return;
      case 'open-live':
        this.begin('live', message.fromSeconds);
        this.live = true;
        return;
      case 'sound':
        this.listenTo(message.port);
        return;
      case 'open-recording':
        void this.hearRecording(message);
        return;
      case 'decoded':
        this.decoding.get(message.url)?.(message);
        return;
      case 'host-error':
        this.ports.hostFailed(message.host, message.detail);
        return;
      case 'lost':
        this.hearing?.lose(message.side, message.cause);
        return;
      case 'resumed':
        this.hearing?.resume(message.side);
        return;
      case 'pause':
        this.hearing?.pause(message.paused);
        return;
      case 'told':
        this.facts.told();
        return;
      case 'close':
        this.close();
        return;
    }
  }

  /** To be called a few times a second: sees whether live sound still comes. */
  tick(): void {
    if (!this.live || this.hearing === null) return;
    const quietMs = this.hearing.quietMs;
    if (!this.stalled && quietMs < STALLED_MS) return;
    if (!this.stalled) {
      this.stalled = true;
      this.hearing.lose(null, quietMs > 10 * STALLED_MS ? 'asleep' : 'device-gone');
      this.ports.send({ kind: 'stalled' });
    }
    this.hearing.pass(quietMs / 1000);
  }

  private loadSpeech(places: { readonly wasmUrl: string; readonly modelUrl: string }): void {
    const keeper = () =>
      new EngineKeeper(this.ports.loadEngine(places), this.ports.now, () => {
        this.tellSpeech();
      });
    this.keepers ??= { agent: keeper(), caller: keeper() };
    this.keepers.agent.start();
    this.keepers.caller.start();
  }

  private tellSpeech(): void {
    if (this.keepers === null) return;
    const status = jointStatus([this.keepers.agent.status, this.keepers.caller.status]);
    this.ports.send({ kind: 'speech', status });
    if (status.state !== 'problem' || this.live || this.hearing === null) return;
    this.stop = true; // a recording can wait; a live call goes on without words
    this.hearing.giveUp();
  }

  private begin(pace: HearingPace, fromSeconds: number): CallHearing {
    this.previewing = false;
    this.stop = false;
    this.stalled = false;
    const { detectors, now } = this.ports;
    detectors.agent.reset();
    detectors.caller.reset();
    this.hearing = new CallHearing(
      {
        detectors,
        now,
        report: (facts) => this.facts.report(facts),
        levels: (agent, caller) => {
          if (this.live) this.ports.send({ kind: 'levels', agentDbfs: agent.dbfs, callerDbfs: caller.dbfs });
        },
      },
      pace,
      fromSeconds,
      (side, lost, resumed) => {
        const words = new SideWords(
          side,
          lost,
          resumed,
          TURN_OVER_SECONDS,
          pace === 'live',
          side === 'agent' ? this.phrases() : [],
        );
        const unsubscribe = this.keepers?.[side].subscribe((engine) => {
          words.use(engine);
        });
        if (unsubscribe !== undefined) this.unsubscribe.push(unsubscribe);
        return words;
      },
    );
    return this.hearing;
  }

  /** Made when the first call begins: some 20 ms. */
  private phrases(): readonly string[] {
    return (this.rehearing ??= rehearingPhrases());
  }

  private listenTo(port: MessagePort): void {
    this.port?.close();
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<TwoSides>) => {
      if (this.previewing) {
        const agent = measure(data.agent, this.ports.detectors.agent);
        const caller = measure(data.caller, this.ports.detectors.caller);
        this.ports.send({
          kind: 'levels',
          agentDbfs: agent.dbfs,
          callerDbfs: caller.dbfs,
          agentVoicedSeconds: voicedSeconds(agent),
          callerVoicedSeconds: voicedSeconds(caller),
        });
      }
      if (!this.live || this.hearing === null) return;
      if (this.stalled) this.hearing.resume(null);
      this.stalled = false;
      void this.hearing.hear(data);
    };
  }

  private close(): void {
    const wasLive = this.live;
    this.port?.close();
    this.port = null;
    this.previewing = false;
    this.live = false;
    this.stop = true;
    // a recording finishes when it sees that it is to stop
    if (wasLive || this.hearing === null) void this.finish(null);
  }

  private async finish(problem: Problem | null): Promise<void> {
    const hearing = this.hearing;
    this.hearing = null;
    await hearing?.finish();
    for (const unsubscribe of this.unsubscribe.splice(0)) unsubscribe();
    this.ports.send({ kind: 'finished', problem });
  }

  private async hearRecording(order: OpenRecording): Promise<void> {
    const hearing = this.begin(order.speed === 'analyse' ? 'lockstep' : 'live', order.fromSeconds);
    const opened = await this.openFiles(order.urls);
    const sides = opened.ok ? recordedSides(opened.value, order.agentChannel) : opened;
    const problem = this.speechProblem() ?? (sides.ok ? null : sides.problem);
    if (problem !== null || !sides.ok) {
      await this.finish(problem);
      return;
    }
    let told = 0;
    const found = await runRecording({
      sides: sides.value,
      hearing,
      speed: order.speed,
      fromSeconds: order.fromSeconds,
      now: this.ports.now,
      sleep: this.ports.sleep,
      aloud: order.aloud
        ? (sound, atSeconds) => {
            this.ports.send({ kind: 'aloud', sound, atSeconds });
          }
        : null,
      stopped: () => this.stop,
      progress: (share) => {
        if (share - told < PROGRESS_STEP) return;
        told = share;
        this.ports.send({ kind: 'progress', share: Math.min(1, share) });
      },
    });
    await this.finish(found ?? this.speechProblem());
  }

  private speechProblem(): Problem | null {
    const states = this.keepers === null ? [] : [this.keepers.agent.status, this.keepers.caller.status];
    const status = jointStatus(states);
    return status.state === 'problem' ? status.problem : null;
  }

  private async openFiles(urls: readonly string[]): Promise<Answer<readonly SoundFile[]>> {
    const files: SoundFile[] = [];
    for (const url of urls) {
      const opened = await this.openFile(url);
      if (!opened.ok) return opened;
      files.push(opened.value);
    }
    return { ok: true, value: files };
  }

  private async openFile(url: string): Promise<Answer<SoundFile>> {
    const opened = await openSoundFile(url);
    if (opened.kind === 'opened') return { ok: true, value: opened.file };
    if (opened.kind === 'refused') return { ok: false, problem: opened.problem };
    const decoded = await new Promise<Decoded>((resolve) => {
      this.decoding.set(url, resolve);
      this.ports.send({ kind: 'decode', url });
    });
    this.decoding.delete(url);
    return decoded.sound === null
      ? { ok: false, problem: decoded.problem ?? unreachable }
      : { ok: true, value: new DecodedFile(decoded.sound.channels, decoded.sound.sampleRate) };
  }
}
