import type { HeardFact } from '../../../app/ipc.ts';

interface Waiting {
  readonly callId: string;
  readonly facts: readonly HeardFact[];
  readonly told: () => void;
}

/**
 * Sends facts on in their order, one batch at a time: what comes while a batch is on its way goes with the next. A
 * batch is of one call.
 */
export class FactChannel {
  private readonly send: (callId: string, facts: readonly HeardFact[]) => void;
  private waiting: readonly Waiting[] = [];
  private onTheWay: readonly Waiting[] | null = null;

  constructor(send: (callId: string, facts: readonly HeardFact[]) => void) {
    this.send = send;
  }

  /** @returns when they have arrived */
  report(callId: string, facts: readonly HeardFact[]): Promise<void> {
    return new Promise((told) => {
      this.waiting = [...this.waiting, { callId, facts, told }];
      this.sendNext();
    });
  }

  /** The batch on its way has arrived. */
  told(): void {
    const arrived = this.onTheWay ?? [];
    this.onTheWay = null;
    for (const each of arrived) each.told();
    this.sendNext();
  }

  private sendNext(): void {
    const callId = this.waiting[0]?.callId;
    if (this.onTheWay !== null || callId === undefined) return;
    const other = this.waiting.findIndex((each) => each.callId !== callId);
    const count = other === -1 ? this.waiting.length : other;
    this.onTheWay = this.waiting.slice(0, count);
    this.waiting = this.waiting.slice(count);
    this.send(
      callId,
      this.onTheWay.flatMap((each) => each.facts),
    );
  }
}
