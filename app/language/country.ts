import { isSupportedCountry, type CountryCode } from 'libphonenumber-js';

/**
 * The country whose numbers are meant when no prefix is said. A code that no numbering plan knows falls back to the
 * United States, as the first profile does.
 */
export const countryOf = (code: string): CountryCode => (isSupportedCountry(code) ? code : 'US');

/**
 * Where a clock is in a country whose numbers are not written as in the United States, by the beginning of its IANA
 * zone. Source: the IANA zone table.
 */
const zones: readonly (readonly [zone: string, country: CountryCode])[] = [
  ['Europe/London', 'GB'],
  ['Europe/Belfast', 'GB'],
  ['Europe/Jersey', 'GB'],
  ['Europe/Guernsey', 'GB'],
  ['Europe/Isle_of_Man', 'GB'],
  ['Europe/Dublin', 'IE'],
  ['Asia/Kolkata', 'IN'],
  ['Asia/Calcutta', 'IN'],
  ['Australia/', 'AU'],
  ['Pacific/Auckland', 'NZ'],
  ['Africa/Johannesburg', 'ZA'],
  ['Africa/Lagos', 'NG'],
  ['Africa/Nairobi', 'KE'],
  ['Africa/Accra', 'GH'],
  ['Asia/Manila', 'PH'],
  ['Asia/Singapore', 'SG'],
  ['Asia/Hong_Kong', 'HK'],
  ['Asia/Karachi', 'PK'],
  ['Asia/Dhaka', 'BD'],
  ['Asia/Colombo', 'LK'],
  ['Asia/Kuala_Lumpur', 'MY'],
  ['Asia/Dubai', 'AE'],
  ['Europe/Malta', 'MT'],
  ['America/Jamaica', 'JM'],
  ['America/Toronto', 'CA'],
  ['America/Vancouver', 'CA'],
  ['America/Halifax', 'CA'],
  ['America/Winnipeg', 'CA'],
  ['America/Edmonton', 'CA'],
  ['Europe/Berlin', 'DE'],
  ['Europe/Paris', 'FR'],
  ['Europe/Madrid', 'ES'],
  ['Europe/Rome', 'IT'],
  ['Europe/Amsterdam', 'NL'],
  ['Europe/Brussels', 'BE'],
  ['Europe/Vienna', 'AT'],
  ['Europe/Zurich', 'CH'],
  ['Europe/Lisbon', 'PT'],
  ['Europe/Warsaw', 'PL'],
  ['Europe/Prague', 'CZ'],
];

/**
 * The country a clock's IANA zone speaks for, as long as nobody has said which; the United States where the zone says
 * nothing.
 */
export const countryOfZone = (timezone: string): CountryCode =>
  zones.find(([zone]) => timezone.startsWith(zone))?.[1] ?? 'US';
