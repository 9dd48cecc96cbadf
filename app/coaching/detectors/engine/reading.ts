import { likenessCost } from './likeness.ts';
import type { Symbols } from './pattern.ts';
import type { Utterance } from './tokens.ts';
import { cheapInsertions, freeWords, lightWords, negations, pronouns, weakWords } from './word-classes.ts';

/**
 * What one word can stand for: the numbers of the word sets it is in, and those it resembles with the cost of reading
 * it so.
 */
export interface WordReading {
  readonly exact: ReadonlySet<number>;
  readonly near: ReadonlyMap<number, number>;
  /** what it costs to pass over this word where a pattern has none */
  readonly insertionCost: number;
  /** 1 for a word that says something by itself, 0 for an everyday one */
  readonly telling: 0 | 1;
  readonly negation: boolean;
  readonly pronoun: boolean;
}

/**
 * Tuned on half of the noisy lines: an adverb is free, an article half-heard, another word dear, a negation never
 * passed over.
 */
const insertionCostOf = (word: string): number =>
  freeWords.has(word) ? 0 : negations.has(word) ? Infinity : cheapInsertions.has(word) ? 0.3 : 0.9;

/**
 * An utterance in which every token knows its word sets; `present[n]` is 2 where word set n occurs, 1 where something
 * like it does, else 0.
 */
export interface ReadUtterance {
  readonly utterance: Utterance;
  readonly readings: readonly WordReading[];
  readonly present: Uint8Array;
}

/** Words kept once read; beyond that the memory is dropped and filled anew (a call uses some 500 different words). */
const mostWordsKept = 5000;

/**
 * Makes the reader of utterances for a program's word sets. It remembers words it has read, which changes its speed
 * only.
 */
export const readerOf = (symbols: Symbols): ((utterance: Utterance) => ReadUtterance) => {
  const known = new Map<string, WordReading>();
  const { byWord, prefixed } = symbols;
  const count = symbols.all.length;
  const vocabulary = [...byWord.keys()];

  const readWord = (word: string): WordReading => {
    const exact = new Set(byWord.get(word) ?? []);
    for (const { prefix, symbol } of prefixed) if (word.startsWith(prefix)) exact.add(symbol);
    const near = new Map<number, number>();
    for (const meant of vocabulary) {
      if (meant === word) continue;
      const cost = likenessCost(word, meant);
      if (cost === null) continue;
      for (const symbol of byWord.get(meant) ?? [])
        if (!exact.has(symbol) && cost < (near.get(symbol) ?? 9)) near.set(symbol, cost);
    }
    return {
      exact,
      near,
      insertionCost: insertionCostOf(word),
      telling: weakWords.has(word) || lightWords.has(word) ? 0 : 1,
      negation: negations.has(word),
      pronoun: pronouns.has(word),
    };
  };

  return (utterance) => {
    const present = new Uint8Array(count);
    const readings = utterance.tokens.map(({ text }) => {
      let reading = known.get(text);
      if (!reading) {
        if (known.size >= mostWordsKept) known.clear();
        reading = readWord(text);
        known.set(text, reading);
      }
      for (const symbol of reading.near.keys()) if (present[symbol] === 0) present[symbol] = 1;
      for (const symbol of reading.exact) present[symbol] = 2;
      return reading;
    });
    return { utterance, readings, present };
  };
};
