import type { Side } from '../../call/words.ts';
import {
  addressAfter,
  spellingWords,
  notAfterTitle,
  otherAfter,
  otherBefore,
  questionAfter,
  questionTo,
  titles,
} from '../concepts/addressing.ts';
import { firstNames } from '../concepts/first-names.ts';
import { likenessCost } from './engine/likeness.ts';
import type { Token } from './engine/tokens.ts';

/** Where the caller is addressed by name, as token indices. */
export interface NameHeard {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

/**
 * A known name is surer than a name at a place where one addresses people; the word behind a title stands for it even
 * when misheard.
 */
const confidenceOf = { titled: 0.95, misheard: 0.7, known: 0.9, anyTitled: 0.9, firstName: 0.8 } as const;

const writtenTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms']);
const partsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^a-z']+/)
    .filter((part) => part.length > 1 && !titles.has(part) && !writtenTitles.has(part));

/** Do two words differ by one letter put in, left out or exchanged? ("brand" for "Brandt") */
const oneLetterApart = (left: string, right: string): boolean => {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
};

const alike = (heard: string, name: string): boolean => {
  if (heard === name) return true;
  if (heard[0] !== name[0]) return false;
  const cost = likenessCost(heard, name);
  return (cost !== null && cost <= 0.6) || (name.length >= 5 && heard.length >= 4 && oneLetterApart(heard, name));
};

/** Letters to be put in, left out or exchanged to get from one word to the other. */
const lettersApart = (left: string, right: string): number => {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let at = 0; at < left.length; at += 1) {
    const next = [at + 1];
    for (let place = 0; place < right.length; place += 1)
      next.push(
        Math.min(
          (row[place + 1] ?? 0) + 1,
          (next[place] ?? 0) + 1,
          (row[place] ?? 0) + (left[at] === right[place] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
};

/**
 * Behind a title only a name can follow, so that one third of its letters may be wrong ("mister ross" for Voss, "mister
 * grant" for Brandt).
 */
const alikeBehindTitle = (heard: string, name: string): boolean =>
  heard.length > 2 && !notAfterTitle.has(heard) && lettersApart(heard, name) <= Math.floor(name.length / 3);

/** "c for charlie", "alpha bravo charlie", "sam as in samuel": a name that only stands for a letter. */
const isSpelling = (tokens: readonly Token[], first: number, last: number): boolean => {
  const after = tokens[last + 1]?.text ?? '';
  const next = tokens[last + 2]?.text ?? '';
  return (
    (after === 'for' && next.length === 1) ||
    (after === 'as' && next === 'in') ||
    spellingWords.has(tokens[first - 1]?.text ?? '') ||
    spellingWords.has(after)
  );
};

/** A name said as an address: neither introduced, spelled nor talked about. */
const addressed = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokens[first - 1]?.text;
  const after = tokens[last + 1]?.text;
  if (isSpelling(tokens, first, last)) return false;
  if (before !== undefined && otherBefore.has(before)) {
    const pointing = before === 'that' || before === 'this';
    if (!pointing || (after !== undefined && !questionAfter.has(after))) return false;
  }
  if (after === undefined || !otherAfter.has(after)) return true;
  return questionTo[after]?.has(tokens[last + 2]?.text ?? '') === true;
};

/** The caller's own name, with a title or without. */
const knownName = (tokens: readonly Token[], at: number, names: readonly string[]): NameHeard | null => {
  const isName = (index: number): boolean => names.some((name) => alike(tokens[index]?.text ?? '', name));
  const titled = titles.has(tokens[at]?.text ?? '');
  const behindTitle = tokens[at + 1]?.text ?? '';
  if (
    titled &&
    !isName(at + 1) &&
    names.some((name) => alikeBehindTitle(behindTitle, name)) &&
    addressed(tokens, at, at + 1)
  )
    return { first: at, last: at + 1, confidence: confidenceOf.misheard };
  const from = titled && isName(at + 1) ? at + 1 : at;
  if (!isName(from)) return null;
  let last = from;
  while (isName(last + 1)) last += 1;
  return titled || addressed(tokens, at, last)
    ? { first: at, last, confidence: titled ? confidenceOf.titled : confidenceOf.known }
    : null;
};

/** Any name behind a title, or a common first name at a place where one addresses people. */
const likelyName = (tokens: readonly Token[], at: number): NameHeard | null => {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text;
  if (
    titles.has(text) &&
    next !== undefined &&
    next.length > 2 &&
    !notAfterTitle.has(next) &&
    addressed(tokens, at, at + 1)
  )
    return { first: at, last: at + 1, confidence: confidenceOf.anyTitled };
  if (!firstNames.has(text) || !addressed(tokens, at, at)) return null;
  const before = tokens[at - 1]?.text;
  const opens =
    before === undefined &&
    next !== undefined &&
    (questionAfter.has(next) || next === 'can' || next === 'would' || next === 'is');
  const follows = before !== undefined && (addressAfter.has(before) || titles.has(before));
  const closes = at === tokens.length - 1 && tokens.length > 2;
  return opens || follows || closes ? { first: at, last: at, confidence: confidenceOf.firstName } : null;
};

/**
 * Finds the caller addressed by name. With a known name only that name counts (also a little misheard); without one,
 * a title and a name ("missus walsh"), or a common first name at a place where one addresses people.
 */
export const namedCaller = (tokens: readonly Token[], callerName: string | null): readonly NameHeard[] => {
  const names = callerName === null ? [] : partsOf(callerName);
  const heard: NameHeard[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = names.length > 0 ? knownName(tokens, at, names) : likelyName(tokens, at);
    if (found === null) continue;
    heard.push(found);
    at = found.last;
  }
  return heard;
};

/** The name the caller gave in earlier utterances ("my name is patricia brown"), or null. */
export const nameGiven = (earlier: readonly { readonly side: Side; readonly text: string }[]): string | null => {
  for (const { side, text } of earlier.toReversed()) {
    const given =
      side === 'caller' ? /\bmy (?:name is|name's) ([a-z']+(?: [a-z']+)?)/.exec(text.toLowerCase())?.[1] : undefined;
    const first = given?.split(' ')[0];
    if (given !== undefined && first !== undefined && firstNames.has(first)) return given;
  }
  return null;
};
