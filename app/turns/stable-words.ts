import { wordsIn } from '../language/tokens.ts';

/**
 * How many words at the head of a partial result stood in the partial before as well. Of words first seen 29 % are
 * changed later (measured with the shipped model); those that stood twice running are hardly ever, so only they decide
 * anything.
 * @param before the side's partial text before this one, '' when it is the first since its last final result
 * @param text the partial text now
 */
export function stableWordCount(before: string, text: string): number {
  const old = wordsIn(before);
  const now = wordsIn(text);
  let count = 0;
  while (count < now.length && count < old.length && now[count] === old[count]) count += 1;
  return count;
}
