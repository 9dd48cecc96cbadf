import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phonesIn, type CountryCode } from '../../../app/language/phone-numbers.ts';
import { digitRuns, quantityAt } from '../../../app/language/spoken-numbers.ts';

const runs = (text: string): string[] => digitRuns(text.split(' ')).map((run) => run.digits);
const phones = (text: string, country: CountryCode = 'US'): string[] =>
  phonesIn(text.split(' '), country).map((phone) => phone.number);

describe('digits as they are said', () => {
  test.each([
    ['oh five five', '055'],
    ['double seven', '77'],
    ['triple five', '555'],
    ['treble two nought', '2220'],
    ['twenty three fifty', '2350'],
    ['nineteen hundred', '1900'],
    ['five hundred', '500'],
    ['four one seven two', '4172'],
    ['five uh five dash five', '555'],
    ['eight hundred five five five', '800555'],
    ['555-0123', '5550123'],
    ['forty two eleven', '4211'],
  ])('%s', (text, digits) => {
    expect(runs(text)).toEqual([digits]);
  });
  test('look-alikes count beside digits only', () => {
    expect(runs('i want to go for it too')).toEqual([]);
    expect(runs('five to three won nine')).toEqual(['52319']);
  });
  test('where a run stands', () => {
    expect(digitRuns('my number is five five five okay'.split(' '))[0]).toMatchObject({ start: 3, end: 6 });
  });
  test('every string of digits said one by one is read back', () => {
    const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 16 }), (digits) => {
        expect(runs(digits.map((digit) => names[digit]).join(' '))).toEqual([digits.join('')]);
      }),
    );
  });
  test.each([
    ['twenty five minutes', 25],
    ['a hundred and twenty days', 120],
    ['two', 2],
    ['45', 45],
  ])('counts %s', (text, value) => {
    expect(quantityAt(text.split(' '), 0)?.value).toBe(value);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['five five five oh one two three', '5550123'],
    ['double five five oh one nine eight', '5550198'],
    ['plus one four one five five five five oh one three seven', '+14155550137'],
    ['reach us on for one five five five five zero one three seven', '4155550137'],
    ['one eight hundred five five five oh one one one', '18005550111'],
    ['five five five oh one two three extension one two', '5550123x12'],
    ['five five five zero one sorry zero two three four', '5550234'],
    ['five five five zero one six six to let you know', '5550166'],
    ['five five five oh one two three again five five five oh one two three', '5550123'],
    ['area code four one five then five five five oh one three seven', '4155550137'],
    ['call (415) 555-0137 please', '4155550137'],
  ])('%s', (text, number) => {
    expect(phones(text.replace('(415) 555-0137', '(415)555-0137'))).toEqual([number]);
  });
  test.each([
    'between nine thirty and eleven fifteen',
    'my order number is eight three two one zero zero seven',
    'i called three times in two weeks',
    'four one one one one one one one one one one one one one one one',
  ])('none in: %s', (text) => {
    expect(phones(text)).toEqual([]);
  });
  test('by country', () => {
    expect(phones('oh two oh seven nine four six oh nine five eight', 'GB')).toEqual(['02079460958']);
    expect(phones('nine eight two oh five double six seven eight one', 'IN')).toEqual(['9820566781']);
  });
});
