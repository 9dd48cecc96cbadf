import type { PromiseClause } from './promise-clauses.ts';
import { wordSet } from '../language/lists.ts';

const openers = new Set(['with', 'about', 'to', 'and', 'once', 'when', 'as', 'regarding', 'because']);
const andWhat = new Set(['tell', 'let', 'give', 'confirm', 'explain', 'check', 'update']);
const ends = wordSet(`
  i we is my okay alright what can thank thanks please so but
`);

/** What was promised, in a few words for a list: «Call back with the new amount», «Email you the form». */
export function purposeAfter(words: readonly string[], clause: PromiseClause): string {
  const rest: string[] = [];
  if (clause.kind === 'other') {
    for (const word of words.slice(clause.verbStart, clause.verbStart + 10)) {
      if (rest.length > 1 && (ends.has(word) || word === 'and' || word === 'by')) break;
      rest.push(word);
    }
    const text = rest.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  }
  const first = words[clause.end] ?? '';
  if (openers.has(first) && (first !== 'and' || andWhat.has(words[clause.end + 1] ?? ''))) {
    for (const word of words.slice(clause.end, clause.end + 9)) {
      if (rest.length > 1 && ends.has(word)) break;
      rest.push(word);
    }
  }
  return rest.length > 1 ? `Call back ${rest.join(' ')}` : 'Call back';
}
