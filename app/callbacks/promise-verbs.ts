import { digitPieceAt, quantityAt } from '../language/spoken-numbers.ts';
import { misheardCallAt, misheardGetBackAt } from './misheard-calls.ts';
import { wordSet } from '../language/lists.ts';

/**
 * What counts as telephoning somebody, as data. A verb is found by its words; who does it, to whom, and whether it is
 * promised, asked or denied is read from what stands before it (`governor.ts`).
 * Sources: British, American and Indian telephone usage; mishearings are in `misheard-calls.ts`.
 */

/** Found at a token: `start`..`end` are token indexes, end exclusive, without the words before the verb. */
export interface PromiseVerb {
  readonly start: number;
  readonly end: number;
  readonly kind: 'call' | 'other';
  /** who does it: the one before the verb; the caller who gets a call; nobody named («a call back is booked») */
  readonly voice: 'acts' | 'receives' | 'impersonal';
  /** weak = counts only with a time beside it («I will speak to you») */
  readonly weak: boolean;
}

const callVerbs = wordSet(`
  call ring phone telephone dial buzz contact reach calls rings phones contacts calling ringing phoning contacting
  telephoning dialing dialling buzzing reaching redial recall bell belling
`);
/** «I will … you back» is a call whatever the recogniser made of the verb, but for these. */
const notCalling = wordSet(`
  pay put get have send take want let see move transfer switch refund set hold owe bill charge credit turn welcome
  email text write add sign walk drive win log pass connect hand direct message invite be not mail reimburse help push
  link keep allow bump book follow fly lead hear meet expect like
`);
const givers = new Set(['give', 'gives', 'giving', 'drop', 'dropping', 'gave']);
const rings = wordSet(`
  call ring bell buzz shout tinkle callback phonecall bel wring cool tingle holler cole coal core cold bail belle
  reign rink coil
`);
const getters = wordSet(`
  get receive have expect getting receiving having expecting await gets receives be had like want
`);
const wishes = new Set(['like', 'want']);
const arrangers = wordSet(`
  arrange schedule book organise organize request raise log place make enter put set sort fix arranging scheduling
  booking setting putting requesting making placing do ensure create line scheduled booked arranged requested logged
  raised organised organized pencilled penciled jotted slotted diarised got have having
`);
const adjectives = wordSet(`
  a an another my our the his her their your quick short follow up phone telephone courtesy return little one this
  that further in you uh um personal second proper out for down wee direct video
`);
const yourPhones = wordSet(`
  mobile cell cellphone number landline phone home house office line extension work
`);
/** «I'll call you a taxi» */
const ordered = wordSet(`
  taxi cab ambulance car plumber locksmith doctor lift liar tow technician ride uber fool
`);
const written = wordSet(`
  email mail letter text post sms chat message writing whatsapp fax
`);
const byPhone = new Set(['phone', 'telephone', 'call']);

const comers = new Set(['get', 'come', 'getting', 'coming', 'be', 'circle', 'circling', 'loop', 'report']);
const visitors = wordSet(`
  engineer technician driver courier fitter plumber electrician van crew surveyor installer nurse inspector
`);

/** What comes back to the caller by itself: «the parcel will be back with you by friday». */
const things = wordSet(`
  parcel package result results money refund payment deposit card phone device item items order car van laptop
  computer letter form report passport bag luggage suitcase key keys it that this service power water internet
  connection boiler machine washer bike cash amount document documents coat watch ring everything
`);

/** After these «call» is a thing, not something that is done. */
const nounMarkers = wordSet(`
  the a an this our your no another any every each last phone
`);

const otherVerbs = wordSet(`
  send email mail text post forward sending emailing update notify inform investigate chase escalate refund replace
  credit resend reorder raise report check
`);

/** The verb that begins at `at`, or null. */
export function promiseVerbAt(words: readonly string[], at: number): PromiseVerb | null {
  return callVerbAt(words, at) ?? getsCallAt(words, at) ?? arrangedAt(words, at) ?? otherVerbAt(words, at);
}

const acts = (start: number, end: number, words: readonly string[], weak = false): PromiseVerb => ({
  start,
  end,
  kind: inWriting(words, end) ? 'other' : 'call',
  voice: 'acts',
  weak,
});

/** «by email», «in writing» shortly after the verb; then it is no call. */
function inWriting(words: readonly string[], end: number): boolean {
  for (let at = end; at < Math.min(words.length, end + 9); at += 1) {
    const word = words[at] ?? '';
    if (word === 'and' || word === 'but' || word === 'or') return false;
    if (
      (word === 'by' ||
        word === 'via' ||
        word === 'in' ||
        word === 'through' ||
        word === 'with' ||
        word === 'over' ||
        word === 'an' ||
        word === 'a') &&
      written.has(words[at + 1] ?? '')
    )
      return true;
    if (word === 'by' && (words[at + 1] === 'an' || words[at + 1] === 'a') && written.has(words[at + 2] ?? ''))
      return true;
  }
  return false;
}

const past = (words: readonly string[], at: number, skip: ReadonlySet<string>): number => {
  let next = at;
  while (skip.has(words[next] ?? '')) next += 1;
  return next;
};
const outFor = new Set(['out', 'for']);
const hesitation = new Set(['uh', 'um', 'er', 'erm', 'ah', 'right', 'straight']);

function callVerbAt(words: readonly string[], at: number): PromiseVerb | null {
  const word = words[at] ?? '';
  if (nounMarkers.has(words[at - 1] ?? '')) return null;
  const next = past(words, at + 1, hesitation);
  const object = words[next] ?? '';
  if (callVerbs.has(word)) {
    if (callsAtTime(words, at)) return acts(at, at + 1, words, true);
    const end = reachesCaller(words, next);
    if (end !== null && !(word === 'reach' && object === 'back')) return acts(at, end, words);
    if ((word === 'reach' || word === 'reaching') && object === 'out')
      return words[next + 1] === 'to' && words[next + 2] !== 'you'
        ? null
        : acts(at, words[next + 1] === 'to' ? next + 3 : next + 1, words);
    const alike = misheardCallAt(words, at, next);
    return alike && acts(at, alike.end, words, alike.unlikely);
  }
  if (word === 'reaching' && object === 'out' && words[next + 1] === 'to' && words[next + 2] === 'you')
    return acts(at, next + 3, words);
  const misheard = misheardCallAt(words, at, next);
  if (misheard) return acts(at, misheard.end, words, misheard.unlikely);
  if (
    object === 'you' &&
    words[next + 1] === 'back' &&
    /^(will|to)$/u.test(words[at - 1] ?? '') &&
    !notCalling.has(word) &&
    !givers.has(word) &&
    !/^(?:a|an|the|some|your|my|all|every|half)$/u.test(words[next + 2] ?? '')
  )
    return acts(at, next + 2, words);
  if (givers.has(word) && (isListener(object) || object === 'the' || object === 'a')) {
    const noun = past(words, next + 1, adjectives);
    if (noun - next <= 6 && rings.has(words[noun] ?? ''))
      return isListener(object) || words[noun + 1] === 'back'
        ? acts(at, words[noun + 1] === 'back' ? noun + 2 : noun + 1, words)
        : null;
    return null;
  }
  if (
    word === 'on' &&
    object === 'the' &&
    /^(?:phone|telephone|line|blower)$/u.test(words[next + 1] ?? '') &&
    /^(?:to|with)$/u.test(words[next + 2] ?? '') &&
    words[next + 3] === 'you'
  )
    return acts(at, next + 4, words, true);
  if (word === 'hit' && object === 'you' && words[next + 1] === 'up') return acts(at, next + 2, words, true);
  if (
    word === 'get' &&
    (object === 'hold' || object === 'ahold') &&
    words[next + 1] === 'of' &&
    words[next + 2] === 'you'
  )
    return acts(at, next + 3, words, true);
  if (
    (word === 'pick' || word === 'lift') &&
    /^(?:up )?the phone (?:up )?to you$/u.test(words.slice(at + 1, at + (object === 'up' ? 6 : 5)).join(' '))
  )
    return acts(at, at + (object === 'up' ? 6 : 5), words, true);
  const onTo = object === 'onto' ? next + 1 : object === 'on' && words[next + 1] === 'to' ? next + 2 : -1;
  if (word === 'be' && words[onTo] === 'you') return acts(at, onTo + 1, words, true);
  if (comers.has(word) && object === 'back') {
    if (
      word === 'be' &&
      things.has(
        words.slice(0, at).findLast((each) => !/^(?:will|should|shall|would|can|all|also|then|not)$/u.test(each)) ?? '',
      )
    )
      return null;
    const onPhone =
      words[next + 1] === 'on' &&
      words[next + 2] === 'the' &&
      /^(?:phone|telephone|blower)$/u.test(words[next + 3] ?? '');
    const on = onPhone ? next + 4 : words[next + 1] === 'on' ? next + 2 : next + 1;
    if ((words[on] === 'to' || words[on] === 'with' || words[on] === 'at') && words[on + 1] === 'you')
      return acts(at, on + 2, words);
    const alike = misheardGetBackAt(words, next);
    if (alike !== null) return acts(at, alike, words);
    if (words[on] === 'in' && words[on + 1] === 'touch')
      return acts(at, words[on + 2] === 'with' ? on + 4 : on + 2, words);
    return null;
  }
  const gotBack = word === 'get' || word === 'come' ? misheardGetBackAt(words, next) : null;
  if (gotBack !== null) return acts(at, gotBack, words);
  if (
    (word === 'be' || word === 'get' || word === 'getting' || word === 'gets' || word === 'keep' || word === 'being') &&
    (object === 'in' || object === 'into') &&
    (words[next + 1] === 'touch' || words[next + 1] === 'contact')
  ) {
    return words[next + 2] === 'with' && words[next + 3] !== 'you'
      ? null
      : acts(at, words[next + 2] === 'with' ? next + 4 : next + 2, words);
  }
  if ((word === 'try' || word === 'trying') && object === 'you')
    return /^(again|back|later|tomorrow|on|at|then|once|tonight|this|monday|tuesday|wednesday|thursday|friday|in|before|after|first|around)$/u.test(
      words[next + 1] ?? '',
    )
      ? acts(at, next + 1, words)
      : null;
  if ((word === 'revert' || word === 'reverting') && (object === 'to' || object === 'back'))
    return words[next + (object === 'to' ? 1 : 2)] === 'you'
      ? acts(at, next + (object === 'to' ? 2 : 3), words)
      : object === 'back'
        ? acts(at, next + 1, words)
        : null;
  if (
    (word === 'return' || (word === 'returning' && words[at - 1] === 'be')) &&
    object === 'your' &&
    words[next + 1] === 'call'
  )
    return acts(at, next + 2, words);
  if (
    (word === 'follow' || word === 'check' || word === 'touch' || word === 'catch') &&
    /^(up|in|base|back)$/u.test(object) &&
    words[next + 1] === 'with' &&
    words[next + 2] === 'you'
  )
    return acts(at, next + 3, words);
  if (
    word === 'follow' &&
    object === 'up' &&
    words[next + 1] === 'with' &&
    /^(?:a|an|another)$/u.test(words[next + 2] ?? '')
  ) {
    const noun = past(words, next + 2, adjectives);
    if (/^(?:call|callback|ring)$/u.test(words[noun] ?? ''))
      return acts(at, words[noun + 1] === 'to' && words[noun + 2] === 'you' ? noun + 3 : noun + 1, words);
  }
  if (
    (word === 'speak' || word === 'talk' || word === 'speaking' || word === 'talking') &&
    (object === 'to' || object === 'with' || object === 'again') &&
    (object === 'again' || words[next + 1] === 'you')
  )
    return acts(at, object === 'again' ? next + 1 : next + 2, words, true);
  if (
    (word === 'let' && object === 'you' && words[next + 1] === 'know') ||
    (/^(tell|update|inform|notify)$/u.test(word) && object === 'you')
  ) {
    const end = word === 'let' ? next + 2 : next + 1;
    const phone = words
      .slice(end, end + 6)
      .findIndex(
        (each, index) =>
          byPhone.has(each) &&
          /^(by|the|a|over)$/u.test(words[end + index - 1] ?? '') &&
          (words[end + index - 1] !== 'the' || /^(on|over|by)$/u.test(words[end + index - 2] ?? '')),
      );
    return {
      start: at,
      end,
      kind: phone >= 0 && !/^(call|phone)$/u.test(words[end + phone + 1] ?? '') ? 'call' : 'other',
      voice: 'acts',
      weak: false,
    };
  }
  return null;
}

/**
 * «will ring tomorrow at eight», «I'll call by noon»: nobody is named as the one who is called, but a time is. A
 * visitor who will «call» at nine comes to the door.
 */
function callsAtTime(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (
    !/^(?:call|ring|phone|telephone|calling|ringing|phoning)$/u.test(word) ||
    !(
      /^(?:will|shall|to|and|be|personally|also|definitely|then|probably)$/u.test(words[at - 1] ?? '') ||
      /^(?:person|one|thing|customer|number) (?:that )?i$/u.test(words.slice(Math.max(0, at - 2), at).join(' '))
    )
  )
    return false;
  if (word.startsWith('call') && words.slice(Math.max(0, at - 6), at).some((each) => visitors.has(each))) return false;
  const [first = '', second = '', third = ''] = words.slice(at + 1, at + 4);
  if (/^(?:tomorrow|today|tonight)$/u.test(first)) return true;
  if (/^(?:at|by|before|around|about|within|in|after)$/u.test(first))
    return (
      /^(?:noon|midday|half|quarter|tomorrow|close|lunchtime|monday|tuesday|wednesday|thursday|friday)$/u.test(
        second,
      ) ||
      quantityAt(words, second === 'about' || second === 'around' ? at + 3 : at + 2) !== null ||
      `${second} ${third}` === 'the end'
    );
  return (
    (first === 'on' || first === 'this' || first === 'next' || first === 'first') &&
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|afternoon|evening|thing)$/u.test(second)
  );
}

const isListener = (word: string): boolean => /^(?:you|ya|u|yourself|yourselves)$/u.test(word);

/** «you (back)», «back», «your mobile», «that number»: where the call goes, or null when it goes elsewhere. */
function reachesCaller(words: readonly string[], at: number): number | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  if (isListener(word)) {
    if ((next === 'a' || next === 'an') && ordered.has(words[at + 2] ?? '')) return null;
    if (
      next === 'by' &&
      /^(your|first|name)$/u.test(words[at + 2] ?? '') &&
      words.slice(at + 2, at + 6).includes('name')
    )
      return null;
    if (/^(names|stupid|crazy|out|mister|sir|madam|mad)$/u.test(next) && next !== 'sir' && next !== 'madam')
      return null;
    return next === 'back' || next === 'again' || next === 'up' ? at + 2 : at + 1;
  }
  if (word === 'again') return at + 1;
  if (word === 'that' && /^(?:at|back|on|tomorrow|today|tonight)$/u.test(next)) return at + 1;
  if (
    word === 'to' &&
    /^(?:see (?:if|that|how|whether)|confirm|tell you|let you|update you|make sure|hear how|ask (?:how|if|whether|you)|check (?:that|if|how|everything|it|in|on))\b/u.test(
      words.slice(at + 1, at + 4).join(' '),
    )
  )
    return at;
  if (
    digitPieceAt(words, at)?.sure === true &&
    digitPieceAt(words, at + 1) !== null &&
    digitPieceAt(words, at + 2) !== null
  )
    return at;
  if (word === 'back' && !/^(service|wheel|door|office|end|the|them|him|of|us|me)$/u.test(next))
    return next === 'you' ? at + 2 : at + 1;
  if (word === 'your' && yourPhones.has(next)) return at + 2;
  if (
    (word === 'that' || word === 'this' || word === 'the') &&
    (next === 'number' || (next === 'mobile' && word !== 'the') || (next === 'landline' && word !== 'the'))
  )
    return at + 2;
  if (
    (word === 'on' || word === 'at') &&
    digitPieceAt(words, at + 1) !== null &&
    digitPieceAt(words, at + 2)?.sure === true &&
    digitPieceAt(words, at + 3) !== null
  )
    return at;
  if (
    word === 'on' &&
    (next === 'this' || next === 'that' || next === 'your') &&
    /^(number|mobile|cell|line)$/u.test(words[at + 2] ?? '')
  )
    return at + 1;
  return null;
}

/** «a call (back)» that somebody gets: the verb at `at`, with its noun at `noun`; null when that is none. */
const received = (words: readonly string[], at: number, noun: number, weak: boolean): PromiseVerb | null =>
  /^(?:call|callback|ring)$/u.test(words[noun] ?? '')
    ? { start: at, end: words[noun + 1] === 'back' ? noun + 2 : noun + 1, kind: 'call', voice: 'receives', weak }
    : null;

function getsCallAt(words: readonly string[], at: number): PromiseVerb | null {
  const word = words[at] ?? '';
  if (word === 'hear' || word === 'hearing') {
    const from = words[at + 1] === 'back' ? at + 2 : at + 1;
    if (words[from] !== 'from') return null;
    return { start: at, end: from, kind: inWriting(words, from) ? 'other' : 'call', voice: 'receives', weak: false };
  }
  if (/^(?:look|looking|watch|watching|wait|waiting|listen|listening)$/u.test(word)) {
    const lead = past(words, at + 1, outFor);
    const noun = words[lead - 1] === 'for' ? past(words, lead, adjectives) : -1;
    return noun > lead ? received(words, at, noun, true) : null;
  }
  if (word === 'count' && words[at + 1] === 'on') {
    const noun = past(words, at + 2, adjectives);
    return noun > at + 2 ? received(words, at, noun, true) : null;
  }
  if (getters.has(word)) {
    const noun = past(words, at + 1, adjectives);
    const determined =
      noun > at + 1 && !words.slice(at + 1, noun).includes('in') && !words.slice(at + 1, noun).includes('out');
    const got = determined ? received(words, at, noun, false) : null;
    if (got !== null) return got;
    if (wishes.has(word) && !determined) return null;
    if (
      word === 'be' &&
      (words[at + 1] === 'called' ||
        words[at + 1] === 'contacted' ||
        words[at + 1] === 'phoned' ||
        words[at + 1] === 'rung')
    )
      return {
        start: at,
        end: words[at + 2] === 'back' ? at + 3 : at + 2,
        kind: inWriting(words, at + 2) ? 'other' : 'call',
        voice: 'receives',
        weak: false,
      };
  }
  return null;
}

/** «arrange a callback», «book you in for a call», «a call back is booked for …». */
function arrangedAt(words: readonly string[], at: number): PromiseVerb | null {
  const word = words[at] ?? '';
  const isCallback = (index: number): number | null =>
    words[index] === 'callback' || words[index] === 'callbacks'
      ? index + 1
      : words[index] === 'call' && words[index + 1] === 'back'
        ? index + 2
        : null;
  if (arrangers.has(word)) {
    const noun = past(words, at + 1, adjectives);
    const has = word === 'got' || word === 'have' || word === 'having';
    if (has && !(words[at + 1] === 'you' && words.slice(at + 2, noun).includes('for'))) return null;
    const callback = noun > at + 1 ? isCallback(noun) : null;
    if (callback !== null) return { start: at, end: callback, kind: 'call', voice: 'acts', weak: false };
    if (
      noun > at + 1 &&
      words[noun] === 'call' &&
      (words.slice(at + 1, noun).includes('you') || /^(for|with|from|to)$/u.test(words[noun + 1] ?? '')) &&
      (!/^(do|make|ensure|raise|log|making)$/u.test(word) || (words[noun + 1] === 'to' && words[noun + 2] === 'you'))
    )
      return { start: at, end: noun + 1, kind: 'call', voice: 'acts', weak: false };
    return null;
  }
  const callback = isCallback(at);
  if (callback !== null && /^(is|has)$/u.test(words[callback] ?? '')) {
    const done = words[callback] === 'has' && words[callback + 1] === 'been' ? callback + 2 : callback + 1;
    const settled = words[done] === 'now' || words[done] === 'all' ? done + 1 : done;
    if (/^(booked|scheduled|set|arranged|confirmed|logged|requested)$/u.test(words[settled] ?? ''))
      return { start: at, end: settled + 1, kind: 'call', voice: 'impersonal', weak: false };
  }
  return null;
}

function otherVerbAt(words: readonly string[], at: number): PromiseVerb | null {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const other = (end: number): PromiseVerb => ({ start: at, end, kind: 'other', voice: 'acts', weak: false });
  if (otherVerbs.has(word)) return other(at + 1);
  if (word === 'look' && next === 'into') return other(at + 2);
  if (word === 'find' && next === 'out') return other(at + 2);
  if (word === 'keep' && next === 'you' && /^(posted|informed|updated)$/u.test(words[at + 2] ?? ''))
    return other(at + 3);
  if (word === 'pass' && (next === 'this' || next === 'that' || next === 'it')) return other(at + 2);
  return null;
}
