import { quantityAt, digitPieceAt } from '../language/spoken-numbers.ts';
import { wordSet } from '../language/lists.ts';
import { misheardCallAt, misheardGetBackAt } from './misheard-calls.ts';
import { acts, adjectives, past, type PromiseVerb } from './promise-verb.ts';
import { timeBegins } from './time-begins.ts';

/**
 * What counts as telephoning somebody, as data.
 * Sources: British, American and Indian telephone usage; mishearings are in `misheard-calls.ts`.
 */
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
const yourPhones = wordSet(`
  mobile cell cellphone number landline phone home house office line extension work
`);
/** «I'll call you a taxi» */
const ordered = wordSet(`
  taxi cab ambulance car plumber locksmith doctor lift liar tow technician ride uber fool
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
const hesitation = new Set(['uh', 'um', 'er', 'erm', 'ah', 'right', 'straight']);

/** A verb of telephoning the caller at `at`, or null. */
export function callVerbAt(words: readonly string[], at: number): PromiseVerb | null {
  const word = words[at] ?? '';
  if (nounMarkers.has(words[at - 1] ?? '')) return null;
  const next = past(words, at + 1, hesitation);
  const object = words[next] ?? '';
  // «by six I'll have called you»
  if (/^(?:called|rung|phoned|telephoned)$/u.test(word) && words[at - 1] === 'have' && words[at - 2] === 'will') {
    const end = reachesCaller(words, next);
    if (end !== null) return acts(at, end, words, true);
  }
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
  // «if I don't reach you I'll try again at six»
  if (word === 'try' && object === 'again' && words.slice(0, at).some((each) => callVerbs.has(each) || each === 'miss'))
    return acts(at, next + 1, words, true);
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
  const claimed =
    /\b(?:the one|(?:one|me|us) (?:who|that) (?:will|is going to|is)(?: be)?)$/u.test(
      words.slice(Math.max(0, at - 6), at).join(' '),
    ) && word in wordsForCalling;
  if (claimed && (words[at + 1] === undefined || timeBegins(words, at + 1))) return true;
  if (
    !/^(?:call|ring|phone|telephone|calling|ringing|phoning)$/u.test(word) ||
    !(
      /^(?:will|shall|to|be|personally|also|definitely|then|probably)$/u.test(words[at - 1] ?? '') ||
      (words[at - 1] === 'and' && timeBegins(words, at + 1)) ||
      /^(?:person|one|thing|customer|number) (?:that )?i$/u.test(words.slice(Math.max(0, at - 2), at).join(' '))
    )
  )
    return false;
  if (word.startsWith('call') && words.slice(Math.max(0, at - 6), at).some((each) => visitors.has(each))) return false;
  if (timeBegins(words, at + 1) || intransitiveBefore.test(words.slice(at + 1, at + 5).join(' '))) return true;
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

const wordsForCalling: Readonly<Record<string, true>> = {
  call: true,
  ring: true,
  phone: true,
  calling: true,
  ringing: true,
  phoning: true,
};
/** What may follow «I'll ring» when nobody is named: nothing, small words, what the call will tell. */
const intransitiveBefore =
  /^(?:$|(?:up|through|round|over)\b(?! (?:the|my|a|to|for) )|(?:then|okay|instead|sir|madam|ma'am|myself|if|but|so|or|when|once|as soon)\b|with (?:the|an|any|some|your|my|that) (?:answer|update|news|result|results|outcome|time|date|price|quote|details|decision|reply|information)\b)/u;

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
    (word === 'to' || word === 'and') &&
    /^(?:see (?:if|that|how|whether)|confirm|tell you|let you|update you|make sure|hear how|ask (?:how|if|whether|you)|check (?:that|if|how|everything|it|in|on|the|your|you))\b/u.test(
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
