import { confusions } from './word-classes.ts';

const confusable = new Map<string, Set<string>>();
for (const [said, ...heard] of confusions) {
  if (said === undefined) continue;
  const known = confusable.get(said) ?? new Set<string>();
  for (const each of heard) known.add(each);
  confusable.set(said, known);
}

/** Edit distance of two words, given up beyond `limit` (then `limit` + 1). */
export const editDistance = (left: string, right: string, limit: number): number => {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= right.length; j += 1) {
      const cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1));
      next.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    row = next;
  }
  return row[right.length] ?? limit + 1;
};

const endings = ['s', 'es', 'd', 'ed', 'ing', 'er', 'ly'];
const inflected = (left: string, right: string): boolean => {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 4 && long.startsWith(short) && endings.includes(long.slice(short.length));
};

/**
 * What it costs to read the recognised word `heard` as `meant` (0 = nothing; null = they are not alike).
 * Long words may differ by a letter or two, short ones only as listed in the table of confusions.
 */
export const likenessCost = (heard: string, meant: string): number | null => {
  if (heard === meant) return 0;
  if (inflected(heard, meant)) return 0.2;
  if (confusable.get(meant)?.has(heard) === true) return 0.4;
  const length = Math.min(heard.length, meant.length);
  if (length < 5) return null;
  if (length >= 8 && heard[0] === meant[0] && editDistance(heard, meant, 2) <= 2) return 0.5;
  if (length >= 6 && editDistance(heard, meant, 1) <= 1) return 0.4;
  return length === 5 && heard[0] === meant[0] && editDistance(heard, meant, 1) <= 1 ? 0.6 : null;
};
