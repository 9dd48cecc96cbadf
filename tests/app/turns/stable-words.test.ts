import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../app/language/tokens.ts';
import { stableWordCount } from '../../../app/turns/stable-words.ts';

describe('stable words', () => {
  it('are those at the head that stood in the partial before', () => {
    expect(stableWordCount('what a depressing', 'what if a tracking number')).toBe(1);
    expect(stableWordCount('', 'yeah')).toBe(0);
    expect(stableWordCount('yeah but', 'yeah but it')).toBe(2);
  });
  it('never exceed either partial', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c')).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const count = stableWordCount(before, now);
        expect(wordsIn(now).slice(0, count)).toEqual(wordsIn(before).slice(0, count));
        expect(stableWordCount(now, now)).toBe(wordsIn(now).length);
      }),
    );
  });
});
