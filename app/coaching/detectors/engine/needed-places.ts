import { missingCost } from './forgiving.ts';
import { inflectionCost } from './likeness.ts';
import type { Node } from './pattern.ts';

/** A place that every match has to fill or pay for. */
export interface Needed {
  /** one of these word sets */
  readonly symbols: readonly number[];
  readonly costWhenAbsent: number;
}

/** Places every match has to fill or pay for: tells most patterns at a glance that they cannot match. */
export const neededPlaces = (node: Node): readonly Needed[] => {
  switch (node.kind) {
    case 'word':
      return [{ symbols: [node.symbol], costWhenAbsent: missingCost(node) }];
    case 'sequence':
      return node.items.flatMap(neededPlaces);
    case 'choice': {
      // Of each option the place that is dearest to miss; together they stand for the choice.
      const dearest = node.options.map((option) =>
        neededPlaces(option).reduce<Needed | null>(
          (most, each) => (most && most.costWhenAbsent >= each.costWhenAbsent ? most : each),
          null,
        ),
      );
      if (!dearest.every((each) => each !== null)) return [];
      return [
        {
          symbols: dearest.flatMap((each) => each.symbols),
          costWhenAbsent: Math.min(...dearest.map((each) => each.costWhenAbsent)),
        },
      ];
    }
    case 'optional':
    case 'gap':
    case 'edge':
    case 'guard':
      return [];
  }
};

/** What a match in this utterance costs at least. */
export const leastCost = (needed: readonly Needed[], present: Uint8Array, most: number): number => {
  let sum = 0;
  for (const { symbols, costWhenAbsent } of needed) {
    let best = 0;
    for (const symbol of symbols) best = Math.max(best, present[symbol] ?? 0);
    if (best === 2) continue;
    sum += best === 1 ? inflectionCost : costWhenAbsent;
    if (sum > most) break;
  }
  return sum;
};
