import { Temporal } from 'temporal-polyfill';

/**
 * RFC 3339 with the zone's offset at that moment, to the second: `2026-11-23T14:05:00+01:00`.
 * @param milliseconds since 1970
 */
export function zonedTime(milliseconds: number, timezone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(Math.round(milliseconds)).toZonedDateTimeISO(timezone);
  return at.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 });
}

/** @returns milliseconds since 1970, or null when it is no RFC 3339 moment with an offset */
export function millisecondsOf(rfc3339: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2})$/.test(rfc3339)) return null;
  try {
    return Temporal.Instant.from(rfc3339).epochMilliseconds;
  } catch {
    return null;
  }
}

export function isTimezone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
