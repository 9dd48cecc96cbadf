import type { ListenOrder } from '../../app/ipc.ts';

/** The listening page, as the desk of calls sees it. What is sent while it is not ready is lost. */
export interface ListeningPort {
  open(order: ListenOrder): void;
  /** flush the words, then report `listening.finished` */
  close(callId: string): void;
  pause(paused: boolean): void;
}
