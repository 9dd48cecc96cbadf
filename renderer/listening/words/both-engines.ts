import type { Side } from '../../../app/call/words.ts';
import type { Problem, SpeechStatus } from '../../../app/ipc.ts';
import { EngineKeeper, jointStatus, type LoadEngine } from './engine-keeper.ts';
import type { SpeechEngine } from './recognizer.ts';

export interface BothEnginesPorts {
  /** milliseconds of a clock that never goes back */
  readonly now: () => number;
  readonly changed: (status: SpeechStatus) => void;
}

/** One engine a side, since one model is one thread; both stay loaded between calls. */
export class BothEngines {
  private readonly keepers: Readonly<Record<Side, EngineKeeper>>;

  constructor(load: LoadEngine, { now, changed }: BothEnginesPorts) {
    const keeper = () =>
      new EngineKeeper(load, now, () => {
        changed(this.status);
      });
    this.keepers = { agent: keeper(), caller: keeper() };
  }

  /** Loads them, or tries again after a problem. */
  start(): void {
    this.keepers.agent.start();
    this.keepers.caller.start();
  }

  get status(): SpeechStatus {
    return jointStatus([this.keepers.agent.status, this.keepers.caller.status]);
  }

  get problem(): Problem | null {
    const { status } = this;
    return status.state === 'problem' ? status.problem : null;
  }

  /** @param take called with the side's engine that is there, and with each that replaces it. @returns stops that */
  subscribe(side: Side, take: (engine: SpeechEngine) => void): () => void {
    return this.keepers[side].subscribe(take);
  }
}
