import { getCountries } from 'libphonenumber-js/min';

const names = new Intl.DisplayNames(['en-GB'], { type: 'region' });
export const countryName = (code: string): string => names.of(code) ?? code;

/** All countries that have phone numbers, by name. */
export const countries: readonly { readonly id: string; readonly label: string }[] = getCountries()
  .map((id) => ({ id, label: countryName(id) }))
  .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
