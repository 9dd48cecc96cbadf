import { describe, expect, it } from 'vitest';
import type { Word } from '../../../app/call/words.ts';
import { followHurry, noHurry, type Hurry } from '../../../app/pace/hurry.ts';
import { beatsOf } from '../../../app/pace/stretches.ts';

// Each number is written out as docs/definitions.md has it.

/** Words of one syllable, 0.2 s each, with a gap between them. */
const words = (count: number, gapSeconds: number, confidence = 1): readonly Word[] =>
  Array.from({ length: count }, (_, index) => ({
    text: ['you', 'said', 'it', 'came', 'late'][index % 5] ?? 'you',
    startSeconds: 5 + index * (0.2 + gapSeconds),
    endSeconds: 5.2 + index * (0.2 + gapSeconds),
    confidence,
  }));
const spoken = (said: readonly Word[]): number => beatsOf(said).reduce((sum, beat) => sum + beat.spokenSeconds, 0);

describe('what counts as articulation', () => {
  it('includes gaps under 250 ms', () => {
    expect(spoken(words(4, 0.24))).toBeCloseTo(4 * 0.2 + 3 * 0.24);
    expect(spoken(words(8, 0.26))).toBeLessThanOrEqual(8 * 0.2 + 1e-6);
  });
  it('is a run of three words and more', () => {
    expect(beatsOf(words(2, 0.05))).toEqual([]);
    expect(beatsOf(words(3, 0.05))).not.toEqual([]);
  });
  it('is heard with a mean confidence of 0.5 and more', () => {
    expect(beatsOf(words(5, 0.05, 0.49))).toEqual([]);
    expect(beatsOf(words(5, 0.05, 0.51))).not.toEqual([]);
  });
});

describe('a hurry', () => {
  /** own speech at a multiple of the caller's four syllables a second */
  const speak = (from: Hurry, times: number, seconds: number): Hurry => {
    const length = 1 / (4 * times);
    let hurry = from;
    for (let said = 0; said < seconds; said += length)
      hurry = followHurry(
        hurry,
        {
          syllables: 1,
          spokenSeconds: length,
          startSeconds: hurry.lastSeconds,
          endSeconds: hurry.lastSeconds + length,
        },
        4,
      );
    return hurry;
  };
  it('saves seconds above 1.15 times the caller', () => {
    expect(speak(noHurry, 1.14, 10).savedSeconds).toBe(0);
    expect(speak(noHurry, 1.16, 10).savedSeconds).toBeGreaterThan(0);
  });
  it('has begun when 0.55 s are saved, and not in less than 4 s', () => {
    expect([12.5, 13.5].map((seconds) => speak(noHurry, 1.2, seconds).fast)).toEqual([false, true]);
    expect([3.9, 4.2].map((seconds) => speak(noHurry, 1.6, seconds).fast)).toEqual([false, true]);
  });
  it('loses seconds under 1.05 times the caller', () => {
    const fast = speak(noHurry, 1.4, 10);
    expect(speak(fast, 1.06, 3).lostSeconds).toBe(0);
    expect(speak(fast, 1.04, 3).lostSeconds).toBeGreaterThan(0);
  });
  it('is over when half a second is lost', () => {
    const fast = speak(noHurry, 1.4, 10);
    expect([1.6, 1.8].map((seconds) => speak(fast, 0.75, seconds).fast)).toEqual([true, false]);
  });
});
