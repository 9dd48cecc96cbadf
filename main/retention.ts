import type { Storage } from './storage/storage.ts';
import type { Clock } from './system/clock.ts';
import type { Every } from './system/timers.ts';

const DAY_MILLISECONDS = 86_400_000;

export interface RetentionParts {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly days: () => number;
  readonly every: Every;
  readonly onBug: (error: unknown) => void;
}

/**
 * Deletes calls that are older than the user keeps them, now and every hour (a computer that sleeps misses a daily
 * hour). Open promises stay.
 * @returns stops
 */
export function startRetention({ storage, clock, days, every, onBug }: RetentionParts): () => void {
  const tidy = (): void => {
    try {
      const before = clock.nowMilliseconds() - days() * DAY_MILLISECONDS;
      storage.calls.removeBefore(before);
      storage.callbacks.removeSettledBefore(before);
    } catch (error) {
      onBug(error);
    }
  };
  tidy();
  return every(3600, tidy);
}
