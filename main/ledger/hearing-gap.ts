import { HEARD_SECONDS, wholeMilliseconds, type FactOf } from '../../app/call/events.ts';
import type { Clock } from '../system/clock.ts';
import type { Entry } from './entry.ts';

/**
 * What a call misses while nothing is heard at all: the listening page died, or the computer slept. The page's clock
 * stands still in that time; a live call's does not, so all that is heard afterwards is moved on by what was lost.
 */
export interface HearingGap {
  lose(cause: FactOf<'hearing-lost'>['cause']): void;
  readonly lost: () => boolean;
  /** a page is about to hear the call from where it stands now: it knows nothing of the page before */
  pageBegins(): void;
  /** sound up to here is in the log */
  heardUpTo(clockSeconds: number): void;
  /**
   * the first time of the page's clock after a loss.
   * @returns that hearing resumed, with what was lost; null when nothing was, or when the page will say it
   */
  resume(heardAtSeconds: number): Entry | null;
  /**
   * the page has noticed the same loss, and will say when sound comes again.
   * @returns false: it is a loss of its own
   */
  pageLost(): boolean;
  /**
   * sound comes to the page again.
   * @returns what was lost in all, seconds; null when the page noticed no loss of ours
   */
  pageResumed(clockSeconds: number): number | null;
  /** what has to be added to every time the page says, seconds */
  readonly shiftSeconds: () => number;
}

/** @param timeGoesOn a live call: true. A recording waits until it is heard again: false, and nothing is lost */
export function hearingGap(clock: Clock, timeGoesOn: boolean): HearingGap {
  let clockSeconds = 0;
  let shift = 0;
  let heardAt = { monotonic: clock.monotonicSeconds(), milliseconds: clock.nowMilliseconds() };
  let lost: {
    readonly cause: FactOf<'hearing-lost'>['cause'];
    readonly fromSeconds: number;
    byPage: boolean;
    moved: boolean;
  } | null = null;
  return {
    lose: (cause) => {
      lost = { cause, fromSeconds: clockSeconds, byPage: false, moved: false };
    },
    lost: () => lost !== null,
    pageBegins: () => {
      shift = 0;
      if (lost !== null) lost = { ...lost, byPage: false, moved: false };
    },
    heardUpTo: (seconds) => {
      clockSeconds = seconds;
      heardAt = { monotonic: clock.monotonicSeconds(), milliseconds: clock.nowMilliseconds() };
    },
    resume: (heardAtSeconds) => {
      if (lost === null || lost.moved) return null;
      // the monotonic clock may stand still during sleep; the wall clock does not, but can be set
      const away =
        lost.cause === 'asleep'
          ? (clock.nowMilliseconds() - heardAt.milliseconds) / 1000
          : clock.monotonicSeconds() - heardAt.monotonic;
      const lostSeconds = timeGoesOn ? wholeMilliseconds(Math.max(0, away - HEARD_SECONDS)) : 0;
      lost.moved = true;
      if (timeGoesOn) shift = clockSeconds + lostSeconds + HEARD_SECONDS - heardAtSeconds;
      if (lost.byPage) return null;
      const resumedAt = clockSeconds + lostSeconds;
      const inAllSeconds = wholeMilliseconds(resumedAt - lost.fromSeconds);
      lost = null;
      return {
        atSeconds: resumedAt,
        knownSeconds: resumedAt + HEARD_SECONDS,
        fact: { type: 'hearing-resumed', side: null, lostSeconds: inAllSeconds },
      };
    },
    pageLost: () => {
      if (lost !== null) lost.byPage = true;
      return lost !== null;
    },
    pageResumed: (seconds) => {
      if (lost?.byPage !== true) return null;
      const lostSeconds = wholeMilliseconds(seconds - lost.fromSeconds);
      lost = null;
      return lostSeconds;
    },
    shiftSeconds: () => shift,
  };
}
