import type { Side } from '../../../app/call/words.ts';
import { rehearingPhrases } from '../../../app/coaching/rehearing/phrases.ts';
import type { Problem } from '../../../app/ipc.ts';
import { recordedSides } from '../recordings/recorded-sides.ts';
import { RecordingOpener } from '../recordings/recording-opener.ts';
import { BothEngines } from '../words/both-engines.ts';
import type { LoadEngine } from '../words/engine-keeper.ts';
import type { HearingPace } from './call-hearing.ts';
import { FactChannel } from './fact-channel.ts';
import type { FromListening, ToListening } from './messages.ts';
import { openCall, type OpenCall } from './open-call.ts';
import { runRecording } from './recording-run.ts';
import type { TwoSides } from './sound.ts';
import { StallWatch } from './stall-watch.ts';
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

type OpenLive = Extract<ToListening, { kind: 'open-live' }>;
type OpenRecording = Extract<ToListening, { kind: 'open-recording' }>;

/** Progress of a recording is told in steps of this share. */
const PROGRESS_STEP = 0.005;

/**
 * What goes on in the listening worker: at most one call or one preview is heard at a time, on engines that stay
 * loaded. Each call that was opened is told as finished exactly once.
 */
export class Listener {
  private readonly ports: ListenerPorts;
  private readonly facts: FactChannel;
  private readonly opener: RecordingOpener;
  private readonly stalls: StallWatch;
  private engines: BothEngines | null = null;
  /** the one that is heard; those before it may still wait for their last words */
  private call: OpenCall | null = null;
  private readonly unfinished = new Map<string, OpenCall>();
  private previewing = false;
  private rehearing: readonly string[] | null = null;
  private port: MessagePort | null = null;

  constructor(ports: ListenerPorts) {
    this.ports = ports;
    this.stalls = new StallWatch(ports.now);
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
        this.engines?.start();
        return;
      case 'preview':
        this.previewing = true;
        return;
      case 'end-preview':
        this.endSound();
        return;
      case 'open-live':
        this.openLive(message);
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
    if (this.call?.source === 'live' && this.stalls.look(this.call.hearing)) this.ports.send({ kind: 'stalled' });
  }

  private loadSpeech(places: { readonly wasmUrl: string; readonly modelUrl: string }): void {
    this.engines ??= new BothEngines(this.ports.loadEngine(places), {
      now: this.ports.now,
      changed: (status) => {
        this.ports.send({ kind: 'speech', status });
        if (status.state === 'problem') this.endRecordings();
      },
    });
    this.engines.start();
  }

  /** A recording can wait for an engine that works; a live call goes on without words. */
  private endRecordings(): void {
    for (const call of this.unfinished.values()) {
      if (call.source !== 'recording') continue;
      call.ended = true;
      call.hearing.giveUp();
    }
  }

  /** @returns null: it is open already */
  private begin(order: OpenLive | OpenRecording, pace: HearingPace): OpenCall | null {
    const { callId, fromSeconds } = order;
    if (this.unfinished.has(callId)) return null;
    if (this.call !== null) this.end(this.call);
    // whoever begins the next call waits no longer for the words of those before
    for (const each of this.unfinished.values()) each.hearing.giveUp();
    this.previewing = false;
    this.stalls.reset();
    const { detectors, now } = this.ports;
    detectors.agent.reset();
    detectors.caller.reset();
    const source = order.kind === 'open-live' ? 'live' : 'recording';
    const call = openCall({
      callId,
      source,
      pace,
      fromSeconds,
      engines: this.engines,
      phrasesOf: (side) => (side === 'agent' ? this.phrases() : []),
      ports: {
        detectors,
        now,
        report: (facts) => this.facts.report(callId, facts),
        levels: (agent, caller) => {
          if (source === 'live') this.ports.send({ kind: 'levels', agentDbfs: agent.dbfs, callerDbfs: caller.dbfs });
        },
      },
    });
    this.unfinished.set(callId, call);
    this.call = call;
    return call;
  }

  /** Made when the first call begins: some 20 ms. */
  private phrases(): readonly string[] {
    return (this.rehearing ??= rehearingPhrases());
  }

  private openLive(order: OpenLive): void {
    const call = this.begin(order, 'live');
    if (order.paused) call?.hearing.pause(true);
  }

  private listenTo(port: MessagePort): void {
    this.port?.close();
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<TwoSides>) => {
      if (this.previewing) this.tellLevels(data);
      if (this.call?.source === 'live') this.stalls.hear(this.call.hearing, data);
    };
  }

  private tellLevels(sound: TwoSides): void {
    const agent = measure(sound.agent, this.ports.detectors.agent);
    const caller = measure(sound.caller, this.ports.detectors.caller);
    this.ports.send({
      kind: 'levels',
      agentDbfs: agent.dbfs,
      callerDbfs: caller.dbfs,
      agentVoicedSeconds: voicedSeconds(agent),
      callerVoicedSeconds: voicedSeconds(caller),
    });
  }

  private endSound(): void {
    this.port?.close();
    this.port = null;
    this.previewing = false;
  }

  private close(callId: string): void {
    const call = this.unfinished.get(callId);
    if (call === undefined) return;
    if (call === this.call) this.endSound();
    this.end(call);
  }

  private end(call: OpenCall): void {
    if (call.ended) return;
    call.ended = true;
    if (call === this.call) {
      this.call = null;
      this.stalls.release(call.hearing);
    }
    if (call.source === 'live') void this.finish(call, null); // a recording sees that it has ended, and finishes
  }

  private async finish(call: OpenCall, problem: Problem | null): Promise<void> {
    call.ended = true;
    if (call === this.call) this.call = null;
    await call.hearing.finish();
    call.leaveEngines();
    this.unfinished.delete(call.callId);
    const speechProblem = call.source === 'live' ? null : (this.engines?.problem ?? null);
    this.ports.send({ kind: 'finished', callId: call.callId, problem: problem ?? speechProblem });
  }

  private async hearRecording(order: OpenRecording): Promise<void> {
    const call = this.begin(order, order.speed === 'analyse' ? 'lockstep' : 'live');
    if (call === null) return;
    const opened = await this.opener.open(order.urls);
    const sides = opened.ok ? recordedSides(opened.value, order.agentChannel) : opened;
    if (!sides.ok || this.engines?.status.state === 'problem') {
      await this.finish(call, sides.ok ? null : sides.problem);
      return;
    }
    let told = 0;
    const problem = await runRecording({
      sides: sides.value,
      hearing: call.hearing,
      speed: order.speed,
      fromSeconds: order.fromSeconds,
      now: this.ports.now,
      sleep: this.ports.sleep,
      aloud: order.aloud
        ? (sound, atSeconds) => {
            this.ports.send({ kind: 'aloud', callId: order.callId, sound, atSeconds });
          }
        : null,
      stopped: () => call.ended,
      progress: (share) => {
        if (share - told < PROGRESS_STEP) return;
        told = share;
        this.ports.send({ kind: 'progress', callId: order.callId, share: Math.min(1, share) });
      },
    });
    await this.finish(call, problem);
  }
}
