import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';

/**
 * A number as it is kept: E.164 when it is a valid one, otherwise as another program gave it.
 * @param country ISO 3166, for numbers without a prefix
 */
export function keptNumber(given: string, country: string): string {
  const parsed = isSupportedCountry(country)
    ? parsePhoneNumberFromString(given, country)
    : parsePhoneNumberFromString(given);
  return parsed?.isValid() === true ? parsed.number : given;
}
