import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phonesIn } from '../../../app/language/phone-numbers.ts';

const numbers = (text: string, country: 'US' | 'GB' = 'US'): readonly string[] =>
  phonesIn(text.split(' '), country).map((phone) => phone.number);
const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spoken = (digits: string): string =>
  Array.from(digits)
    .map((digit) => digitWords[Number(digit)])
    .join(' ');

describe('numbers whose digits were misheard', () => {
  test.each([
    ['reach us on for when five five five five zero one three seven', '4155550137'],
    ['six or six five five five zero one six eight', '6465550168'],
    ['back on five or three five five five or one eight seven', '5035550187'],
    ['six forsakes five five five zero one six eight', '6465550168'],
    ['my line is five five five zero one free free', '5550133'],
    ['my number is four one five five five five zero one two night', '4155550129'],
    ['my line is a zero eight five five five zero one six two', '8085550162'],
    ['dial three one of five five five zero one seven six', '3105550176'],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual([expected]);
  });
  test('a national number whose first nought was misheard', () => {
    expect(numbers('my mobile is of seven seven double of nine hundred one two three', 'GB')).toEqual(['07700900123']);
  });
});

describe('nothing is invented', () => {
  test.each([
    ['reach me nine of on five five five zero one two eight', ['5550128']],
    ['at two on five five five zero one two three', ['5550123']],
    ['the number ending in zero one six six', []],
    ['call me on five five five zero one two three or at home', ['5550123']],
    ['it takes for when five days', []],
    ['your order is four five or six zero one two three', []],
  ])('%s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });
  test('a number that is whole stays as it is, whatever stands around it', () => {
    const around = fc.array(
      fc.constantFrom(
        'for',
        'when',
        'or',
        'of',
        'on',
        'to',
        'the',
        'night',
        'late',
        'you',
        'me',
        'at',
        'and',
        'a',
        'i',
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), around, around, (last, before, after) => {
        const number = `31255501${String(last).padStart(2, '0')}`;
        expect(numbers([...before, 'is', spoken(number), 'thanks', ...after].join(' '))).toEqual([number]);
      }),
    );
  });
});
