import { HEARD_SECONDS } from '../../../app/call/events.ts';
import type { CallHearing } from './call-hearing.ts';
import type { TwoSides } from './sound.ts';

/** Live sound comes in pieces of half a second, on a busy machine late; after this long it has stopped. */
const STALLED_MS = 2_000;
/** Sound that stopped for so long stopped for the whole computer. */
const ASLEEP_MS = 20_000;
/** A look that comes this long after the one before was held up itself, and the sound of that time may wait behind it. */
const HELD_UP_MS = 1_000;

/** Sees that a live call's sound has stopped coming, keeps the call's clock going meanwhile, and that it comes again. */
export class StallWatch {
  private readonly now: () => number;
  private lookedAtMs: number;
  private state: 'sound-comes' | 'suspected' | 'stalled' = 'sound-comes';
  /** what came since it was suspected: it is heard when it is clear how much was lost before it */
  private held: TwoSides[] = [];

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.now = now;
    this.lookedAtMs = now();
  }

  /** Another call: what was seen of the last is no news of it. */
  reset(): void {
    this.state = 'sound-comes';
    this.held = [];
  }

  /** Sound for the call. */
  hear(hearing: CallHearing, sound: TwoSides): void {
    if (this.state === 'suspected') {
      this.held.push(sound);
      return;
    }
    if (this.state === 'stalled') hearing.resume(null);
    this.state = 'sound-comes';
    void hearing.hear(sound);
  }

  /** No more sound will come: what was held back is heard. */
  release(hearing: CallHearing): void {
    for (const sound of this.held.splice(0)) void hearing.hear(sound);
  }

  /**
   * To be called a few times a second.
   * @returns whether it has stalled just now
   */
  look(hearing: CallHearing): boolean {
    const heldUp = this.now() - this.lookedAtMs >= HELD_UP_MS;
    this.lookedAtMs = this.now();
    const { quietMs } = hearing;
    switch (this.state) {
      case 'stalled':
        hearing.pass(quietMs / 1000);
        return false;
      case 'sound-comes':
        if (quietMs < STALLED_MS) return false;
        if (!heldUp) return this.stall(hearing, quietMs);
        this.state = 'suspected';
        return false;
      case 'suspected': {
        const lostMs = quietMs - this.held.length * HEARD_SECONDS * 1000;
        if (lostMs < STALLED_MS) {
          this.state = 'sound-comes';
          this.release(hearing);
          return false;
        }
        const comesAgain = this.held.length > 0;
        this.stall(hearing, lostMs);
        if (!comesAgain) return true;
        hearing.resume(null);
        this.state = 'sound-comes';
        this.release(hearing);
        return false;
      }
    }
  }

  private stall(hearing: CallHearing, lostMs: number): true {
    this.state = 'stalled';
    hearing.lose(null, lostMs > ASLEEP_MS ? 'asleep' : 'device-gone');
    hearing.pass(lostMs / 1000);
    return true;
  }
}
