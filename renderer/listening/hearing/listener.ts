import type { Side } from '../../../app/call/words.ts';
import { rehearingPhrases } from '../../../app/coaching/rehearing/phrases.ts';
import type { Problem } from '../../../app/ipc.ts';
import { recordedSides } from '../recordings/recorded-sides.ts';
import { RecordingOpener } from '../recordings/recording-opener.ts';
import { EngineKeeper, jointStatus, type LoadEngine } from '../words/engine-keeper.ts';
import { CallHearing, type HearingPace } from './call-hearing.ts';
import { FactChannel } from './fact-channel.ts';
import type { FromListening, ToListening } from './messages.ts';
import { runRecording } from './recording-run.ts';
import { SideWords } from './side-words.ts';
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

/** A call from its opening until its last words are told. */
interface OpenCall {
  readonly callId: string;
  readonly live: boolean;
  readonly hearing: CallHearing;
  /** no engine is handed to it any more once these have run */
  readonly unsubscribe: (() => void)[];
  /** a recording finishes when it sees this */
  stop: boolean;
}

/** Live sound comes in pieces of half a second, on a busy machine late; after this long it has stopped. */
const STALLED_MS = 2_000;
/** Progress of a recording is told in steps of this share. */
const PROGRESS_STEP = 0.005;

/** What goes on in the listening worker: at most one call or one preview at a time, on engines that stay loaded. */
export class Listener {
  private readonly ports: ListenerPorts;
  private readonly facts: FactChannel;
  private keepers: Readonly<Record<Side, EngineKeeper>> | null = null;
  private call: OpenCall | null = null;
  /** closed, and waiting for its last words */
  private finishing: OpenCall | null = null;
  private previewing = false;
  private stalled = false;
  private rehearing: readonly string[] | null = null;
  private port: MessagePort | null = null;
  private readonly opener: RecordingOpener;

  constructor(ports: ListenerPorts) {
    this.ports = ports;
    this.facts = new FactChannel((callId, facts) => {
      ports.send({ kind: 'facts', callId, facts });
    });
    this.opener = new RecordingOpener((url) => {
      ports.send({ kind: 'decode', url });
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
      case 'end-preview':
        this.endSound();
        return;
      case 'open-live':
        this.begin(message, 'live', true);
        return;
      case 'sound':
        this.listenTo(message.port);
        return;
      case 'open-recording':
        void this.hearRecording(message);
        return;
      case 'decoded':
        this.opener.decoded(message);
        return;
      case 'host-error':
        this.ports.hostFailed(message.host, message.detail);
        return;
      case 'lost':
        this.call?.hearing.lose(message.side, message.cause);
        return;
      case 'resumed':
        this.call?.hearing.resume(message.side);
        return;
      case 'pause':
        this.call?.hearing.pause(message.paused);
        return;
      case 'told':
        this.facts.told();
        return;
      case 'close':
        this.close(message.callId);
        return;
    }
  }

  /** To be called a few times a second: sees whether live sound still comes. */
  tick(): void {
    if (this.call?.live !== true) return;
    const { hearing } = this.call;
    const quietMs = hearing.quietMs;
    if (!this.stalled && quietMs < STALLED_MS) return;
    if (!this.stalled) {
      this.stalled = true;
      hearing.lose(null, quietMs > 10 * STALLED_MS ? 'asleep' : 'device-gone');
      this.ports.send({ kind: 'stalled' });
    }
    hearing.pass(quietMs / 1000);
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
    if (status.state !== 'problem' || this.call === null || this.call.live) return;
    this.call.stop = true; // a recording can wait; a live call goes on without words
    this.call.hearing.giveUp();
  }

  private begin(
    { callId, fromSeconds }: { readonly callId: string; readonly fromSeconds: number },
    pace: HearingPace,
    live: boolean,
  ): OpenCall {
    // whoever begins the next call waits no longer for the words of the last
    const last = this.call ?? this.finishing;
    if (last !== null) {
      last.stop = true;
      last.hearing.giveUp();
    }
    this.previewing = false;
    this.stalled = false;
    const { detectors, now } = this.ports;
    detectors.agent.reset();
    detectors.caller.reset();
    const unsubscribe: (() => void)[] = [];
    const hearing = new CallHearing(
      {
        detectors,
        now,
        report: (facts) => this.facts.report(callId, facts),
        levels: (agent, caller) => {
          if (live) this.ports.send({ kind: 'levels', agentDbfs: agent.dbfs, callerDbfs: caller.dbfs });
        },
      },
      pace,
      fromSeconds,
      (parts) => {
        const words = new SideWords({ ...parts, phrases: parts.side === 'agent' ? this.phrases() : [] });
        const leave = this.keepers?.[parts.side].subscribe((engine) => {
          words.use(engine);
        });
        if (leave !== undefined) unsubscribe.push(leave);
        return words;
      },
    );
    return (this.call = { callId, live, hearing, unsubscribe, stop: false });
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
      if (this.call?.live !== true) return;
      if (this.stalled) this.call.hearing.resume(null);
      this.stalled = false;
      void this.call.hearing.hear(data);
    };
  }

  private endSound(): void {
    this.port?.close();
    this.port = null;
    this.previewing = false;
  }

  private close(callId: string): void {
    this.endSound();
    const { call } = this;
    if (call?.callId !== callId) {
      // closed before its devices were open; or it is finishing, and says so itself
      if (this.finishing?.callId !== callId) this.ports.send({ kind: 'finished', callId, problem: null });
    } else if (call.live) void this.finish(call, null);
    else call.stop = true;
  }

  private async finish(call: OpenCall, problem: Problem | null): Promise<void> {
    if (this.call === call) this.call = null;
    this.finishing = call;
    await call.hearing.finish();
    if (this.finishing === call) this.finishing = null;
    for (const leave of call.unsubscribe) leave();
    this.ports.send({ kind: 'finished', callId: call.callId, problem });
  }

  private async hearRecording(order: OpenRecording): Promise<void> {
    const call = this.begin(order, order.speed === 'analyse' ? 'lockstep' : 'live', false);
    const opened = await this.opener.open(order.urls);
    const sides = opened.ok ? recordedSides(opened.value, order.agentChannel) : opened;
    const problem = this.speechProblem() ?? (sides.ok ? null : sides.problem);
    if (problem !== null || !sides.ok) {
      await this.finish(call, problem);
      return;
    }
    let told = 0;
    const found = await runRecording({
      sides: sides.value,
      hearing: call.hearing,
      speed: order.speed,
      fromSeconds: order.fromSeconds,
      now: this.ports.now,
      sleep: this.ports.sleep,
      aloud: order.aloud
        ? (sound, atSeconds) => {
            this.ports.send({ kind: 'aloud', sound, atSeconds });
          }
        : null,
      stopped: () => call.stop,
      progress: (share) => {
        if (share - told < PROGRESS_STEP) return;
        told = share;
        this.ports.send({ kind: 'progress', callId: order.callId, share: Math.min(1, share) });
      },
    });
    await this.finish(call, found ?? this.speechProblem());
  }

  private speechProblem(): Problem | null {
    const states = this.keepers === null ? [] : [this.keepers.agent.status, this.keepers.caller.status];
    const status = jointStatus(states);
    return status.state === 'problem' ? status.problem : null;
  }
}
