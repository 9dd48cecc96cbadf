import { isGivenName, mayBeName, nameAt, titles } from '../language/names.ts';
import { wordSet } from '../language/lists.ts';

/** Who does something: the one who speaks, somebody else on the same side, the other party, or nobody. */
export interface Subject {
  readonly who: 'speaker' | 'other' | 'listener' | 'nobody' | 'outsider';
  readonly name: string | null;
  /** token index where the subject begins */
  readonly start: number;
}

export const softWords: ReadonlySet<string> = wordSet(`
  uh um er erm ah eh also just personally definitely certainly gladly happily probably then myself ourselves himself
  herself either simply absolutely immediately actually really always again maybe obviously please now only directly
  today tomorrow back even kindly surely still themselves hopefully quickly likely of course like first both certain
  promptly shortly later
`);

const outsiders = new Set(['your', 'his', 'her', 'their']);
/** They ring by themselves. */
const machines = wordSet(`
  message recording voice system machine alarm computer bot robot dialler dialer app software survey phone telephone bell doorbell line timer
  clock
`);
/** They ring, but not for us. */
const strangers = wordSet(`
  scammer scammers fraudster fraudsters criminal criminals telemarketer telemarketers thief thieves crook crooks
  hacker hackers robocaller robocallers marketer marketers impostor impostors salespeople salesman people folk folks
  neighbour neighbours neighbor neighbors customers
`);
/** «your case manager» is one of ours, «your doctor» is not. */
const ownStaff = wordSet(`
  manager advisor adviser representative rep engineer technician handler adjuster consultant specialist surveyor
  installer coordinator agent planner
`);
/** After one of these a word is a name even when it is on no list of names. */
const roles = wordSet(`
  colleague supervisor manager engineer technician leader boss specialist agent executive senior surveyor advisor
  adviser representative driver partner coworker teammate called named doctor nurse head lead plumber electrician
  officer director assistant coordinator planner consultant assessor adjuster handler underwriter analyst operator
  clerk receptionist mechanic associate pharmacist dentist solicitor broker foreman fitter deputy offsider mate
  secretary
`);
const determiners = wordSet(`
  my our the a an another one some this that any same next
`);
const somebody = wordSet(`
  someone somebody anyone anybody one everyone engineering billing accounts support dispatch sales retentions
  collections scheduling logistics security finance management reception
`);
/** A noun phrase that is a subject does not reach back over these. */
const edges = wordSet(`
  and but so or because i we you he she they it will would can is are was am be do did to not okay yes yeah no right
  well if when that then have has had get ask sure what sorry make ensure let for said says back now which once while
  hold thanks got having getting before after until whether with on by see perhaps understood today tomorrow alright fine great perfect
  good me us him them request requested asked arrange tell told remind expect want think
`);

/** «she» is looked for so many words back. */
const ANTECEDENT_WORDS = 20;

/** The last person named before `before`, for «she will call you». */
export function antecedent(words: readonly string[], before: number): string | null {
  for (let at = before - 1; at >= Math.max(0, before - ANTECEDENT_WORDS); at -= 1) {
    if (words[at] === undefined || titles.has(words[at] ?? '')) continue;
    const sure = !/^(colleague|supervisor|manager|engineer|specialist|technician|leader|boss|to|with|ask|and)$/u.test(
      words[at - 1] ?? '',
    );
    const possessed = /^(.+)'s$/u.exec(words[at] ?? '')?.[1];
    if (isGivenName(possessed) && /^(?:your|the|our|my|in|on)$/u.test(words[at + 1] ?? '')) return possessed ?? null;
    const name = nameAt(words, at, sure);
    if (name !== null && mayBeName(words[at], sure) && !titles.has(words[at - 1] ?? '')) return name;
  }
  return null;
}

/** The subject that ends at token `last` (the word just before a modal or verb). */
export function subjectEndingAt(words: readonly string[], last: number): Subject {
  let at = last;
  while (at >= 0 && softWords.has(words[at] ?? '') && words[at] !== 'one') at -= 1;
  const word = words[at];
  if (word === undefined) return { who: 'speaker', name: null, start: Math.max(0, at + 1) };
  if (word === 'i' || word === 'we' || word === 'us' || word === 'me') return { who: 'speaker', name: null, start: at };
  if (word === 'you') return { who: 'listener', name: null, start: at };
  if (word === 'nobody' || word === 'none' || (word === 'one' && words[at - 1] === 'no'))
    return { who: 'nobody', name: null, start: at };
  if (
    word === 'he' ||
    word === 'she' ||
    word === 'they' ||
    word === 'who' ||
    word === 'him' ||
    word === 'her' ||
    word === 'them'
  )
    return { who: 'other', name: antecedent(words, at), start: at };
  if (word === 'it' || word === 'this' || word === 'there') return { who: 'outsider', name: null, start: at };
  const described = headBefore(words, at);
  if (described !== null) {
    const head = subjectEndingAt(words, described);
    if (head.who === 'other' && head.start <= described)
      return /^(?:is|called|named)$/u.test(words[at - 1] ?? '')
        ? { ...head, name: head.name ?? nameAt(words, at) }
        : head;
  }
  if (edges.has(word)) return { who: 'speaker', name: null, start: at + 1 };
  return nounPhrase(words, at);
}

/** Nobody's description goes on over these. */
const descriptionEnds = wordSet(`
  and but so or if when because will would shall i we
`);
/** Longest «who looks after the vans». */
const DESCRIPTION_WORDS = 8;

/** «Gareth who runs the depot»: the last word of who is described, when a description ends at `last`. */
function headBefore(words: readonly string[], last: number): number | null {
  for (let at = last - 1; at >= Math.max(1, last - DESCRIPTION_WORDS); at -= 1) {
    const word = words[at] ?? '';
    if (descriptionEnds.has(word)) return null;
    if (word === 'who') return at - 1;
    const next = words[at + 1] ?? '';
    if ((word === 'that' || word === 'which') && /^(?:is|was|has|\w{3,}s)$/u.test(next) && !isGivenName(next))
      return at - 1;
  }
  return null;
}

/** «my supervisor helen», «someone from billing», «helen from accounts», «one of our engineers», «mister patel». */
function nounPhrase(words: readonly string[], last: number): Subject {
  let start = last;
  for (let at = last; at >= Math.max(0, last - 8); at -= 1) {
    const word = words[at] ?? '';
    if (edges.has(word) && !(word === 'that' && at === last)) break;
    start = at;
    if (
      determiners.has(word) &&
      words[at - 1] !== 'of' &&
      words[at - 1] !== 'from' &&
      words[at - 1] !== 'in' &&
      words[at - 1] !== 'at'
    )
      break;
    if (somebody.has(word) && words[at - 1] !== 'from' && words[at - 1] !== 'of' && words[at - 1] !== 'in') break;
  }
  const phrase = words.slice(start, last + 1);
  if (
    outsiders.has(phrase[0] ?? '') &&
    !phrase.some((word) => ownStaff.has(word) || (phrase[0] !== 'your' && isRole(word)))
  )
    return { who: 'outsider', name: null, start };
  const own = phrase[0] === 'our' || phrase[0] === 'my';
  if (
    !own &&
    (strangers.has(phrase.at(-1) ?? '') || /^(?:scam|fraud|cold) callers?$/u.test(phrase.slice(-2).join(' ')))
  )
    return { who: 'outsider', name: null, start };
  if (machines.has(phrase.at(-1) ?? '')) return { who: 'outsider', name: null, start };
  return { who: 'other', name: nameInPhrase(phrase), start };
}

/** «engineer», «one of our engineers» */
const isRole = (word: string | undefined): boolean =>
  word !== undefined && (roles.has(word) || roles.has(word.replace(/s$/u, '')));

/** «dispatchers», «auditors»: people, but nobody's name. */
const severalPeople = /(?:ers|ors|ists|ians|ees|ants)$/u;

/** The person a noun phrase names: its own word, never the common noun beside it («the technician»). */
export function nameInPhrase(said: readonly string[]): string | null {
  const phrase = said[0] === 'one' && said[1] === 'of' ? said.slice(2) : said;
  const from = phrase.findIndex((word, index) => index > 0 && /^(from|in|at|of)$/u.test(word));
  const head = from > 0 ? phrase.slice(0, from) : phrase;
  const determined = determiners.has(head[0] ?? '');
  for (let at = determined ? 1 : 0; at < head.length; at += 1) {
    if (severalPeople.test(head[at] ?? '') && !isGivenName(head[at])) continue;
    const placed = isRole(head[at - 1]) || titles.has(head[at] ?? '') || (!determined && head.length <= 2);
    const name = nameAt(head, at, !placed);
    if (name !== null) return name;
  }
  const after = phrase[from + 1];
  return phrase[from] === 'of' && roles.has(phrase[from - 1] ?? '') && isGivenName(after) && after !== undefined
    ? after
    : null;
}
