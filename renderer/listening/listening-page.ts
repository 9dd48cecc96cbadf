import type { Bridge, ListenOrder, Notices, Problem } from '../../app/ipc.ts';
import type { CaptureGraph } from './capture-graph.ts';
import { decodeWhole } from './decode-whole.ts';
import type { FromListening, ToListening } from './hearing/messages.ts';
import { LiveSource } from './live-source.ts';
import { openPracticeCaller } from './practice-caller.ts';
import type { CallerSource, ChosenMicrophone } from './sound-devices.ts';
import { Speaker } from './speaker.ts';

export interface PagePorts {
  readonly bridge: Bridge;
  readonly places: { readonly wasmUrl: string; readonly modelUrl: string };
  readonly post: (message: ToListening, transfer?: Transferable[]) => void;
  /** starts a worker that holds a speech model */
  startHost(): Worker;
}

/**
 * Carries orders from main to the listening worker and its facts back, and opens what only a page can open: devices,
 * decoder, loudspeaker.
 */
export class ListeningPage {
  private readonly ports: PagePorts;
  private readonly hosts = new Map<number, Worker>();
  private call: ListenOrder | null = null;
  private ending = false;
  private wantedPreview: Notices['listen.preview'] | null = null;
  private live: LiveSource | null = null;
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
      if (callId === this.call?.callId) this.close();
    });
    bridge.on('listen.pause', ({ paused }) => {
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

  private async open(order: ListenOrder): Promise<void> {
    // main ends a call before it begins the next, but does not wait for the last words of a busy computer
    if (this.call !== null && !this.ending) return;
    this.closeLive();
    this.call = order;
    this.ending = false;
    const { callId, source, fromSeconds } = order;
    switch (source.kind) {
      case 'file':
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
        await this.openLive(source.microphone, source.caller, { callId, fromSeconds }, null);
        return;
      case 'practice': {
        const practice = await openPracticeCaller(source.urls, source.agentChannel, () => {
          if (this.call === order) this.close();
        });
        if (this.call !== order) return;
        if ('problem' in practice) this.finish(callId, practice.problem);
        else
          await this.openLive(source.microphone, { kind: 'none' }, { callId, fromSeconds }, (graph) =>
            practice.caller.play(graph),
          );
      }
    }
  }

  /** @param call null: a preview */
  private async openLive(
    microphone: ChosenMicrophone,
    caller: CallerSource,
    call: { readonly callId: string; readonly fromSeconds: number } | null,
    callerNode: ((graph: CaptureGraph) => AudioNode) | null,
  ): Promise<void> {
    this.closeLive();
    const live = (this.live = new LiveSource(microphone, caller, {
      post: this.ports.post,
      callerNode,
      noDevices: () => {
        void this.ports.bridge.ask('listening.no-devices', {});
      },
    }));
    await live.start();
    if (this.live !== live) return;
    this.ports.post(call === null ? { kind: 'preview' } : { kind: 'open-live', ...call });
    await live.openDevices();
  }

  /** Ends what is heard now; `finished` follows when the last words are known. */
  private close(): void {
    if (this.ending || this.call === null) return;
    this.ending = true;
    this.closeLive();
    this.ports.post({ kind: 'close', callId: this.call.callId });
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
      await this.openLive(this.wantedPreview.microphone, this.wantedPreview.caller, null, null);
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
