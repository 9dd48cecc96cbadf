import { expect, it } from 'vitest';
import { usualRate } from '../../../main/calls/usual-rate.ts';

it.each([
  [[], null],
  [[4, 5], null],
  [[4, 5, 6], 5],
  [[6, 4, 5, 5.5], 5.25],
])('the usual rate of %j is %s', (rates, rate) => {
  expect(usualRate(rates)).toBe(rate);
});
