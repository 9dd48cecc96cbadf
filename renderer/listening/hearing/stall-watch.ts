import type { CallHearing } from './call-hearing.ts';

/** Live sound comes in pieces of half a second, on a busy machine late; after this long it has stopped. */
const STALLED_MS = 2_000;
/** Sound that stopped for so long stopped for the whole computer. */
const ASLEEP_MS = 20_000;

/** Sees that a live call's sound has stopped coming, keeps the call's clock going meanwhile, and that it comes again. */
export class StallWatch {
  private state: 'sound-comes' | 'suspected' | 'stalled' = 'sound-comes';

  /** Another call: what was seen of the last is no news of it. */
  reset(): void {
    this.state = 'sound-comes';
  }

  /**
   * To be called a few times a second. Only the second look in a row believes it: on a worker that was held up itself,
   * the sound of that time waits behind the first.
   * @returns whether it has stalled just now
   */
  look(hearing: CallHearing): boolean {
    const { quietMs } = hearing;
    if (this.state === 'stalled') {
      hearing.pass(quietMs / 1000);
      return false;
    }
    if (quietMs < STALLED_MS || this.state === 'sound-comes') {
      this.state = quietMs < STALLED_MS ? 'sound-comes' : 'suspected';
      return false;
    }
    this.state = 'stalled';
    hearing.lose(null, quietMs > ASLEEP_MS ? 'asleep' : 'device-gone');
    hearing.pass(quietMs / 1000);
    return true;
  }

  /** A chunk is about to be heard. */
  soundComes(hearing: CallHearing): void {
    if (this.state === 'stalled') hearing.resume(null);
    this.state = 'sound-comes';
  }
}
