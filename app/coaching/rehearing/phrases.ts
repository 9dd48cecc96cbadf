import { concepts } from '../concepts/concepts.ts';
import { detectors } from '../detectors/all.ts';
import type { Detector } from '../detectors/engine/detector.ts';
import { PatternReader, type Node } from '../detectors/engine/pattern.ts';
import { wordSet } from '../../language/lists.ts';
import { isSwap } from '../detector-ids.ts';
import { plainLines } from './plain-lines.ts';

/** No word of these may ever be printed by a second hearing: what it prints goes past the masking of numbers. */
const numbers = wordSet(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand double triple nought
`);

/**
 * Spelled letters and terms of a trade are too short to tell from everyday words: reheard jargon was wrong in two of
 * three lines.
 */
export const canBeReheard = (id: Detector['id']): boolean => isSwap(id) && id !== 'jargon';

const reader = new PatternReader(concepts);
const wordsOf = (symbol: number): readonly string[] => reader.symbols.wordsOf(symbol);

/** In how many ways a part of a pattern can be said. */
const waysOf = (node: Node): number => {
  switch (node.kind) {
    case 'word':
      return wordsOf(node.symbol).length;
    case 'sequence':
      return Math.max(...node.items.map(waysOf));
    case 'choice':
      return node.options.reduce((sum, option) => sum + waysOf(option), 0);
    case 'optional':
      return 2 * waysOf(node.item);
    case 'gap':
    case 'edge':
    case 'guard':
      return 1;
  }
};

const GAP = '|';

/** One of those ways; taking them all in turn says each alternative at least once. */
const sayOf = (node: Node, way: number): string => {
  switch (node.kind) {
    case 'word': {
      const words = wordsOf(node.symbol);
      return (words[way % words.length] ?? '').replace('*', '');
    }
    case 'sequence':
      return node.items.map((item) => sayOf(item, way)).join(' ');
    case 'choice': {
      let left = way % waysOf(node);
      for (const option of node.options) {
        const ways = waysOf(option);
        if (left < ways) return sayOf(option, left);
        left -= ways;
      }
      return '';
    }
    case 'optional':
      return way % 2 === 0 ? sayOf(node.item, Math.floor(way / 2)) : '';
    case 'gap':
      return GAP;
    case 'edge':
    case 'guard':
      return '';
  }
};

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should|need) not\b/g, "$1n't"],
  [/\bcan not\b/g, "can't"],
  [/\bwill not\b/g, "won't"],
  [/\bi am\b/g, "i'm"],
  [/\b(you|we|they) are\b/g, "$1're"],
  [/\b(he|she|it|that|there|what|here) is\b/g, "$1's"],
  [/\b(i|you|we|they|he|she|it) will\b/g, "$1'll"],
];
const contracted = (text: string): string =>
  shortForms.reduce((said, [long, short]) => said.replace(long, short), text);

/** What a pattern says between its gaps, in full and in short forms; single words are left out. */
const saidBy = (pattern: string): readonly string[] => {
  const node = reader.read(pattern);
  return Array.from({ length: waysOf(node) }, (_, way) => sayOf(node, way))
    .flatMap((said) => said.split(GAP))
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part.includes(' '))
    .flatMap((part) => [part, contracted(part)]);
};

const unnumbered = (text: string): boolean => !text.split(' ').some((word) => numbers.has(word));

/**
 * The language of a second hearing: everyday sentences of agents, and whatever the patterns of the phrases to swap can
 * say, in the spelling of a recogniser. It holds no number. Takes some 20 ms.
 */
export function rehearingPhrases(): readonly string[] {
  const swaps = detectors
    .filter((each) => canBeReheard(each.id))
    .flatMap((each) => [...each.sure, ...(each.exactly ?? [])].flatMap(saidBy));
  return [...new Set([...plainLines, ...swaps])].filter(unnumbered);
}
