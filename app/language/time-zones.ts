import type { Located, TimeFact } from './time-facts.ts';

/**
 * Zones as people name them on the telephone → IANA. Source: the names used by the United States, Britain and India for
 * their own time.
 */
const names: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  arizona: 'America/Phoenix',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  atlantic: 'America/Halifax',
  london: 'Europe/London',
  uk: 'Europe/London',
  british: 'Europe/London',
  gmt: 'Europe/London',
  'g m t': 'Europe/London',
  utc: 'UTC',
  'u t c': 'UTC',
  'u k': 'Europe/London',
  indian: 'Asia/Kolkata',
  india: 'Asia/Kolkata',
  'i s t': 'Asia/Kolkata',
  ist: 'Asia/Kolkata',
  'e s t': 'America/New_York',
  'e d t': 'America/New_York',
  'e t': 'America/New_York',
  'c s t': 'America/Chicago',
  'c d t': 'America/Chicago',
  'p s t': 'America/Los_Angeles',
  'p d t': 'America/Los_Angeles',
  'm s t': 'America/Denver',
  'new york': 'America/New_York',
  chicago: 'America/Chicago',
  'b s t': 'Europe/London',
  paris: 'Europe/Paris',
  berlin: 'Europe/Berlin',
  sydney: 'Australia/Sydney',
};
const spelled: ReadonlySet<string> = new Set(
  Object.keys(names).filter((name) => name.includes(' ') && name !== 'new york' && name !== 'u k'),
);

/** A named zone: «eastern time», «p s t», or «eastern» straight after a time (`afterTime`). */
export function zoneAt(words: readonly string[], at: number, afterTime: boolean): Located<TimeFact> | null {
  for (const length of [3, 2, 1]) {
    const name = words.slice(at, at + length).join(' ');
    const zone = names[name];
    if (zone === undefined) continue;
    let end = at + length;
    const kind = words[end];
    if (kind === 'standard' || kind === 'daylight' || kind === 'summer') end += 1;
    if (words[end] === 'time') return { value: { kind: 'zone', zone }, start: at, end: end + 1 };
    if (afterTime || spelled.has(name)) return { value: { kind: 'zone', zone }, start: at, end };
  }
  return null;
}
