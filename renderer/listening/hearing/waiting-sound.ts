import { HEARD_SECONDS } from '../../../app/call/events.ts';
import type { SideChunk } from './side-chunk.ts';
import type { Recognised } from './told-words.ts';

/** `settle` is null for a chunk that is fed a second time. */
export interface WaitingChunk {
  readonly chunk: SideChunk;
  readonly settle: ((recognised: readonly Recognised[]) => void) | null;
}

/** Sound kept while a recogniser is started again; more would take longer to catch up with than it is worth. */
export const KEPT_SECONDS = 30;

/**
 * A machine too slow for both sides: quiet is left out while more than this waits, until it has caught up. Skipping
 * changes some words, so it is the exception.
 */
const HURRY_ABOVE_SECONDS = 2;
const HURRY_UNTIL_SECONDS = 0.5;
/** Quiet kept before and after a voice: words lose their beginnings and ends with less. */
const MARGIN_SECONDS = 0.3;
const MARGIN_CHUNKS = Math.ceil(MARGIN_SECONDS / HEARD_SECONDS);

/** One side's sound that waits for the recogniser, oldest first. */
export class WaitingSound {
  private readonly chunks: WaitingChunk[] = [];
  private hurried = false;

  get seconds(): number {
    return this.chunks.reduce((sum, { chunk }) => sum + chunk.endSeconds - chunk.startSeconds, 0);
  }

  /** chunks */
  get count(): number {
    return this.chunks.length;
  }

  add(chunk: WaitingChunk): void {
    this.chunks.push(chunk);
  }

  /** What was fed already comes before everything that waits. */
  putBack(chunks: readonly WaitingChunk[]): void {
    this.chunks.unshift(...chunks);
  }

  next(): WaitingChunk | undefined {
    return this.chunks.shift();
  }

  giveUp(): void {
    for (const { settle } of this.chunks.splice(0)) settle?.([]);
  }

  /** Gives up the oldest beyond `KEPT_SECONDS`. @returns how much, seconds */
  dropOldest(): number {
    let droppedSeconds = 0;
    while (this.seconds > KEPT_SECONDS) {
      const oldest = this.chunks.shift();
      if (oldest === undefined) break;
      droppedSeconds += oldest.chunk.endSeconds - oldest.chunk.startSeconds;
      oldest.settle?.([]);
    }
    return droppedSeconds;
  }

  /**
   * Leaves quiet out that is next, while too much waits; never close to a voice.
   * @param quietSeconds for how long the side has been quiet so far
   * @param wordsOpen a turn that is not over yet keeps its quiet until its final has been asked for
   * @returns how much was left out, seconds
   */
  skipQuiet(quietSeconds: number, wordsOpen: boolean): number {
    this.hurried = this.seconds > (this.hurried ? HURRY_UNTIL_SECONDS : HURRY_ABOVE_SECONDS);
    if (!this.hurried || wordsOpen || quietSeconds < MARGIN_SECONDS) return 0;
    let skipped = 0;
    while (
      this.chunks.length > MARGIN_CHUNKS &&
      this.chunks.slice(0, MARGIN_CHUNKS + 1).every(({ chunk }) => chunk.voicedFrames === 0)
    ) {
      this.chunks.shift()?.settle?.([]);
      skipped += 1;
    }
    return skipped * HEARD_SECONDS;
  }
}
