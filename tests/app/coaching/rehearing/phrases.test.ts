import { describe, expect, it } from 'vitest';
import { canBeReheard, rehearingPhrases } from '../../../../app/coaching/rehearing/phrases.ts';
import { detectTechniques } from '../../../../app/coaching/detect.ts';
import { swapDetectors } from '../../../../app/coaching/detector-ids.ts';

const phrases = rehearingPhrases();

describe('the language of a second hearing', () => {
  it('holds no number, so that none can be printed past the masking', () => {
    const words = new Set(phrases.flatMap((each) => each.split(' ')));
    const numbers =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand double triple'.split(
        ' ',
      );
    expect(numbers.filter((each) => words.has(each))).toEqual([]);
    expect([...words].filter((each) => /\d/.test(each))).toEqual([]);
  });

  it('is spelled as a recogniser spells, each phrase once', () => {
    expect(phrases.filter((each) => !/^[a-z'£$<>+ -]+$/.test(each))).toEqual([]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it('can say what the patterns of every phrase to swap look for, jargon left out', () => {
    const some = phrases.filter((_, at) => at % 9 === 0);
    const said = some.flatMap((text) => detectTechniques({ side: 'agent', text }).map((each) => each.technique));
    for (const detector of swapDetectors.filter(canBeReheard))
      expect(said.filter((each) => each === detector).length, detector).toBeGreaterThan(0);
    expect(canBeReheard('jargon')).toBe(false);
    expect(canBeReheard('empathy')).toBe(false);
  });

  it('says the short forms people use', () => {
    expect(phrases.some((each) => each.includes("can't"))).toBe(true);
    expect(phrases.some((each) => each.startsWith("i'm "))).toBe(true);
  });
});
