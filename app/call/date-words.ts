import { Temporal } from 'temporal-polyfill';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** «Tue 24 Nov» @param at RFC 3339 @param timezone IANA zone whose day is meant */
export function dayWords(at: string, timezone: string): string {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(timezone);
  return `${weekdays[there.dayOfWeek - 1] ?? ''} ${String(there.day)} ${months[there.month - 1] ?? ''}`;
}

/** «15:00» */
export function clockWords(at: string, timezone: string): string {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(timezone);
  return `${twoDigits(there.hour)}:${twoDigits(there.minute)}`;
}

/** «Tue 24 Nov, by 15:00», or «no time given» */
export const dueWords = (dueAt: string | null, timezone: string): string =>
  dueAt === null ? 'no time given' : `${dayWords(dueAt, timezone)}, by ${clockWords(dueAt, timezone)}`;

/** Call seconds as «08:31», from an hour on «1:02:03». */
export function callClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours === 0 ? `${twoDigits(minutes)}:${twoDigits(rest)}` : `${String(hours)}:${twoDigits(minutes)}:${twoDigits(rest)}`;
}
