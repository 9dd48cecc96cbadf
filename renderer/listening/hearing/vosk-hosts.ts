import type { VoskHost } from '../words/vosk-engine.ts';
import type { FromVoskHost } from '../words/vosk-messages.ts';
import type { FromListening } from './messages.ts';

/** The recognisers' workers: the page starts and ends them, sound and words go past it. */
export class VoskHosts {
  private readonly send: (message: FromListening, transfer?: Transferable[]) => void;
  private readonly failures = new Map<number, (detail: string) => void>();
  private started = 0;

  constructor(send: (message: FromListening, transfer?: Transferable[]) => void) {
    this.send = send;
  }

  start(): VoskHost {
    const host = ++this.started;
    const { port1: port, port2 } = new MessageChannel();
    this.send({ kind: 'start-host', host, port: port2 }, [port2]);
    return {
      post: (message) => {
        port.postMessage(message);
      },
      end: () => {
        port.close();
        this.failures.delete(host);
        this.send({ kind: 'end-host', host });
      },
      onMessage: (listener) => {
        port.onmessage = ({ data }: MessageEvent<FromVoskHost>) => {
          listener(data);
        };
      },
      onError: (listener) => {
        this.failures.set(host, listener);
      },
    };
  }

  fail(host: number, detail: string): void {
    this.failures.get(host)?.(detail);
  }
}
