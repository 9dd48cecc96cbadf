/** Silence of the listening page up to which the call's time is taken to have gone on. */
const CARRIED_SECONDS = 1;

/** Where in the call «now» is, for what the agent does: the last sound heard, and a little further on a clock that only goes forward. */
export interface CallClock {
  /** sound up to `clockSeconds` of the call is known */
  heardUpTo(clockSeconds: number): void;
  readonly nowSeconds: () => number;
  /** seconds since sound was last heard, on the monotonic clock */
  readonly sinceHeardSeconds: () => number;
}

/** @param carry false when a recording is analysed faster or slower than it lasts: then only heard sound moves the clock */
export function callClock(monotonicSeconds: () => number, carry: boolean): CallClock {
  let clockSeconds = 0;
  let heardAt = monotonicSeconds();
  return {
    heardUpTo: (seconds) => {
      clockSeconds = Math.max(clockSeconds, seconds);
      heardAt = monotonicSeconds();
    },
    nowSeconds: () => clockSeconds + (carry && clockSeconds > 0 ? Math.min(CARRIED_SECONDS, monotonicSeconds() - heardAt) : 0),
    sinceHeardSeconds: () => monotonicSeconds() - heardAt,
  };
}
