import { describe, expect, it } from 'vitest';
import { syllablesOf } from '../../../app/pace/syllables.ts';

describe('syllables', () => {
  it.each([
    ['parcel', 2],
    ['the', 1],
    ['every', 3],
    ['customer', 3],
    ["i'm", 1],
    ["didn't", 2],
    ['refunded', 3],
    ['business', 2],
    ['mm', 1],
    ['unfortunately', 5],
    ['dishwasher', 3],
    ['okay', 2],
    ['idea', 3],
    ['experiencing', 5],
  ])('%s has %i', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
  it('counts a word that no dictionary holds by rule', () => {
    expect(syllablesOf('sidetoning')).toBe(3);
  });
  it('counts nothing in masked digits', () => {
    expect(syllablesOf('••••')).toBe(0);
  });
});
