import { likenessCost } from './likeness.ts';
import type { Symbols } from './pattern.ts';
import type { Utterance } from './tokens.ts';

/** What one word can stand for: the numbers of the word sets it is in, and those it resembles with the cost of reading it so. */
export interface WordReading {
  readonly exact: ReadonlySet<number>;
  readonly near: ReadonlyMap<number, number>;
}

/** An utterance in which every token knows its word sets; `present` are all sets that occur, exactly or nearly. */
export interface ReadUtterance {
  readonly utterance: Utterance;
  readonly readings: readonly WordReading[];
  readonly present: ReadonlySet<number>;
}

/** Words kept once read; beyond that the memory is dropped and filled anew (a call uses some 500 different words). */
const mostWordsKept = 5000;

/** Makes the reader of utterances for a program's word sets. It remembers words it has read, which changes its speed only. */
export const readerOf = (symbols: Symbols): ((utterance: Utterance) => ReadUtterance) => {
  const known = new Map<string, WordReading>();
  const vocabulary = [...symbols.byWord.keys()];

  const readWord = (word: string): WordReading => {
    const exact = new Set(symbols.byWord.get(word) ?? []);
    for (const { prefix, symbol } of symbols.prefixed) if (word.startsWith(prefix)) exact.add(symbol);
    const near = new Map<number, number>();
    for (const meant of vocabulary) {
      if (meant === word) continue;
      const cost = likenessCost(word, meant);
      if (cost === null) continue;
      for (const symbol of symbols.byWord.get(meant) ?? []) if (!exact.has(symbol) && cost < (near.get(symbol) ?? 9)) near.set(symbol, cost);
    }
    return { exact, near };
  };

  return (utterance) => {
    const present = new Set<number>();
    const readings = utterance.tokens.map(({ text }) => {
      let reading = known.get(text);
      if (!reading) {
        if (known.size >= mostWordsKept) known.clear();
        reading = readWord(text);
        known.set(text, reading);
      }
      for (const symbol of reading.exact) present.add(symbol);
      for (const symbol of reading.near.keys()) present.add(symbol);
      return reading;
    });
    return { utterance, readings, present };
  };
};
