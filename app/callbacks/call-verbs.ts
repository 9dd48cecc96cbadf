import { callsAtTime, isListener, reachesCaller } from './call-reach.ts';
import { wordSet } from '../language/lists.ts';
import { misheardCallAt, misheardGetBackAt } from './misheard-calls.ts';
import { acts, adjectives, past, type PromiseVerb } from './promise-verb.ts';

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

const byPhone = new Set(['phone', 'telephone', 'call']);

const comers = new Set(['get', 'come', 'getting', 'coming', 'be', 'circle', 'circling', 'loop', 'report']);

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
