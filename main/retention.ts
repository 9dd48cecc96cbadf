import type { Deletions } from '../app/ipc.ts';
import type { Storage } from './storage/storage.ts';
import type { Clock } from './system/clock.ts';
import type { Every } from './system/timers.ts';
import { zonedTime } from './system/zoned-time.ts';

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

/**
 * What keeping calls for `days` deletes, now and on the next day that it deletes anything.
 * @param starts when each ended call began, oldest first, milliseconds since 1970
 */
export function deletionsOf(
  starts: readonly number[],
  days: number,
  nowMilliseconds: number,
  timezone: string,
): Deletions {
  const goesAt = (start: number): string => zonedTime(start + days * DAY_MILLISECONDS, timezone);
  const dayOf = (start: number): string => goesAt(start).slice(0, 'YYYY-MM-DD'.length);
  const kept = starts.findIndex((each) => each >= nowMilliseconds - days * DAY_MILLISECONDS);
  const first = starts[kept];
  if (first === undefined) return { now: starts.length, next: null };
  const later = starts.findIndex((each, index) => index > kept && dayOf(each) !== dayOf(first));
  return { now: kept, next: { at: goesAt(first), calls: (later < 0 ? starts.length : later) - kept } };
}
