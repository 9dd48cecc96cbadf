import type { Node } from './pattern.ts';

/** What forgiving costs; tuned on half of the noisy lines. */
const costs = { missingWeak: 1, missingModal: 2, missingStrong: 2.4 } as const;

/** What it costs that a word of a pattern was not heard. */
export const missingCost = ({ weak, modal }: Extract<Node, { kind: 'word' }>): number =>
  modal ? costs.missingModal : weak ? costs.missingWeak : costs.missingStrong;

/** How many words may stand in a row where a pattern has none. */
export const longestInsertion = 2;

/** The weight of what a pattern must contain at least: content words 2, grammar words 1. */
export const leastWeight = (node: Node): number => {
  switch (node.kind) {
    case 'word':
      return node.weak ? 1 : 2;
    case 'sequence':
      return node.items.reduce((sum, item) => sum + leastWeight(item), 0);
    case 'choice':
      return Math.min(...node.options.map(leastWeight));
    case 'optional':
    case 'gap':
    case 'edge':
    case 'guard':
      return 0;
  }
};

/** How much a pattern of this weight forgives: nothing when it is short, a dropped content word when it is long. */
export const budgetFor = (weight: number): number =>
  weight < 3
    ? 0
    : weight < 4
      ? 0.3
      : weight < 5
        ? 0.5
        : weight < 6
          ? 0.9
          : weight < 7
            ? 1.1
            : weight < 9
              ? 1.5
              : weight < 11
                ? 2
                : 2.6;

/**
 * How much heavier a pattern is taken to be where the words around speak clearly for it: what it takes in is
 * `stretched`.
 */
export const stretch = 1;

/** How much more it forgives when the match rests on two telling words. */
export const extraFor = (weight: number): number => (weight < 4 ? 0 : 0.6);

/** How many telling words a match must rest on when it was forgiven `cost`. */
export const weightNeeded = (cost: number): number => (cost < 0.4 ? 0 : 1);
