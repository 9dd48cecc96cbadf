import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../../app/coaching/detectors/engine/match.ts';
import { PatternReader } from '../../../app/coaching/detectors/engine/pattern.ts';
import { readerOf } from '../../../app/coaching/detectors/engine/reading.ts';
import { tokenise } from '../../../app/coaching/detectors/engine/tokens.ts';

const matched = (pattern: string, text: string, forgiving = false): string | null => {
  const reader = new PatternReader({ sorry: ['sorry', 'apolog*', 'my fault'] });
  const compiled = compilePattern(reader.read(pattern), forgiving);
  const utterance = tokenise(text);
  const span = compiled.find(readerOf(reader.symbols)(utterance), 0);
  return (
    span &&
    utterance.tokens
      .slice(span.first, span.last + 1)
      .map((token) => token.text)
      .join(' ')
  );
};

describe('the language of patterns', () => {
  test('words, alternatives and options', () => {
    expect(matched('call|ring you back?', 'i will ring you')).toBe('ring you');
    expect(matched('(call you|get in touch) today', 'i get in touch today')).toBe('get in touch today');
    expect(matched('call you', 'call me')).toBeNull();
  });

  test('families hold words, beginnings and short sequences', () => {
    expect(matched('i am @sorry', 'i am sorry')).toBe('i am sorry');
    expect(matched('my @sorry', 'my apologies')).toBe('my apologies');
    expect(matched('it was @sorry', 'it was my fault')).toBe('it was my fault');
  });

  test('a gap is bounded and stops at a negation, a long one does not', () => {
    expect(matched('we .. refund', 'we can give you a refund')).toBeNull();
    expect(matched('we ..4 refund', 'we can give you a refund')).toBe('we can give you a refund');
    expect(matched('we ..4 refund', 'we can not give a refund')).toBeNull();
    expect(matched('we ...5 refund', 'we can not give a refund')).toBe('we can not give a refund');
  });

  test('guards look at the word beside, edges at the clause', () => {
    expect(matched('policy !number', 'your policy number')).toBeNull();
    expect(matched('<!privacy policy', 'privacy policy')).toBeNull();
    expect(matched('^^ listen', 'please do listen')).toBeNull();
    expect(matched('^^ listen', 'okay listen')).toBe('listen');
    expect(matched('thanks $$', 'thanks for that')).toBeNull();
  });

  test('only a forgiving pattern bridges a wrong word, and never the last one', () => {
    expect(
      matched('replacement is being sent to you tomorrow', 'replacement his being sent to you tomorrow'),
    ).toBeNull();
    expect(
      matched('replacement is being sent to you tomorrow', 'replacement cow being sent to you tomorrow', true),
    ).toBe('replacement cow being sent to you tomorrow');
    expect(matched('replacement is being sent to you', 'replacement is being sent to', true)).toBeNull();
  });

  test('a mistake in a pattern throws with the pattern', () => {
    expect(() => matched('call (you', 'x')).toThrow('call (you');
    expect(() => matched('@nothing', 'x')).toThrow('@nothing');
    expect(() => matched('a)', 'x')).toThrow('a)');
  });
});

describe('tokens', () => {
  const tokens = (text: string): string =>
    tokenise(text)
      .tokens.map((token) => token.text)
      .join(' ');

  test('contractions open, spellings meet, hesitations go', () => {
    expect(tokens("I'm, uh, gonna call; don't worry")).toBe('i am going to call do not worry');
    expect(tokens('o k all right ok')).toBe('okay alright okay');
    expect(tokens("whats the customer's name")).toBe('what is the customer name');
  });

  test('a restart is said once, a repeat on purpose stays', () => {
    expect(tokens("i will i'll uh call you")).toBe('i will call you');
    expect(tokens('sir sir listen')).toBe('sir sir listen');
    expect(tokens('five five five')).toBe('five five five');
  });

  test('each token knows its word', () => {
    expect(tokenise("so i'll uh call").tokens.map((token) => token.word)).toEqual([0, 1, 1, 3]);
  });
});
