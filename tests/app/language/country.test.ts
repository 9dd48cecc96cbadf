import { describe, expect, it } from 'vitest';
import { countryOf, countryOfZone } from '../../../app/language/country.ts';

describe('the country of numbers', () => {
  it.each([
    ['Europe/London', 'GB'],
    ['Asia/Kolkata', 'IN'],
    ['Australia/Sydney', 'AU'],
    ['America/Chicago', 'US'],
    ['Europe/Dublin', 'IE'],
    ['UTC', 'US'],
    ['', 'US'],
  ])('of a clock in %s is %s', (zone, country) => {
    expect(countryOfZone(zone)).toBe(country);
  });
  it('is the United States when a code means nothing', () => {
    expect(countryOf('GB')).toBe('GB');
    expect(countryOf('ZZ')).toBe('US');
  });
});
