import { antecedent, softWords, subjectEndingAt, type Subject } from './subjects.ts';
import type { PromiseVerb } from './promise-verb.ts';
import { mayBeName } from '../language/names.ts';
import { wordSet } from '../language/lists.ts';

/**
 * What stands before the verb and decides what it is: promised («I will»), offered («shall I», «I can»), denied («I
 * cannot»), bare (said without a modal: a promise only with a time, «I am calling you tomorrow at three») or nothing
 * («when I call you», «you can call us»).
 */
export interface Governor {
  readonly verdict: 'promised' | 'offered' | 'denied' | 'bare' | 'none';
  readonly who: 'speaker' | 'other';
  readonly name: string | null;
  /** token index where the clause begins */
  readonly start: number;
}

const subordinators = wordSet(`
  if when whether before after until till unless while why where how whenever case wish time
`);
const asking = wordSet(`
  shall should can could may will would did do does might must hell shell shelly has have
`);
const offering = new Set(['shall', 'should', 'can', 'could', 'may', 'hell', 'shell', 'would', 'will']);
/** «I'll» as it is misheard at the head of a clause. */
const misheardWill: ReadonlySet<string> = wordSet(`
  ill all aisle isle oil ail well wheel al ll hall eye else owl show shell shawl
`);
const clauseHeads = wordSet(`
  so and but okay ok right then yes yeah well alright sure fine course um uh that this perfect great you problem no it
  sorry i now sir madam ma'am understood good
`);
const promising = wordSet(`
  promise promised promising guarantee commit swear undertake plan planning intend aim aiming due scheduled set
  committed best try sure word arranged booked down pledge remember note reminder diary business point priority
  mission duty
`);
const ordering = wordSet(`
  ask asked asking get getting tell told request requested requesting remind instruct instructed for organise have got
  arrange arranging need find
`);
const wishing = new Set(['want', 'like', 'prefer', 'wish', 'rather', 'care', 'wanted', 'need']);

/** «I have booked a call back» promises it. */
const done = wordSet(`
  got pencilled penciled jotted slotted diarised scheduled booked arranged requested logged raised organised organized
  put set
`);

/** «calling», not «ring» and what it is misheard as. */
const isGerund = (word: string | undefined): boolean => word !== undefined && word.length > 5 && word.endsWith('ing');

const none: Governor = { verdict: 'none', who: 'speaker', name: null, start: 0 };

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
        verb.voice === 'receives' && word !== 'could' && /^expect/u.test(words[verb.start] ?? '')
          ? 'promised'
          : 'offered',
      );
    case 'who':
      return whoCalls(words, at, verb);
    case 'and':
    case 'then':
    case 'or':
    case 'plus':
      return /^(?:expect|await)$/u.test(words[verb.start] ?? '')
        ? imperative(words, verb, at + 1)
        : coordinated(words, at, verb);
    case 'to':
      return infinitive(words, at - 1, verb);
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
    (first === 'expect' || first === 'await' || /^(?:count|(?:look|watch|wait|listen)(?:ing)?)$/u.test(first ?? '')) &&
    (head === undefined ||
      clauseHeads.has(head) ||
      /^(please|just|details?|ready|line|up|back|today|tomorrow)$/u.test(head));
  return fits ? { verdict: 'promised', who: 'speaker', name: null, start: verb.start } : none;
}

/** What a modal at `at` makes of the verb, by its subject and what stands before that. */
function modal(words: readonly string[], at: number, verb: PromiseVerb, verdict: Governor['verdict']): Governor {
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

/** «I will find out and call you»: the nearest modal before governs both. */
function coordinated(words: readonly string[], at: number, verb: PromiseVerb): Governor {
  for (let back = at - 1; back >= Math.max(0, at - 22); back -= 1) {
    const word = words[back] ?? '';
    if (word === 'will' || (word === 'shall' && words[back + 1] !== 'i')) return modal(words, back, verb, 'promised');
    if (word === 'to' && words[back - 1] === 'going') return infinitive(words, back - 1, verb);
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

const asPromise = (subject: Subject, verb: PromiseVerb, verdict: Governor['verdict']): Governor => {
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

/** «going to», «promise to», «be able to», «ask Helen to», «do you want me to». `head` is the word before «to». */
function infinitive(words: readonly string[], head: number, verb: PromiseVerb): Governor {
  let at = head;
  while (at >= 0 && softWords.has(words[at] ?? '')) at -= 1;
  const word = words[at] ?? '';
  // «expect to hear from us»: what invites the caller to expect a call is read in its place
  if (word === 'expect' && verb.voice === 'receives') return governorOf(words, { ...verb, start: at });
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
  if (word === 'not') return infinitive(words, at - 1, verb).verdict === 'none' ? none : { ...none, verdict: 'denied' };
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
  return ordered(words, at, verb, 'to');
}

const denyIf = (negated: boolean, governor: Governor): Governor =>
  negated && governor.verdict !== 'none' ? { ...governor, verdict: 'denied' } : governor;

/**
 * «I will ask Helen to call», «have the technician call», «make sure that somebody calls», «do you want me to call».
 */
function ordered(words: readonly string[], last: number, verb: PromiseVerb, link: 'to' | 'bare'): Governor {
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
    const arranged = governing(words, head, verb);
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
function governing(words: readonly string[], at: number, verb: PromiseVerb): Governor {
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

/**
 * A subject and a verb with nothing between: «I call you tomorrow», a question turned round («shall I call you»), «when
 * I call you».
 */
function bareSubject(words: readonly string[], at: number, verb: PromiseVerb): Governor {
  if (isGerund(words[verb.start])) return doesIt(words, at, verb);
  const causer = ordered(words, at, verb, 'bare');
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
