import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { Temporal } from 'temporal-polyfill';
import { clockText, day, dayAndTime, dueBy, inZone, timeOfDay } from '../../app/call/date-words.ts';

/**
 * How times, dates and numbers are written. Zone and country are always handed in: the call's own, never this
 * computer's.
 */
export { clockText, day, dayAndTime, dueBy, timeOfDay };

/** A length in words: «11 s», «8 min 31 s», «1 h 5 min». */
export function lengthText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const hours = Math.floor(whole / 3600),
    minutes = Math.floor(whole / 60) % 60;
  if (hours > 0) return minutes === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(minutes)} min`;
  if (minutes > 0)
    return whole % 60 === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(whole % 60)} s`;
  return `${String(whole)} s`;
}

/** «in 1 h 55 min», «2 h ago», «now», for a list that is looked at now; beyond two days in days. */
export function fromNow(moment: string, now: Date): string {
  const minutes = Math.round((Temporal.Instant.from(moment).epochMilliseconds - now.getTime()) / 60_000);
  if (minutes === 0) return 'now';
  const size = Math.abs(minutes);
  const words =
    size < 60
      ? `${String(size)} min`
      : size < 48 * 60
        ? size % 60 === 0 || (minutes < 0 && size >= 120)
          ? `${String(Math.floor(size / 60))} h`
          : `${String(Math.floor(size / 60))} h ${String(size % 60)} min`
        : `${String(Math.floor(size / 1440))} days`;
  return minutes > 0 ? `in ${words}` : `${words} ago`;
}

/** Is the moment already past? */
export const isPast = (moment: string, now: Date): boolean =>
  Temporal.Instant.from(moment).epochMilliseconds < now.getTime();
/** Does the moment fall on the day that is today in the zone? */
export function isToday(moment: string, timezone: string, now: Date): boolean {
  const zoned = inZone(moment, timezone);
  return zoned.toPlainDate().equals(inZone(now.toISOString(), zoned.timeZoneId).toPlainDate());
}

/** «2026-11-24» and «15:00», as date and time fields want them. */
export function fieldsOf(moment: string, timezone: string): { readonly date: string; readonly time: string } {
  return { date: inZone(moment, timezone).toPlainDate().toString(), time: timeOfDay(moment, timezone) };
}
/** @returns RFC 3339 with the zone's offset on that day; null when the fields hold no date or time */
export function momentOf(date: string, time: string, timezone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`)
      .toZonedDateTime(timezone)
      .toString({ timeZoneName: 'never', smallestUnit: 'second' });
  } catch {
    return null;
  }
}

const country = (code: string): CountryCode => code as CountryCode;
/** As said aloud: «+1 415 555 0137». What is no phone number stays as it was typed. @param defaultCountry ISO 3166 */
export function phone(number: string, defaultCountry: string): string {
  const parsed = parsePhoneNumberFromString(number, { defaultCountry: country(defaultCountry), extract: false });
  return parsed?.isPossible() === true ? parsed.formatInternational() : number;
}
/** @returns E.164 for a valid number of the country or with a prefix, otherwise null */
export function phoneToKeep(typed: string, defaultCountry: string): string | null {
  const parsed = parsePhoneNumberFromString(typed, { defaultCountry: country(defaultCountry), extract: false });
  return parsed?.isValid() === true ? parsed.number : null;
}

/** «1 call», «3 calls» */
export const count = (n: number, one: string, many = `${one}s`): string => `${String(n)} ${n === 1 ? one : many}`;
/** «37 %» of a share between 0 and 1 */
export const percent = (share: number): string => `${String(Math.round(share * 100))} %`;
/** One decimal: «4.2» */
export const oneDecimal = (n: number): string => n.toFixed(1);
