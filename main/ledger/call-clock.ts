/**
 * Silence of the listening page up to which the call's time is taken to have gone on, seconds. Our judgement: sound
 * comes in pieces of half a second.
 */
const CARRIED_SECONDS = 1;

/**
 * Where in the call «now» is, for what the agent does: the last sound heard, and a little further on a clock that only
 * goes forward.
 */
export interface CallClock {
  /** sound up to `clockSeconds` of the call is known */
  heardUpTo(clockSeconds: number): void;
  readonly nowSeconds: () => number;
}

/**
 * @param carry false when a recording is analysed faster or slower than it lasts: then only heard sound moves the clock
 */
export function callClock(monotonicSeconds: () => number, carry: boolean): CallClock {
  let clockSeconds = 0;
  let heardAtSeconds = monotonicSeconds();
  return {
    heardUpTo: (seconds) => {
      clockSeconds = Math.max(clockSeconds, seconds);
      heardAtSeconds = monotonicSeconds();
    },
    nowSeconds: () =>
      clockSeconds + (carry && clockSeconds > 0 ? Math.min(CARRIED_SECONDS, monotonicSeconds() - heardAtSeconds) : 0),
  };
}
