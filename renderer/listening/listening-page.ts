import type { Bridge, ListenOrder, Notices, Problem } from '../../app/ipc.ts';
import type { CaptureGraph } from './capture-graph.ts';
import { decodeWhole } from './decode-whole.ts';
import type { FromListening, ToListening } from './hearing/messages.ts';
import type { LiveSource, LiveSourcePorts } from './live-source.ts';
import { openPracticeCaller } from './practice-caller.ts';
import type { CallerSource, ChosenMicrophone } from './sound-devices.ts';
import { Speaker } from './speaker.ts';

export type LiveSound = Pick<LiveSource, 'start' | 'openDevices' | 'rebuild' | 'states' | 'close'>;

export interface PagePorts {
  readonly bridge: Bridge;
  readonly places: { readonly wasmUrl: string; readonly modelUrl: string };
  readonly post: (message: ToListening, transfer?: Transferable[]) => void;
  /** starts a worker that holds a speech model */
  startHost(): Worker;
  /** microphone and caller, not open yet */
  openSource(microphone: ChosenMicrophone, caller: CallerSource, ports: LiveSourcePorts): LiveSound;
}

/** `opening`: the worker does not know of it yet. `ending`: the worker has been told, and its last words may come. */
interface OpenedCall {
  readonly callId: string;
  stage: 'opening' | 'open' | 'ending';
  /** the agent has paused: the worker may have to be told when it is told of the call */
  paused: boolean;
}

/**
 * Carries orders from main to the listening worker and its facts back, and opens what only a page can open: devices,
 * decoder, loudspeaker.
 */
export class ListeningPage {
  private readonly ports: PagePorts;
  private readonly hosts = new Map<number, Worker>();
  private call: OpenedCall | null = null;
  private wantedPreview: Notices['listen.preview'] | null = null;
  private live: LiveSound | null = null;
  private speaker: Speaker | null = null;

  constructor(ports: PagePorts) {
    this.ports = ports;
  }

  start(): void {
    const { bridge, post, places } = this.ports;
    bridge.on('listen.open', (order) => {
      void this.open(order);
    });
    bridge.on('listen.close', ({ callId }) => {
      if (this.call?.callId === callId) this.close(this.call);
    });
    bridge.on('listen.pause', ({ paused }) => {
      if (this.call !== null) this.call.paused = paused;
      post({ kind: 'pause', paused });
    });
    bridge.on('listen.preview', (order) => {
      this.wantedPreview = order.on ? order : null;
      void this.preview();
    });
    bridge.on('listen.retry-speech', () => {
      post({ kind: 'retry-speech' });
    });
    post({ kind: 'load-speech', ...places });
    void bridge.ask('listening.ready', {});
  }

  hear(message: FromListening): void {
    const { bridge, post } = this.ports;
    switch (message.kind) {
      case 'speech':
        void bridge.ask('listening.speech', message.status);
        return;
      case 'start-host':
        this.startHost(message.host, message.port);
        return;
      case 'end-host':
        this.endHost(message.host);
        return;
      case 'levels':
        if (this.live !== null) void bridge.ask('listening.levels', { ...message, ...this.live.states });
        return;
      case 'facts':
        void bridge.ask('listening.report', { callId: message.callId, facts: [...message.facts] }).finally(() => {
          post({ kind: 'told' });
        });
        return;
      case 'progress':
        void bridge.ask('listening.progress', { callId: message.callId, share: message.share });
        return;
      case 'decode':
        void this.decode(message.url);
        return;
      case 'aloud':
        if (this.call?.callId === message.callId && this.call.stage === 'open')
          (this.speaker ??= new Speaker()).play(message.sound, message.atSeconds);
        return;
      case 'stalled':
        this.live?.rebuild();
        return;
      case 'finished':
        this.finish(message.callId, message.problem);
        return;
    }
  }

  private startHost(host: number, port: MessagePort): void {
    const worker = this.ports.startHost();
    worker.onerror = ({ message }) => {
      this.ports.post({ kind: 'host-error', host, detail: message });
    };
    worker.postMessage(port, [port]);
    this.hosts.set(host, worker);
  }

  private endHost(host: number): void {
    this.hosts.get(host)?.terminate();
    this.hosts.delete(host);
  }

  private async open({ callId, source, fromSeconds }: ListenOrder): Promise<void> {
    if (this.call?.callId === callId) return;
    // main knows which call goes on; it does not wait for the last words of a busy computer
    if (this.call !== null) this.close(this.call);
    this.closeLive();
    const call: OpenedCall = (this.call = { callId, stage: 'opening', paused: false });
    switch (source.kind) {
      case 'file':
        call.stage = 'open';
        this.ports.post({
          kind: 'open-recording',
          callId,
          urls: source.urls,
          agentChannel: source.agentChannel,
          speed: source.speed,
          aloud: source.playAloud,
          fromSeconds,
        });
        return;
      case 'live':
        await this.openLive(call, fromSeconds, source.microphone, source.caller, null);
        return;
      case 'practice': {
        const practice = await openPracticeCaller(source.urls, source.agentChannel, fromSeconds, () => {
          if (this.call === call) this.close(call);
        });
        if (this.call !== call) return;
        if ('problem' in practice) this.finish(callId, practice.problem);
        else
          await this.openLive(call, fromSeconds, source.microphone, { kind: 'none' }, (graph) =>
            practice.caller.play(graph),
          );
      }
    }
  }

  /** @param call null: a preview */
  private async openLive(
    call: OpenedCall | null,
    fromSeconds: number,
    microphone: ChosenMicrophone,
    caller: CallerSource,
    callerNode: ((graph: CaptureGraph) => AudioNode) | null,
  ): Promise<void> {
    this.closeLive();
    const live = (this.live = this.ports.openSource(microphone, caller, {
      post: this.ports.post,
      callerNode,
      noDevices: () => {
        void this.ports.bridge.ask('listening.no-devices', {});
      },
    }));
    await live.start();
    if (this.live !== live) return;
    if (call === null) this.ports.post({ kind: 'preview' });
    else {
      call.stage = 'open';
      this.ports.post({ kind: 'open-live', callId: call.callId, fromSeconds, paused: call.paused });
    }
    await live.openDevices();
  }

  /** Ends what is heard now; `finished` follows when the last words are known, at once when nothing was heard yet. */
  private close(call: OpenedCall): void {
    switch (call.stage) {
      case 'opening':
        this.finish(call.callId, null);
        return;
      case 'open':
        call.stage = 'ending';
        this.closeLive();
        this.ports.post({ kind: 'close', callId: call.callId });
        return;
      case 'ending':
        return;
    }
  }

  private closeLive(): void {
    this.live?.close();
    this.live = null;
    this.speaker?.close();
    this.speaker = null;
  }

  /** Levels are shown while nobody is on the line; the caller's sound is opened only when the order names it. */
  private async preview(): Promise<void> {
    if (this.call !== null) return;
    if (this.wantedPreview !== null)
      await this.openLive(null, 0, this.wantedPreview.microphone, this.wantedPreview.caller, null);
    else if (this.live !== null) {
      this.closeLive();
      this.ports.post({ kind: 'end-preview' });
    }
  }

  private async decode(url: string): Promise<void> {
    const { sound, problem } = await decodeWhole(url);
    this.ports.post(
      { kind: 'decoded', url, sound, problem },
      sound?.channels.map((channel) => channel.buffer),
    );
  }

  private finish(callId: string, problem: Problem | null): void {
    if (callId !== this.call?.callId) return;
    this.call = null;
    this.closeLive();
    void this.ports.bridge.ask('listening.finished', { callId, problem });
    void this.preview();
  }
}
