import { filledPattern } from '../language/lists.ts';
import type { CountryCode } from '../language/phone-numbers.ts';
import type { Located, TimeFact } from '../language/time-facts.ts';
import { dueFrom, isLater, type Moment } from '../language/due-time.ts';
import { settled, timeFactsIn } from '../language/times.ts';
import { isGivenName, nameAt } from '../language/names.ts';
import { factsOf, isConcrete, type Found } from './clause-times.ts';
import { governorOf } from './governor.ts';
import type { Governor } from './governor-words.ts';
import type { PromiseVerb } from './promise-verb.ts';
import { promiseVerbAt } from './promise-verbs.ts';
import { nameInPhrase } from './subjects.ts';

/** One clause about doing something for the caller later, with the moment it names. Token indexes, end exclusive. */
export interface PromiseClause {
  readonly kind: 'call' | 'other';
  readonly verdict: 'promised' | 'offered' | 'denied';
  readonly who: 'speaker' | 'other';
  /** the person named as the one who will do it */
  readonly name: string | null;
  readonly start: number;
  readonly verbStart: number;
  readonly verbEnd: number;
  readonly end: number;
  readonly facts: readonly TimeFact[];
  /** false = no time was said at all; a vague one counts as said */
  readonly timed: boolean;
  readonly dueAt: string | null;
}

/** A wait on the line is no promise to telephone. */
const holding = new Set(['hold', 'bear', 'line', 'music', 'silence']);

/** The driver who rings when he stands outside gives notice of a visit. */
const atTheDoor = filledPattern(String.raw`
  ^(?:when|once|as soon as|as|if|before) (?:he|she|they) (?:is|are|arrive|arrives|get|gets|reach
  |reaches)\b(?: \w+){0,3}? ?(?:outside|nearby|downstairs|there|here|way|close|away|arrive|arrives|you|your)\b
  |^before (?:arriving|delivery|they arrive)\b
`);

/** Nobody is asked to hold the line for longer. */
const LONGEST_HOLD_MINUTES = 10;

function verbsIn(words: readonly string[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length;) {
    const verb = promiseVerbAt(words, at);
    if (verb) found.push({ verb, governor: governorOf(words, verb) });
    at = verb ? Math.max(at + 1, verb.kind === 'call' ? verb.end : at + 1) : at + 1;
  }
  return found;
}

/** Who is named after the verb: «a call from Daniel», «from my colleague Priya», «called by Helen». */
function namedAfter(words: readonly string[], verb: PromiseVerb): string | null {
  const owner = /^(.+)'s$/u.exec(words.slice(verb.start, verb.end).find((word) => word.endsWith("'s")) ?? '')?.[1];
  if (owner !== undefined && isGivenName(owner)) return owner;
  for (let at = verb.end; at < Math.min(words.length, verb.end + 8); at += 1) {
    if (/^(?:that|it|this)$/u.test(words[at] ?? '') && words[at + 1] === 'will' && words[at + 2] === 'be')
      return nameAt(words, at + 3, true);
    if (/^(?:he|she) is (?:called|named)$/u.test(words.slice(at, at + 3).join(' '))) return nameAt(words, at + 3);
    if (words[at] !== 'from' && !(words[at] === 'by' && verb.voice === 'receives')) continue;
    const phrase: string[] = [];
    for (const word of words.slice(at + 1, at + 7)) {
      if (
        /^(on|at|by|before|tomorrow|today|within|in|and|this|next|later|between|who|as|to|will|with|of|from|about|around|after|first|when|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(
          word,
        )
      )
        break;
      phrase.push(word);
    }
    if (phrase.length === 0 || phrase[0] === 'me' || phrase[0] === 'us' || phrase[0] === 'you') return null;
    return phrase.length === 1 ? nameAt(phrase, 0) : (nameInPhrase(phrase) ?? null);
  }
  return null;
}

/** The next verb that counts. */
const nextOf = (all: readonly Found[], index: number): Found | undefined =>
  all.slice(index + 1).find((other) => other.governor.verdict !== 'none' || other.verb.kind === 'call');

/** Where the clause of a verb ends at the latest: where the next one begins. */
function limitAfter(words: readonly string[], all: readonly Found[], index: number): number {
  const end = all[index]?.verb.end ?? 0;
  const next = nextOf(all, index);
  if (!next) return words.length;
  const ownStart = next.governor.verdict !== 'none' && next.governor.start >= end;
  return Math.max(end, ownStart ? next.governor.start : next.verb.start);
}

/** Every clause about doing something later, in order. `words` are tokens (`tokensOf`). */
export function promiseClausesIn(
  words: readonly string[],
  moment: Moment,
  country: CountryCode,
): readonly PromiseClause[] {
  const all = verbsIn(words);
  if (all.length === 0) return [];
  const facts = timeFactsIn(words, country);
  return all.flatMap((found, index) => {
    const { verb, governor } = found;
    if (governor.verdict === 'none') return [];
    const next = nextOf(all, index);
    const limit = limitAfter(words, all, index);
    const from = index > 0 ? (all[index - 1]?.verb.end ?? 0) : 0;
    const own = settled(factsOf(words, facts, found, from, limit), words);
    // «I'll ring and let you know by six»: what is done in the same breath has the same time
    const shared =
      !own.some(isConcrete) && next?.verb.kind === 'other' && next.governor.start === governor.start
        ? settled(factsOf(words, facts, next, from, limitAfter(words, all, index + 1)), words)
        : [];
    const mine = shared.some(isConcrete) ? shared : own;
    const concrete = mine.some(isConcrete);
    if ((verb.weak || governor.verdict === 'bare') && !concrete) return [];
    if (
      verb.kind === 'other' &&
      (governor.verdict !== 'promised' ||
        governor.who === 'other' ||
        !isFollowUp(words, verb, concrete, governor, all.slice(0, index)))
    )
      return [];
    if (
      isHold(words, verb, mine) ||
      (governor.who === 'other' && atTheDoor.test(words.slice(verb.end, verb.end + 8).join(' ')))
    )
      return [];
    const values = mine.map((fact) => fact.value);
    if (governor.verdict === 'bare' && isThisCall(words, verb, values)) return [];
    const dueAt = values.length > 0 ? dueFrom(values, moment) : null;
    if (governor.verdict === 'bare' && (dueAt === null || !isLater(dueAt, moment.referenceAt))) return [];
    const name = governor.name ?? namedAfter(words, verb);
    return [
      {
        kind: verb.kind,
        verdict: governor.verdict === 'bare' ? 'promised' : governor.verdict,
        who: name === null ? governor.who : 'other',
        name,
        start: governor.start,
        verbStart: verb.start,
        verbEnd: verb.end,
        end: Math.max(verb.end, ...mine.map((fact) => fact.end)),
        facts: values,
        timed: mine.length > 0,
        dueAt,
      },
    ];
  });
}

/**
 * Something for the caller later, not what the agent does on the line, nor what the promised call is for («call you and
 * tell you»).
 */
function isFollowUp(
  words: readonly string[],
  verb: PromiseVerb,
  concrete: boolean,
  governor: Governor,
  before: readonly Found[],
): boolean {
  if (
    before.some(
      (earlier) =>
        earlier.verb.kind === 'call' &&
        earlier.governor.verdict !== 'none' &&
        earlier.governor.start === governor.start,
    )
  )
    return false;
  return concrete || words.slice(verb.start, verb.start + 3).includes('you');
}

/** «I'm calling you today about your policy», «we're ringing this morning to let you know»: the call they are in. */
const isThisCall = (words: readonly string[], verb: PromiseVerb, facts: readonly TimeFact[]): boolean =>
  verb.voice === 'acts' &&
  /ing$/u.test(words[verb.start] ?? '') &&
  !facts.some((fact) => fact.kind === 'day' && fact.day.is !== 'today') &&
  (/^(?:\w+ )?as (?:promised|agreed|arranged|requested)\b/u.test(words.slice(verb.end, verb.end + 3).join(' ')) ||
    reasonFollows(words, verb, facts));

const reasonFollows = (words: readonly string[], verb: PromiseVerb, facts: readonly TimeFact[]): boolean =>
  facts.every((fact) => fact.kind === 'part' || (fact.kind === 'day' && fact.day.is === 'today')) &&
  !/\b(?:back|again|later)\b/u.test(words.slice(verb.start, verb.end + 3).join(' ')) &&
  /^(?:\w+ ){0,3}?(?:about|regarding|concerning|because|to|from|with regards?|in (?:relation|connection|regard)|on behalf|as|since)\b/u.test(
    `${words.slice(verb.end, verb.end + 6).join(' ')} `,
  );

/**
 * Who asks the caller to wait, or will be «right back», stays on the line; «I'll get right back to you» and a time of
 * day do not.
 */
function isHold(words: readonly string[], verb: PromiseVerb, facts: readonly Located<TimeFact>[]): boolean {
  const said = words.slice(verb.start, verb.end);
  const back = said.indexOf('back');
  if (back < 1 || back > 2 || /^(call|ring|phone)/u.test(said[0] ?? '') || said.includes('phone')) return false;
  if (
    facts.some(
      (fact) =>
        fact.value.kind === 'day' ||
        fact.value.kind === 'clock' ||
        (fact.value.kind === 'minutes' && fact.value.minutes > LONGEST_HOLD_MINUTES),
    )
  )
    return false;
  return (
    words.slice(0, verb.start).some((word) => holding.has(word)) ||
    (said[0] === 'be' && (back === 2 || facts.some((fact) => fact.value.kind === 'minutes')))
  );
}
