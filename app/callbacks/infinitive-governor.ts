import type { Governor } from './governor-words.ts';
import { isGerund, none, ordering, promising, wishing } from './governor-words.ts';
import { asPromise, modal } from './modal-governor.ts';
import type { PromiseVerb } from './promise-verb.ts';
import { antecedent, softWords, subjectEndingAt } from './subjects.ts';

/** What governs a verb when the word before it stands at `at` (`governor.ts`). */
export type ReadGovernor = (words: readonly string[], at: number, verb: PromiseVerb) => Governor;

/** «going to», «promise to», «be able to», «ask Helen to», «do you want me to». `head` is the word before «to». */
export function infinitive(words: readonly string[], head: number, verb: PromiseVerb, read: ReadGovernor): Governor {
  let at = head;
  while (at >= 0 && softWords.has(words[at] ?? '')) at -= 1;
  const word = words[at] ?? '';
  const left = words.slice(Math.max(0, at - 5), at);
  const joined = left.join(' ');
  const negated = /\bnot(?: \w+)?$/u.test(joined) || word === 'unable';
  if (word === 'going') {
    let back = at - 1;
    while (words[back] === 'not' || softWords.has(words[back] ?? '')) back -= 1;
    if (words[back] === 'was' || words[back] === 'were') return none;
    if (
      (words[back] === 'am' || words[back] === 'are' || words[back] === 'is') &&
      /^(i|we|someone|somebody)$/u.test(words[back + 1] ?? '')
    )
      return none;
    if (words[back] === 'am' || words[back] === 'are' || words[back] === 'is' || words[back] === 'be') {
      // «your dentist's office is the one that's going to call you»
      if (words[back - 1] === 'that' && words[back - 2] === 'one') return none;
      return denyIf(negated, modal(words, words[back] === 'be' ? back - 1 : back, verb, 'promised'));
    }
    return denyIf(negated, asPromise(subjectEndingAt(words, back), verb, 'promised'));
  }
  if (word === 'able' || word === 'unable') {
    const will = words.lastIndexOf('will', at);
    if (will >= at - 4 && will >= 0) return modal(words, will, verb, negated ? 'denied' : 'promised');
    return {
      verdict: negated ? 'denied' : /\bi am$/u.test(joined) ? 'offered' : 'none',
      who: 'speaker',
      name: null,
      start: Math.max(0, at - 2),
    };
  }
  // «we were meant to call you»
  if (/^(?:meant|supposed|expected|told|asked|going)$/u.test(word) && /\b(?:was|were|been)$/u.test(joined)) return none;
  if (word === 'not')
    return infinitive(words, at - 1, verb, read).verdict === 'none' ? none : { ...none, verdict: 'denied' };
  if (word === 'forget' || word === 'hesitate' || word === 'fail')
    return negated || left.includes('never')
      ? { verdict: 'promised', who: 'speaker', name: null, start: Math.max(0, at - 3) }
      : none;
  if (promising.has(word)) {
    const will = words.lastIndexOf('will', at);
    if (will >= 0 && will >= at - 4) return denyIf(negated, modal(words, will, verb, 'promised'));
    if (/\b(?:did|had|was|were|tried)$/u.test(joined)) return none;
    // what somebody else promised once is told, not promised
    if (word === 'promised' && subjectEndingAt(words, at - 1).who === 'other') return none;
    let back = at - 1;
    while (
      /^(do|make|it|a|set|in|made|am|is|are|my|our|to|going|have|has|been|his|her|on|you|being)$/u.test(
        words[back] ?? '',
      )
    )
      back -= 1;
    return denyIf(
      negated,
      asPromise(subjectEndingAt(words, back), verb, word === 'try' || word === 'sure' ? 'bare' : 'promised'),
    );
  }
  if (word === 'have' || word === 'need' || word === 'got' || word === 'has') {
    if (negated || left.includes('would') || left.includes('might')) return none;
    let back = at - 1;
    if (words[back] === 'have') back -= 1;
    const subject =
      words[back] === 'will'
        ? subjectEndingAt(words, back - 1)
        : words[back] === 'to' && words[back - 1] === 'going'
          ? subjectEndingAt(words, back - 3)
          : subjectEndingAt(words, back);
    return asPromise(subject, verb, words[back] === 'will' || words[back] === 'to' ? 'promised' : 'bare');
  }
  if (/^(happy|glad|delighted|pleased|willing|free|available|like|love|want|prepared|ready)$/u.test(word)) {
    return /\b(?:you|they|did|not)(?: \w+)?$/u.test(joined)
      ? none
      : { verdict: 'offered', who: 'speaker', name: null, start: Math.max(0, at - 3) };
  }
  return ordered(words, at, verb, 'to', read);
}

const denyIf = (negated: boolean, governor: Governor): Governor =>
  negated && governor.verdict !== 'none' ? { ...governor, verdict: 'denied' } : governor;

/**
 * «I will ask Helen to call», «have the technician call», «make sure that somebody calls», «do you want me to call».
 */
export function ordered(
  words: readonly string[],
  last: number,
  verb: PromiseVerb,
  link: 'to' | 'bare',
  read: ReadGovernor,
): Governor {
  for (let at = last; at >= Math.max(0, last - 8); at -= 1) {
    const word = words[at] ?? '';
    if (
      wishing.has(word) &&
      (words[last] === 'me' ||
        words[last] === 'us' ||
        words[last] === 'someone' ||
        words[last] === 'somebody' ||
        words[last] === 'him' ||
        words[last] === 'her') &&
      words.slice(Math.max(0, at - 4), at).includes('you')
    )
      return { verdict: 'offered', who: 'speaker', name: null, start: Math.max(0, at - 3) };
    const sure = word === 'sure' || word === 'ensure' || word === 'see';
    const orders = sure || (link === 'to' ? ordering.has(word) : /^(have|get|having|let|request|suggest)$/u.test(word));
    if (!orders || at === last) continue;
    const doer = subjectEndingAt(words, last);
    if (doer.who === 'outsider' || (doer.who === 'listener' && !sure)) return none;
    let head = at;
    if (word === 'for' || word === 'sure') head -= 1;
    if (word === 'see' && words[at + 1] === 'to') head = at;
    const arranged = governing(words, head, verb, read);
    return arranged.verdict === 'none'
      ? none
      : {
          ...arranged,
          who: doer.who === 'other' ? 'other' : arranged.who,
          name: doer.who === 'other' ? (doer.name ?? namedBetween(words, at, last)) : null,
        };
  }
  return none;
}

const namedBetween = (words: readonly string[], from: number, last: number): string | null =>
  antecedent(words.slice(from + 1, last + 1), last - from);

/**
 * Who governs the verb at `at` that orders somebody: «I will (ask)», «let me (get)», «I have (asked)», «shall I
 * (have)».
 */
function governing(words: readonly string[], at: number, verb: PromiseVerb, read: ReadGovernor): Governor {
  const acting: PromiseVerb = { ...verb, start: at, voice: 'acts' };
  let back = at - 1;
  while (softWords.has(words[back] ?? '') || words[back] === 'be') back -= 1;
  const past = /^(asked|requested|arranged|instructed|told|got)$/u.test(words[at] ?? '');
  if (words[back] === 'have' && past) return asPromise(subjectEndingAt(words, back - 1), acting, 'promised');
  if (words[back] === 'am' && isGerund(words[at]))
    return asPromise(subjectEndingAt(words, back - 1), acting, 'promised');
  if (past && (words[back] === 'i' || words[back] === 'we'))
    return { verdict: 'bare', who: 'speaker', name: null, start: back };
  return read(words, back, acting);
}
