import { filledPattern } from '../language/lists.ts';
import { digitPieceAt } from '../language/spoken-numbers.ts';
import type { Located, TimeFact } from '../language/time-facts.ts';
import type { Governor } from './governor-words.ts';
import type { PromiseVerb } from './promise-verb.ts';
import { withoutTopicTails } from './topic-tails.ts';

/** A verb with what governs it. */
export interface Found {
  readonly verb: PromiseVerb;
  readonly governor: Governor;
}

export const isConcrete = (fact: Located<TimeFact>): boolean =>
  fact.value.kind !== 'vague' && fact.value.kind !== 'zone';

/** A new clause with its own subject and verb: the times after it are somebody else's. */
const foreignClause = filledPattern(String.raw`
  ^(?:(?:and|but|because|so|since)\s)?(?:then\s)?(?:(?:your|the|our|my)\s\w+'s\s(?!at|on|in|by|house|place
  |number|mobile|phone|before|after)\w+\s|(?:(?:your|the|our|my|this|that|his|her|their)\s\w+(?:\s\w+)?|it|that
  |there|you|he|she|they)\s(?:is|are|was|were|has|had|comes|closes|opens|starts|arrives|leaves|gets|will|takes
  |should|must|have|need|can)\b)
`);

function boundaryAfter(
  words: readonly string[],
  facts: readonly Located<TimeFact>[],
  from: number,
  limit: number,
): number {
  for (let at = from; at < limit; at += 1) {
    // «on monday, that is the first of february»
    if (
      words[at] === 'that' &&
      words[at + 1] === 'is' &&
      facts.some((fact) => fact.start === at + 2 || fact.start === at + 3)
    )
      continue;
    if (
      foreignClause.test(words.slice(at, at + 6).join(' ')) &&
      !(words[at + 1] === 'is' && digitPieceAt(words, at + 2)?.sure === true && digitPieceAt(words, at + 3) !== null)
    )
      return at;
  }
  return limit;
}

/**
 * The times that belong to a clause: those after its verb, else those just before it, else what the rest of the words
 * say.
 */
export function factsOf(
  words: readonly string[],
  facts: readonly Located<TimeFact>[],
  found: Found,
  from: number,
  limit: number,
): readonly Located<TimeFact>[] {
  const boundary = boundaryAfter(words, facts, found.verb.end, limit);
  const inside = facts.filter(
    (fact) => fact.start >= Math.max(found.governor.start, from) && fact.start < found.verb.end,
  );
  const before = clusterBefore(words, facts, found.governor.start, from);
  const near = withoutTopicTails(
    words,
    facts.filter((fact) => fact.start >= found.verb.end && fact.start < boundary),
    [...before, ...inside],
    found.verb.end,
  );
  const after = [...inside, ...near];
  if (after.some(isConcrete)) {
    const dayOnly = !after.some((fact) => fact.value.kind === 'day' || fact.value.kind === 'minutes');
    const days = before.filter((fact) => fact.value.kind === 'day');
    return dayOnly &&
      days.length > 0 &&
      after.every((fact) => fact.value.kind === 'clock' || fact.value.kind === 'part')
      ? [...days, ...after]
      : after;
  }
  if (before.length === 0 && after.length === 0) {
    // «I'll buzz you once I have spoken to him, that'll be four»
    const named = facts.find(
      (fact) =>
        fact.start >= boundary &&
        fact.start < limit &&
        isConcrete(fact) &&
        /\b(?:that|it) (?:is|will be|should be)(?: \w+)?$/u.test(
          words.slice(Math.max(0, fact.start - 4), fact.start).join(' '),
        ),
    );
    if (named) return facts.filter((fact) => fact.start >= named.start && fact.start < limit);
    // «I'll ring when my shift starts tomorrow at eight», «whether or not it is fixed by six»
    if (/\b(?:when|once|as soon as|after|whether(?: or not)?)$/u.test(words.slice(found.verb.end, boundary).join(' ')))
      return facts.filter((fact) => fact.start >= boundary && fact.start < limit);
  }
  if (before.length > 0 && (after.length === 0 || words[after[0]?.start ?? 0] === 'as')) return before;
  if (after.length > 0 && words[after[0]?.start ?? 0] === 'as') {
    const rest = facts.filter((fact) => fact.start >= boundary && fact.start < limit);
    const named = rest.findIndex((fact) =>
      /\b(?:which|that) (?:is|are|will be)\b/u.test(words.slice(Math.max(0, fact.start - 4), fact.start).join(' ')),
    );
    return named < 0 ? after : [...after, ...rest.slice(named)];
  }
  return after;
}

const linking = filledPattern(String.raw`
  ^(?:(?:and|so|okay|right|yes|yeah|it|then|at|which|is|when|yes|the|latest|well|uh|um|by|on|that|point|outside
  |most|very|tops|max|as|soon|i|know|more|after|just|will|to|check|look|into|it|this|for|you|find|out|sort|but
  |in|here|is|what|happens|let|me|speak|with|or|so|now|perfect|great|fine|ish|sharp|zone|sir|madam|ma'am|mister
  |missus|\w+(?=\s(?:will|is))) ?)*$
`);

/** «my line's three one two …» between a time and who calls says nothing of the time. */
const withoutNumber = (gap: readonly string[]): readonly string[] => {
  const isDigit = (word: string): boolean =>
    digitPieceAt([word], 0) !== null || /^(?:double|triple|treble)$/u.test(word);
  if (gap.filter(isDigit).length < SHORTEST_NUMBER) return gap;
  return gap.filter(
    (word) =>
      !isDigit(word) && !/^(?:my|our|the|(?:line|number|direct|mobile|cell)(?:'s)?|is|extension|on)$/u.test(word),
  );
};

/** Fewer digits than this are no telephone number (local American ones have seven). */
const SHORTEST_NUMBER = 6;

function clusterBefore(
  words: readonly string[],
  facts: readonly Located<TimeFact>[],
  start: number,
  from: number,
): readonly Located<TimeFact>[] {
  const earlier = facts.filter((fact) => fact.end <= start && fact.start >= from && fact.value.kind !== 'vague');
  const last = earlier.at(-1);
  if (!last || !earlier.some(isConcrete)) return [];
  const gap = withoutNumber(words.slice(last.end, start));
  if (gap.length > 7 || (gap.length > 0 && !linking.test(gap.join(' ')))) return [];
  let first = last.start;
  const cluster = [];
  for (const fact of earlier.toReversed()) {
    if (first - fact.end > 3 || words.slice(fact.end, first).includes('but')) break;
    cluster.unshift(fact);
    first = fact.start;
  }
  const lead = words.slice(Math.max(0, first - 5), first).join(' ');
  const conditional = /\b(?:as soon as|when|once|after|if)\b/u.test(
    words.slice(Math.max(from, first - 10), first).join(' '),
  );
  return !conditional &&
    /\b(?:called|rang|said|was|were|been|since|did|missed|closed|closes|arrived|came|is|are|takes|am off|opens|starts|finish|ends|shuts)\b/u.test(
      lead,
    ) &&
    !/\bthen\b/u.test(gap.join(' ')) &&
    !/\b(?:before|by) (?:that|then)\b/u.test(words.slice(start, start + 8).join(' '))
    ? []
    : cluster;
}
