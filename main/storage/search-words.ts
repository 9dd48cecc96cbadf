/**
 * What the user typed as a query of FTS5: all of the words, the last one perhaps unfinished. Quotes keep its operators
 * out.
 * @returns null when there is nothing to look for
 */
export function matchOf(search: string): string | null {
  const words = search.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0
    ? null
    : words.map((word, index) => `"${word}"${index === words.length - 1 ? '*' : ''}`).join(' ');
}
