import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Side } from '../../../app/call/words.ts';

type Line = CallSummary['transcript'][number];

/** Times of marks are rounded apart from those of words. s */
const ROUNDING_SECONDS = 0.3;

/**
 * The line that was being said at a moment, of one side or of either.
 * @returns its index; null when there is no line
 */
export function lineAt(lines: readonly Line[], seconds: number, side: Side | null): number | null {
  const found = lines.findLastIndex(
    (each) => (side === null || each.side === side) && each.startSeconds <= seconds + ROUNDING_SECONDS,
  );
  return found >= 0 ? found : lines.length > 0 ? 0 : null;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/**
 * The lines that hold every searched word, as a word or its beginning; when none does, those that hold any of them.
 * @returns their indexes
 */
export function linesWith(lines: readonly Line[], search: string): readonly number[] {
  const wanted = wordsOf(search);
  if (wanted.length === 0) return [];
  const holds = (line: Line): readonly boolean[] => {
    const said = wordsOf(line.text);
    return wanted.map((each) => said.some((word) => word.startsWith(each)));
  };
  const held = lines.map(holds);
  const indexes = (wants: (held: readonly boolean[]) => boolean) =>
    held.flatMap((each, index) => (wants(each) ? [index] : []));
  const all = indexes((each) => each.every(Boolean));
  return all.length > 0 ? all : indexes((each) => each.some(Boolean));
}
