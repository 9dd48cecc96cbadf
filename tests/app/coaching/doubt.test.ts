import { describe, expect, test } from 'vitest';
import { detectTechniques, leastInCall } from '../../../app/coaching/detect.ts';
import { assurance } from '../../../app/coaching/detectors/doubt/assurance.ts';
import { lineFeatures, places } from '../../../app/coaching/detectors/doubt/line-features.ts';
import { learntFrom, levels, weights } from '../../../app/coaching/detectors/doubt/weights.ts';
import { ownLines } from './own-lines.ts';

const support = { patterns: 1, words: 3, cost: 0 };
const sure = (technique: string, text: string): number => {
  const words = text.split(' ');
  return assurance(technique, words, 0, words.length - 1, support);
};

describe('the words around a hit', () => {
  test('speak for it where it is meant and against it where it only sounds like it', () => {
    expect(sure('caller_repeat_contact', 'i have called you about this four times now')).toBeGreaterThan(
      sure('caller_repeat_contact', 'i called my sister about the party four times'),
    );
    expect(sure('sarcasm', 'oh brilliant another expert on the line')).toBeGreaterThan(
      sure('sarcasm', 'oh brilliant that has gone through for you'),
    );
  });

  test('are weighed near it only: what is said long before or after changes nothing', () => {
    const line = 'i am so sorry about the mix up with your room'.split(' ');
    const far = Array.from({ length: 12 }, () => 'well');
    const near = Array.from({ length: 8 }, () => 'well');
    const at = (before: readonly string[], after: readonly string[]): number =>
      assurance('apology', [...before, ...line, ...after], before.length, before.length + 3, support);
    expect(at(far, far)).toBe(at([...near, 'well'], [...near, 'well']));
    expect(at(far, far)).not.toBe(at([], []));
  });

  test('support counts, forgiving counts against', () => {
    const words = 'we owe you an apology for that'.split(' ');
    const with_ = (more: Partial<typeof support>): number => assurance('apology', words, 0, 4, { ...support, ...more });
    expect(with_({ patterns: 3 })).toBeGreaterThan(with_({}));
    expect(with_({ cost: 1 })).toBeLessThan(with_({}));
  });
});

describe('the weights', () => {
  test('were learnt from the lines as they are (npm run learn)', () => {
    expect(learntFrom).toBe(ownLines().length);
  });

  test('have one known sign for each place', () => {
    expect(weights).toHaveLength(places);
    expect([...new Set(weights)].filter((sign) => !levels.includes(sign))).toEqual([]);
    expect(lineFeatures('apology', ['<', 'sorry', '>']).every((each) => each >= 0 && each < places)).toBe(true);
  });
});

test('what had to be stretched is reported but does not count in a call', () => {
  const hits = ownLines()
    .filter((_line, at) => at % 12 === 0)
    .flatMap(({ side, text }) => detectTechniques({ side, text }))
    .filter((hit) => hit.confidence < leastInCall(hit.technique));
  expect(hits.length).toBeGreaterThan(0);
  for (const hit of hits) expect(hit.confidence).toBeGreaterThanOrEqual(0.6);
});
