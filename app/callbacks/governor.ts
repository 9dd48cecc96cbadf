import {
  asking,
  clauseHeads,
  done,
  invitesCall,
  isGerund,
  misheardWill,
  none,
  offering,
  subordinators,
} from './governor-words.ts';
import type { Governor } from './governor-words.ts';
import { infinitive, ordered } from './infinitive-governor.ts';
import { asPromise, modal } from './modal-governor.ts';
import type { PromiseVerb } from './promise-verb.ts';
import { softWords, subjectEndingAt } from './subjects.ts';

/** What stands before `verb` makes of it. */
export function governorOf(words: readonly string[], verb: PromiseVerb): Governor {
  if (verb.voice === 'impersonal') return impersonal(words, verb);
  if (/^(like|want)$/u.test(words[verb.start] ?? ''))
    return /^(?:would|do) you$/u.test(words.slice(Math.max(0, verb.start - 2), verb.start).join(' '))
      ? { verdict: 'offered', who: 'speaker', name: null, start: Math.max(0, verb.start - 2) }
      : none;
  let at = verb.start - 1;
  let denied = false;
  for (; ; at -= 1) {
    const word = words[at];
    if (word === 'not' || word === 'never') {
      denied = true;
      continue;
    }
    // «I'll be the one calling you», «the one to call you»
    if (word === 'one' && words[at - 1] === 'the') {
      at -= 1;
      continue;
    }
    if (word === 'to' && words[at - 1] === 'one' && words[at - 2] === 'the') {
      at -= 2;
      continue;
    }
    if (
      word !== undefined &&
      (softWords.has(word) ||
        word === 'be' ||
        word === 'been' ||
        (word === 'have' && verb.voice === 'receives' && words[verb.start] === 'had') ||
        (word === 'have' && words[at - 1] === 'will' && /(?:ed|rung)$/u.test(words[verb.start] ?? ''))) &&
      !(word === 'then' && words[at - 1] === 'and')
    )
      continue;
    break;
  }
  const found = read(words, at, verb);
  if (denied && found.verdict !== 'none') return { ...found, verdict: 'denied' };
  return found;
}

function read(words: readonly string[], at: number, verb: PromiseVerb): Governor {
  const word = words[at];
  const gerund = isGerund(words[verb.start]);
  if (word === undefined)
    return verb.voice === 'receives'
      ? imperative(words, verb, 0)
      : { verdict: 'bare', who: 'speaker', name: null, start: verb.start };
  switch (word) {
    case 'will':
    case 'shall':
      return modal(words, at, verb, 'promised');
    case 'should':
      if (words.slice(at + 1, verb.start + 1).includes('have')) return none;
      return verb.voice === 'receives' ? modal(words, at, verb, 'promised') : modal(words, at, verb, 'bare');
    case 'must':
      return modal(words, at, verb, 'bare');
    case 'can':
    case 'could':
    case 'may':
      return modal(
        words,
        at,
        verb,
        verb.voice === 'receives' && word !== 'could' && invitesCall(words[verb.start]) ? 'promised' : 'offered',
      );
    case 'who':
      return whoCalls(words, at, verb);
    case 'and':
    case 'then':
    case 'or':
    case 'plus':
      return invitesCall(words[verb.start]) ? imperative(words, verb, at + 1) : coordinated(words, at, verb);
    case 'to':
      return invited(words, at - 1, verb) ?? infinitive(words, at - 1, verb, read);
    case 'is':
      if (isPlan(words, at)) return { verdict: 'promised', who: 'speaker', name: null, start: Math.max(0, at - 4) };
      return gerund ? modal(words, at, verb, 'bare') : none;
    case 'am':
    case 'are':
      return gerund ? modal(words, at, verb, 'bare') : none;
    case 'have':
    case 'has':
      return done.has(words[verb.start] ?? '') ? asPromise(subjectEndingAt(words, at - 1), verb, 'promised') : none;
    case 'would':
    case 'might':
    case 'did':
    case 'does':
    case 'do':
    case 'had':
      return none;
    case 'me':
    case 'us':
      if (/^you will (?:have|get)$/u.test(words.slice(Math.max(0, at - 3), at).join(' ')))
        return { verdict: 'promised', who: 'speaker', name: null, start: at - 3 };
      if (words[at - 1] === 'let')
        return { verdict: verb.voice === 'acts' ? 'promised' : 'none', who: 'speaker', name: null, start: at - 1 };
      break;
    default:
  }
  if (
    verb.voice === 'acts' &&
    misheardWill.has(word) &&
    (at === 0 || clauseHeads.has(words[at - 1] ?? '') || softWords.has(words[at - 1] ?? ''))
  )
    return { verdict: 'promised', who: 'speaker', name: null, start: at };
  if (verb.voice === 'receives') return word === 'you' ? none : imperative(words, verb, at + 1);
  return bareSubject(words, at, verb);
}

/** «expect to hear from us»: what invites the caller to expect a call is read in its place. */
function invited(words: readonly string[], head: number, verb: PromiseVerb): Governor | null {
  let at = head;
  while (at >= 0 && softWords.has(words[at] ?? '')) at -= 1;
  return words[at] === 'expect' && verb.voice === 'receives' ? governorOf(words, { ...verb, start: at }) : null;
}

/** «a callback is booked for …», «there will be a call from …»: nobody is named as the one who promises it. */
function impersonal(words: readonly string[], verb: PromiseVerb): Governor {
  const previous = words[verb.start - 1] ?? '';
  const lead = words.slice(Math.max(0, verb.start - 4), verb.start).join(' ');
  const start = /^(?:a|an|another|the|this|your|no)$/u.test(previous) ? verb.start - 1 : verb.start;
  if (previous === 'no') return { verdict: 'denied', who: 'speaker', name: null, start };
  if (/\b(?:shall|should|can|could|may) (?:i|we)\b|\byou (?:like|want) (?:me|us) to\b/u.test(lead))
    return { verdict: 'offered', who: 'speaker', name: null, start };
  return subordinators.has(previous) || /^(?:are|were|was|is|do|did|not|would|thought|said)$/u.test(previous)
    ? none
    : { verdict: 'promised', who: 'speaker', name: null, start };
}

/** «it will be her deputy Yusuf who calls you» */
function whoCalls(words: readonly string[], at: number, verb: PromiseVerb): Governor {
  const subject = subjectEndingAt(words, at - 1);
  const lead = words.slice(Math.max(0, subject.start - 3), subject.start).join(' ');
  return subject.who === 'other' && verb.voice === 'acts' && /\b(?:it|that|this) will be$/u.test(lead)
    ? { verdict: 'promised', who: 'other', name: subject.name, start: subject.start }
    : none;
}

/** «it'll be Kwame ringing you» */
function doesIt(words: readonly string[], at: number, verb: PromiseVerb): Governor {
  const subject = subjectEndingAt(words, at);
  const lead = words.slice(Math.max(0, subject.start - 3), subject.start).join(' ');
  return verb.voice === 'acts' &&
    subject.who === 'other' &&
    /^(?:.* )?(?:(?:it|that) will be|(?:i|we) have got|will have|(?:i|we) am having)$/u.test(lead)
    ? { verdict: 'promised', who: 'other', name: subject.name, start: subject.start - 3 }
    : none;
}

/** «what we'll do is have Wayne ring you» */
const isPlan = (words: readonly string[], at: number): boolean =>
  /\bwhat (?:i|we) (?:will|shall|am going to|are going to) do$/u.test(words.slice(Math.max(0, at - 6), at).join(' '));

/** «expect a call from Daniel», as the agent says it to the caller. */
function imperative(words: readonly string[], verb: PromiseVerb, start: number): Governor {
  const first = words[verb.start];
  const head = words[start - 1];
  const fits =
    invitesCall(first) &&
    (head === undefined ||
      clauseHeads.has(head) ||
      /^(please|just|details?|ready|line|up|back|today|tomorrow)$/u.test(head));
  return fits ? { verdict: 'promised', who: 'speaker', name: null, start: verb.start } : none;
}

/** «I will find out and call you»: the nearest modal before governs both. */
function coordinated(words: readonly string[], at: number, verb: PromiseVerb): Governor {
  for (let back = at - 1; back >= Math.max(0, at - 22); back -= 1) {
    const word = words[back] ?? '';
    if (word === 'will' || (word === 'shall' && words[back + 1] !== 'i')) return modal(words, back, verb, 'promised');
    if (word === 'to' && words[back - 1] === 'going') return infinitive(words, back - 1, verb, read);
    if (word === 'let' && (words[back + 1] === 'me' || words[back + 1] === 'us'))
      return { verdict: 'promised', who: 'speaker', name: null, start: back };
    if (word === 'can' || word === 'could' || word === 'shall' || word === 'should')
      return modal(words, back, verb, 'offered');
    if (
      word === 'would' ||
      word === 'might' ||
      word === 'did' ||
      word === 'was' ||
      word === 'were' ||
      word === 'had' ||
      word === 'when' ||
      word === 'if'
    )
      return none;
    if (word === 'need' && words[back + 1] === 'to' && words[back - 1] === 'i')
      return { verdict: 'promised', who: 'speaker', name: null, start: back - 1 };
    if ((word === 'me' || word === 'us') && words[back - 1] === 'give')
      return { verdict: 'bare', who: 'speaker', name: null, start: back - 1 };
  }
  return { verdict: at <= 2 ? 'bare' : 'none', who: 'speaker', name: null, start: at + 1 };
}

/**
 * A subject and a verb with nothing between: «I call you tomorrow», a question turned round («shall I call you»), «when
 * I call you».
 */
function bareSubject(words: readonly string[], at: number, verb: PromiseVerb): Governor {
  if (isGerund(words[verb.start])) return doesIt(words, at, verb);
  const causer = ordered(words, at, verb, 'bare', read);
  if (causer.verdict !== 'none') return causer;
  const subject = subjectEndingAt(words, at);
  if (subject.who !== 'speaker' && subject.who !== 'other') return none;
  if (subject.start > at) return none;
  let back = subject.start - 1;
  while (/^(uh|um|er|also|please)$/u.test(words[back] ?? '')) back -= 1;
  const before = words[back] ?? '';
  const two = `${words[back - 1] ?? ''} ${before}`;
  // «it'll be thursday at noon when I call you»
  const cleft = /\b(?:it|that) will be(?: [a-z'-]+){1,5} when$/u.test(
    words.slice(Math.max(0, back - 8), back + 1).join(' '),
  );
  if (before === 'when' && cleft) return { verdict: 'promised', who: subject.who, name: subject.name, start: back };
  if (before === 'had') return none;
  if (asking.has(before))
    return offering.has(before) && subject.who !== ('nobody' as string)
      ? { verdict: 'offered', who: subject.who, name: subject.name, start: back }
      : none;
  if (before === 'say' && /^(?:shall|should|could) (?:we|i)$/u.test(words.slice(Math.max(0, back - 2), back).join(' ')))
    return { verdict: 'offered', who: subject.who, name: null, start: back - 2 };
  if (two === 'how about' || two === 'what if' || two === 'why not' || two === 'do not')
    return { verdict: 'offered', who: subject.who, name: null, start: back - 1 };
  if (
    subordinators.has(before) ||
    before === 'that' ||
    before === 'what' ||
    before === 'who' ||
    before === 'once' ||
    before === 'because' ||
    before === 'as'
  )
    return none;
  return { verdict: 'bare', who: subject.who, name: subject.name, start: subject.start };
}
