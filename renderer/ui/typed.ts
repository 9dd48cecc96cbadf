import { momentOf, phoneToKeep } from './format.ts';

/** What was typed, without blanks around it; null for nothing. */
export const textOrNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

/**
 * E.164 for a valid number, otherwise as it was typed; null for nothing.
 * @param country ISO 3166, for numbers without a prefix
 */
export const numberOrNull = (typed: string, country: string): string | null =>
  phoneToKeep(typed, country) ?? textOrNull(typed);

/**
 * End of a working day: a day that was promised without a time is kept by then (docs/definitions.md, «Callback
 * commitment»).
 */
const END_OF_DAY = '17:00';

/**
 * When a promise is due, of a date and a time field.
 * @returns RFC 3339; null when no day is given, or none that exists
 */
export const dueOf = (date: string, time: string, timezone: string): string | null =>
  date === '' ? null : momentOf(date, time === '' ? END_OF_DAY : time, timezone);
