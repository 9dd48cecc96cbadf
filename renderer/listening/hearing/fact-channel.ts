import type { HeardFact } from '../../../app/ipc.ts';

/** Sends facts on in their order, one batch at a time: what comes while a batch is on its way goes with the next. */
export class FactChannel {
  private readonly send: (facts: readonly HeardFact[]) => void;
  private waiting: { readonly facts: readonly HeardFact[]; readonly told: () => void }[] = [];
  private onTheWay: (() => void)[] | null = null;

  constructor(send: (facts: readonly HeardFact[]) => void) {
    this.send = send;
  }

  /** @returns when they have arrived */
  report(facts: readonly HeardFact[]): Promise<void> {
    return new Promise((told) => {
      this.waiting.push({ facts, told });
      this.sendNext();
    });
  }

  /** The batch on its way has arrived. */
  told(): void {
    const arrived = this.onTheWay ?? [];
    this.onTheWay = null;
    for (const tell of arrived) tell();
    this.sendNext();
  }

  private sendNext(): void {
    if (this.onTheWay !== null || this.waiting.length === 0) return;
    const batch = this.waiting;
    this.waiting = [];
    this.onTheWay = batch.map((each) => each.told);
    this.send(batch.flatMap((each) => each.facts));
  }
}
