import { digitRuns } from '../language/spoken-numbers.ts';

const kinds = new Set(['reference', 'case', 'ticket', 'claim', 'order', 'booking', 'incident', 'complaint']);

/**
 * The reference under which the case is kept: digits said shortly after «reference (number)», «ticket», «claim» … Null
 * when none is said.
 */
export function referenceIn(words: readonly string[]): string | null {
  const run = digitRuns(words).findLast((each) => {
    const lead = words.slice(Math.max(0, each.start - 4), each.start);
    return (
      each.digits.length >= 4 &&
      each.digits.length <= 12 &&
      lead.some((word) => kinds.has(word)) &&
      lead.some((word) => word === 'number' || word === 'is' || word === 'reference')
    );
  });
  return run
    ? run.pieces
        .filter((piece, index) => piece.sure || (index > 0 && index < run.pieces.length - 1))
        .map((piece) => piece.digits)
        .join('')
    : null;
}
