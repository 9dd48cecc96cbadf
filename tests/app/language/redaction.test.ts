import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redactText } from '../../../app/language/redaction.ts';

describe('typed and exported text', () => {
  test.each([
    ['card 4111-1111 1111 1111 ok', 'card ••• ok'],
    ['Card:4111,1111,1111,1111.', '•••'],
    ['4111.1111.1111.1111', '•••'],
    ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', '•••'],
    ['3782 822463 10005', '•••'],
    ['four one one one one one one one one one one one one one one one', '•••'],
    ['4111 then 1111 and 1111 then 1111', '•••'],
    ['cvv 123', 'cvv •••'],
    ['security code: 4567', 'security code: •••'],
    ['my password is hunter2 and my name is Al', 'my password is ••• and my name is Al'],
  ])('%s', (text, masked) => {
    expect(redactText(text)).toBe(masked);
  });
  test.each([
    'call 2026-03-11 15:00 - 16:00 on +1 (415) 555-0137 / +44 20 7946 0958',
    '415-555-0123, 415-555-0124',
    'ref 8837210, order 99182-22',
    'due 2026-03-11T15:00:00-04:00',
    '0044 20 7946 0958 or 415 555 0137',
    'paid 250 dollars\n\nfor  3 months',
  ])('stays: %s', (text) => {
    expect(redactText(text)).toBe(text);
  });
  test('no 13 digits in a row are left, however they are written, and twice is once', () => {
    const separators = fc.constantFrom('', ' ', '-', '.', ' - ', ', ', '\n', '/');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separators), { minLength: 13, maxLength: 19 }),
        fc.constantFrom('Card ', 'paid with ', ''),
        (parts, lead) => {
          const digits = parts.map(([digit]) => digit).join('');
          fc.pre(
            !/^0/u.test(digits) && new Set(digits.slice(0, 7)).size > 2 && digits.slice(0, 7) !== digits.slice(7, 14),
          );
          const masked = redactText(
            `${lead}${parts.map(([digit, separator]) => `${String(digit)}${separator}`).join('')}`,
          );
          expect(masked.replace(/[\s\-./,]/gu, '')).not.toMatch(/\d{13}/u);
          expect(redactText(masked)).toBe(masked);
        },
      ),
      { numRuns: 300 },
    );
  });
});
