import { digitPieceAt, quantityAt } from '../language/spoken-numbers.ts';
import { filledPattern, wordSet } from '../language/lists.ts';

/**
 * What the recogniser makes of «call you back», «ring you», «phone you» and «get back to you». Each is believed only
 * where a promise stands (after «will» or «to») and something follows that fits a call: «back», a time, a number, or
 * the end.
 * Source: the small Vosk model on read-out sentences, British and American voices.
 */

/** Believed before «you», as a verb of a promise. */
const verbs: ReadonlySet<string> = wordSet(`
  cool coal cold cole carl col kohl crawl soon wring bring fun fine phoned cal core cause called rang own gold cooled
`);
/** The same, but so unlike a call that a time must be named too. */
const unlikely: ReadonlySet<string> = wordSet(`
  kill cull curl coil car corn culling coding fond farm foam bone form full phones rink wing ran rig brink rung ringed
  bringing pall paul tall haul fool fall hall ball
`);
/** «phone you» runs together: «fill new at nine», «show new tomorrow». */
const beforeNew: ReadonlySet<string> = wordSet(`
  fill fun show fine own form foam film full bone found fulfil fulfill fan fool phone telephone ring call wring bring
  fulton
`);
const calls: ReadonlySet<string> = wordSet(`
  call ring phone telephone calling ringing phoning telephoning contact wring
`);
const likeYou: ReadonlySet<string> = new Set(['new', 'knew', 'your', 'yew', 'ewe']);
const likeBack: ReadonlySet<string> = wordSet(`
  back bad bag pack backed black beck batch bat buck packed backs bark
`);
const likeTo: ReadonlySet<string> = new Set(['to', 'too', 'two', 'till', 'do', 'with']);
/** «get that to you by phone»: «that» may be «back», or a thing that goes by post. */
const thingOrBack: ReadonlySet<string> = new Set(['that', 'it', 'this', 'there', 'bank', 'bit', 'by']);
const fits = filledPattern(String.raw`
  ^(?:back|backed|bag|bad|again|at|on|by|bye|before|tomorrow|today|tonight|this|in|within|between|after|around
  |first|until|next|as|have|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$
`);

const isAfterPromise = (words: readonly string[], at: number): boolean =>
  /^(?:will|shall|to|all|ill|oil|well)$/u.test(words[at - 1] ?? '');

/** Where a misheard verb of calling at `at` ends (exclusive); `unlikely` = only a time beside it makes it one. */
export interface MisheardCall {
  readonly end: number;
  readonly unlikely: boolean;
}

/** A misheard «call you», «ring you», «phone you». `next` = the word that should be «you», after any hesitation. */
export function misheardCallAt(words: readonly string[], at: number, next: number): MisheardCall | null {
  const word = words[at] ?? '';
  const object = words[next] ?? '';
  const after = words[next + 1] ?? '';
  const end = likeBack.has(after) ? next + 2 : next + 1;
  const promised = isAfterPromise(words, at);
  const numbered = digitPieceAt(words, next + 2)?.sure === true && digitPieceAt(words, next + 3) !== null;
  const fitting =
    after === '' ||
    fits.test(after) ||
    numbered ||
    (/^(?:and|an|end|need)$/u.test(after) && quantityAt(words, next + 2) !== null);
  if (word === 'renew' && promised && (object === 'back' || object === 'backed') && after !== 'to')
    return { end: next + 1, unlikely: true };
  if (object === 'you') {
    if (
      mayGive.has(word) &&
      after === 'back' &&
      /^(?:a|an|the|some|your|my|it|this|that|one|two)$/u.test(words[next + 2] ?? '')
    )
      return null;
    if (
      (words[at - 1] === 'and' || words[at - 1] === 'then') &&
      fitting &&
      !mayGive.has(word) &&
      !pastForms.has(word) &&
      (verbs.has(word) || unlikely.has(word))
    )
      return { end, unlikely: true };
    if (verbs.has(word) && promised && (fitting || !mayGive.has(word))) return { end, unlikely: false };
    if (verbs.has(word) && after === 'back' && !pastForms.has(word)) return { end, unlikely: false };
    return unlikely.has(word) && promised && fitting ? { end, unlikely: true } : null;
  }
  if (
    !likeYou.has(object) ||
    !fitting ||
    after === '' ||
    (after === 'back' && /^(?:office|door|end|yard|garden|seat|pay|up)$/u.test(words[next + 2] ?? ''))
  )
    return null;
  if (
    promised &&
    object === 'your' &&
    likeBack.has(after) &&
    !mayGive.has(word) &&
    (verbs.has(word) || unlikely.has(word))
  )
    return { end, unlikely: true };
  if (calls.has(word)) return { end, unlikely: object !== 'your' || !likeBack.has(after) };
  return promised && object !== 'your' && beforeNew.has(word) ? { end, unlikely: true } : null;
}
const pastForms: ReadonlySet<string> = new Set(['called', 'rang', 'phoned', 'ran', 'rung', 'ringed', 'cooled']);
/** These take a thing after «you»: «I will bring you a form». */
const mayGive: ReadonlySet<string> = new Set(['bring', 'cause', 'own', 'fine', 'core']);

/**
 * «get bad to you», «come back till you», «get that to you by phone»: the end of «get back to you» (exclusive), or
 * null. `next` = the word after the verb.
 */
export function misheardGetBackAt(words: readonly string[], next: number): number | null {
  const end = next + 3;
  if (!likeTo.has(words[next + 1] ?? '')) return null;
  const you =
    words[next + 2] === 'you' ||
    (likeYou.has(words[next + 2] ?? '') && (words[end] === undefined || fits.test(words[end])));
  if (!you) return null;
  if (likeBack.has(words[next] ?? '')) return end;
  return thingOrBack.has(words[next] ?? '') &&
    /^(?:by|over|on|via) (?:the )?(?:phone|telephone)\b(?! (?:number|bill))/u.test(words.slice(end, end + 3).join(' '))
    ? end
    : null;
}
