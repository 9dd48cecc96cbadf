import { isSupportedCountry, type CountryCode } from 'libphonenumber-js';

/** The country whose numbers are meant when no prefix is said. A code that no numbering plan knows falls back to the United States, as the first profile does. */
export const countryOf = (code: string): CountryCode => (isSupportedCountry(code) ? code : 'US');
