const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Splits a text where the searched words begin in it. Pairs of plain and found parts, in order. */
export function foundParts(
  text: string,
  search: string,
): readonly { readonly text: string; readonly found: boolean }[] {
  const words = search.split(/\s+/).filter((each) => each !== '');
  if (words.length === 0) return [{ text, found: false }];
  const pattern = new RegExp(`((?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')}))`, 'giu');
  return text
    .split(pattern)
    .map((part, index) => ({ text: part, found: index % 2 === 1 }))
    .filter((each) => each.text !== '');
}

/** A line with the searched words marked. */
export function Marked({ text, search }: { readonly text: string; readonly search: string }) {
  return (
    <>
      {foundParts(text, search).map((part, index) =>
        part.found ? <mark key={String(index)}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
