/** Time, handed to whoever needs it, so that tests can hold it. */
export interface Clock {
  /** seconds that only go forward while the computer is awake */
  readonly monotonicSeconds: () => number;
  /** milliseconds since 1970 */
  readonly nowMilliseconds: () => number;
  /** IANA zone of this computer */
  readonly timezone: () => string;
}

export const systemClock: Clock = {
  monotonicSeconds: () => performance.now() / 1000,
  nowMilliseconds: () => Date.now(),
  timezone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};
