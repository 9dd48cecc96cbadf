import { confusions } from './word-classes.ts';

const confusable = new Map<string, Set<string>>();
for (const [said, ...heard] of confusions) {
  if (said === undefined) continue;
  const known = confusable.get(said) ?? new Set<string>();
  for (const each of heard) known.add(each);
  confusable.set(said, known);
}

/** What another ending of the same word costs. */
export const inflectionCost = 0.2;

const endings = ['s', 'es', 'd', 'ed', 'ing', 'er'];
const inflected = (left: string, right: string): boolean => {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 4 && long.startsWith(short) && endings.includes(long.slice(short.length));
};

/**
 * What it costs to read the recognised word `heard` as `meant` (0 = nothing; null = they are not alike).
 * Other endings of the same word and the pairs in the table of confusions. Likeness of letters was tried: a recogniser
 * prints real words, so it found nothing more in noisy lines and took "flight" for "fright" in clean ones.
 */
export const likenessCost = (heard: string, meant: string): number | null => {
  if (heard === meant) return 0;
  if (inflected(heard, meant)) return inflectionCost;
  return confusable.get(meant)?.has(heard) === true ? 0.4 : null;
};
