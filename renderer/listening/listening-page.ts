import type { Bridge, ListenOrder, Notices, Problem } from '../../app/ipc.ts';
import { decodeWhole } from './decode-whole.ts';
import type { FromListening, ToListening } from './hearing/messages.ts';

export interface PagePorts {
  readonly bridge: Bridge;
  readonly places: { readonly wasmUrl: string; readonly modelUrl: string };
  post(message: ToListening, transfer?: Transferable[]): void;
  /** starts a worker that holds a speech model */
  startHost(): Worker;
}

/** Carries orders from main to the listening worker and its facts back, and opens what only a page can open. */
export class ListeningPage {
  private readonly ports: PagePorts;
  private readonly hosts = new Map<number, Worker>();
  private call: ListenOrder | null = null;

  constructor(ports: PagePorts) {
    this.ports = ports;
  }

  start(): void {
    const { bridge, post, places } = this.ports;
    bridge.on('listen.open', (order) => { this.open(order); });
    bridge.on('listen.close', ({ callId }) => { if (callId === this.call?.callId) this.close(); });
    bridge.on('listen.pause', ({ paused }) => { post({ kind: 'pause', paused }); });
    bridge.on('listen.preview', (order) => { this.preview(order); });
    bridge.on('listen.retry-speech', () => { post({ kind: 'retry-speech' }); });
    post({ kind: 'load-speech', ...places });
    void bridge.ask('listening.ready', {});
  }

  hear(message: FromListening): void {
    const { bridge, post } = this.ports;
    const callId = this.call?.callId;
    switch (message.kind) {
      case 'speech': void bridge.ask('listening.speech', message.status); return;
      case 'start-host': this.startHost(message.host, message.port); return;
      case 'end-host': this.endHost(message.host); return;
      case 'levels': return;
      case 'facts':
        if (callId === undefined) post({ kind: 'told' });
        else void bridge.ask('listening.report', { callId, facts: [...message.facts] }).finally(() => { post({ kind: 'told' }); });
        return;
      case 'progress': if (callId !== undefined) void bridge.ask('listening.progress', { callId, share: message.share }); return;
      case 'decode': void this.decode(message.url); return;
      case 'aloud': return;
      case 'stalled': return;
      case 'finished': this.finish(message.problem); return;
    }
  }

  private startHost(host: number, port: MessagePort): void {
    const worker = this.ports.startHost();
    worker.onerror = ({ message }) => { this.ports.post({ kind: 'host-error', host, detail: message }); };
    worker.postMessage(port, [port]);
    this.hosts.set(host, worker);
  }

  private endHost(host: number): void {
    this.hosts.get(host)?.terminate();
    this.hosts.delete(host);
  }

  private open(order: ListenOrder): void {
    this.call = order;
    const { source, fromSeconds } = order;
    if (source.kind === 'file') this.ports.post({ kind: 'open-recording', urls: source.urls, agentChannel: source.agentChannel, speed: source.speed, aloud: source.playAloud, fromSeconds });
  }

  private close(): void {
    this.ports.post({ kind: 'close' });
  }

  private preview(order: Notices['listen.preview']): void {
    void order;
  }

  private async decode(url: string): Promise<void> {
    const { sound, problem } = await decodeWhole(url);
    this.ports.post({ kind: 'decoded', url, sound, problem }, sound?.channels.map((channel) => channel.buffer));
  }

  private finish(problem: Problem | null): void {
    const callId = this.call?.callId;
    this.call = null;
    if (callId !== undefined) void this.ports.bridge.ask('listening.finished', { callId, problem });
  }
}
