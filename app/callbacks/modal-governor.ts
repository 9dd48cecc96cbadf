import type { Governor } from './governor-words.ts';
import { none, offering, subordinators } from './governor-words.ts';
import { mayBeName } from '../language/names.ts';
import type { PromiseVerb } from './promise-verb.ts';
import { subjectEndingAt, type Subject } from './subjects.ts';

/** What a modal at `at` makes of the verb, by its subject and what stands before that. */
export function modal(words: readonly string[], at: number, verb: PromiseVerb, verdict: Governor['verdict']): Governor {
  const between = words.slice(at + 1, verb.start);
  const turned = words[at + 1] ?? '';
  const before = words[at - 1];
  if (
    (turned === 'i' || turned === 'we' || turned === 'someone' || turned === 'somebody') &&
    before !== turned &&
    before !== 'i' &&
    before !== 'we' &&
    words[at] !== 'well'
  )
    return offering.has(words[at] ?? '') ? { verdict: 'offered', who: 'speaker', name: null, start: at } : none;
  if (before === 'who' || before === 'that') {
    const claimed = /\b(?:(?:i am|i will be|we are|we will be) the ones?|(?:it|that) (?:is|will be) (?:me|us))$/u.exec(
      words.slice(Math.max(0, at - 7), at - 1).join(' '),
    );
    if (claimed) return { verdict, who: 'speaker', name: null, start: at - 1 - claimed[0].split(' ').length };
    const named = /(?:^| )([a-z-]+)(?:'s| is) the one$/u.exec(words.slice(Math.max(0, at - 5), at - 1).join(' '));
    if (named?.[1] !== undefined && mayBeName(named[1]))
      return { verdict, who: 'other', name: named[1], start: Math.max(0, at - 5) };
  }
  const subject = subjectEndingAt(words, at - 1);
  const fits = fitting(subject, verb);
  if (fits === null || (words[subject.start] === 'who' && subject.name === null)) return none;
  const lead = words.slice(Math.max(0, subject.start - 4), subject.start);
  const previous = lead.at(-1) ?? '';
  if (
    subordinators.has(previous) ||
    (previous === 'that' && lead.includes('so')) ||
    ((words[at] === 'can' || words[at] === 'may' || words[at] === 'could') &&
      (previous === 'so' || previous === 'that'))
  )
    return none;
  if (
    /\b(?:told you|you were told|were told|was told|heard|promised you|said to you|hope|hoping|did say|assumed|thought)\b/u.test(
      lead.join(' '),
    )
  )
    return none;
  if (
    /\b(?:it|letters?|notes?|message|email|leaflet|website|page|system|screen|text|card|he|she|they|you|advert|voicemail|recording) (?:says?|said|reads?|states?|stated|told you)(?: here| that| in the \w+| on the \w+)*$/u.test(
      words.slice(Math.max(0, subject.start - 6), subject.start).join(' '),
    )
  )
    return none;
  const notReally =
    /\b(?:not (?:think|believe|reckon|guess|expect|suppose|promise|guarantee|say|confirm|swear)(?: you)?|no (?:guarantee|promise)|doubt)(?: that)?$/u.test(
      lead.join(' '),
    );
  const negated = between.some(
    (word, index) =>
      (word === 'not' || word === 'never') && !/^(forget|hesitate|fail|only)$/u.test(between[index + 1] ?? ''),
  );
  const agreed = verdict === 'offered' && subject.who === 'speaker' && agreesTo(words, subject.start, at, verb);
  return {
    verdict: fits === 'denied' || negated || notReally ? 'denied' : agreed ? 'promised' : verdict,
    who: subject.who === 'other' ? 'other' : 'speaker',
    name: verb.voice === 'acts' ? subject.name : null,
    start: subject.start,
  };
}

/** «yes of course I can call you»: what was asked for is agreed to, with no condition and no other choice. */
const agreesTo = (words: readonly string[], start: number, modalAt: number, verb: PromiseVerb): boolean =>
  /(?:^|\s)(?:yes|yeah|yep|yup|sure|certainly|of course|absolutely|definitely|no problem|not a problem|by all means|no worries|gladly)(?: (?:sir|madam|ma'am|at all|thing|then|certainly|absolutely))*$/u.test(
    words.slice(Math.max(0, start - 6), start).join(' '),
  ) &&
  !words.slice(modalAt, verb.start).includes('only') &&
  !words.slice(verb.end).some((word) => /^(?:if|or|unless|but|otherwise|provided)$/u.test(word));

function fitting(subject: Subject, verb: PromiseVerb): 'fits' | 'denied' | null {
  if (verb.voice === 'receives') return subject.who === 'listener' || subject.start === verb.start ? 'fits' : null;
  switch (subject.who) {
    case 'speaker':
    case 'other':
      return 'fits';
    case 'nobody':
      return 'denied';
    case 'listener':
    case 'outsider':
      return null;
  }
}

export const asPromise = (subject: Subject, verb: PromiseVerb, verdict: Governor['verdict']): Governor => {
  const fits = fitting(subject, verb);
  return fits === null
    ? none
    : {
        verdict: fits === 'denied' ? 'denied' : verdict,
        who: subject.who === 'other' ? 'other' : 'speaker',
        name: verb.voice === 'acts' ? subject.name : null,
        start: subject.start,
      };
};
