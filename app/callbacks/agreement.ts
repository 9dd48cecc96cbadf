import { filledPattern } from '../language/lists.ts';
import { clockAt } from '../language/clock-words.ts';
import { timeBegins } from './time-begins.ts';

/** Requests and answers across turns: «could you call me back tomorrow at three» – «yes, I will do that». */

/** The caller asks to be telephoned. */
const request = filledPattern(String.raw`
  \b(?:call|ring|phone|telephone|contact|reach) (?:me|us)\b|\bgive (?:me|us) (?:a|another) (?:quick )?(?:call
  |ring|bell|buzz|shout)\b|\bget back to (?:me|us)\b|\bget in touch with (?:me|us)\b|\b(?:want|like|need|get
  |have|expect|request|arrange|for) (?:a|an|the|my) (?:call ?back|callback|return call|phone call|call from)\b
  |\bhave (?:someone|somebody|him|her|them|your \w+|the \w+) (?:call|ring|phone) (?:me|us)\b
`);
const noRequest = filledPattern(String.raw`
  \b(?:asked|told|wanted|begged) (?:you|them|him|her|somebody|someone) to\b|\b(?:do not|does not|did not|never
  |nobody|no need to|no one|not|stop|will not)\b(?: \w+){0,3} (?:call|ring|phone|contact|get back|have to call
  |need to call)\b|\b(?:you|she|he|they|someone|somebody|colleague)(?: \w+)? (?:said|promised|told me
  |were going to|was going to|was supposed to|were supposed to|would|had|tried to)\b
`);

/** True when the caller's words ask for a call («call me back at five»), not when they report or refuse one. */
export function asksForCall(words: readonly string[]): boolean {
  const text = words.join(' ');
  return request.test(text) && !noRequest.test(text);
}

/** True when the words ask for another time than the one that was named («eleven would be better»). */
export const wishesOther = (words: readonly string[]): boolean =>
  /\b(?:make it|make that|rather|instead|better|could you|can you|what about|how about|prefer|possible|not before|only|suits?|after|until|at work|if you could|would be|works?)\b/u.test(
    words.join(' '),
  );

/** True when the words refuse a call that was offered or promised («no need to call me»). */
export function refusesCall(words: readonly string[]): boolean {
  const text = words.join(' ');
  return (
    /\b(?:do not|no need to|you need not|rather you did not|please do not|stop)(?: need to| have to| bother to| bother)? (?:call|ring|phone|calling|ringing)(?: me| us)?\b/u.test(
      text,
    ) || /^(?:no|nope|no thanks|no thank you)\b(?! problem)/u.test(text)
  );
}

const agrees = filledPattern(String.raw`
  ^(?:(?:uh|um|okay|ok|well|oh|so|right|and|good|great|perfect|sir|madam|ma'am) )*(?:yes|yeah|yep|yup|sure
  |certainly|of course|absolutely|definitely|will do|no problem|i will(?! (?:not|need|have|put|be))
  |i can do that|we will(?! not)|we can do that|i shall|that is fine|that is no problem|not a problem
  |consider it done|you got it|i promise|gladly|happy to|with pleasure|alright|all right|okay|ok|fine|deal
  |sounds good|that works|that would be (?:great|good|fine|lovely)|please do|please|that will be fine|lovely
  |great|perfect|that suits me|go on then|if you could)(?:\s|$)
`);
const weakAgreement =
  /^(?:(?:uh|um|oh|so|right|and|well) )*(?:okay|ok|fine|alright|all right|right|great|good|perfect|lovely|deal)\b/u;
const disagrees = filledPattern(String.raw`
  \b(?:but i can not|can not|i am afraid|unfortunately|but we do not|will not be able|not able|not possible|no i
  |we do not call)\b
`);

/**
 * True when the words say yes to what the other side just asked or offered. `strong` leaves out a mere «okay», which
 * may only mean «I hear you».
 */
export function saysYes(words: readonly string[], strong: boolean): boolean {
  const text = words.join(' ');
  if (!agrees.test(text) || disagrees.test(text)) return false;
  return (
    !strong ||
    !weakAgreement.test(text) ||
    /\b(?:i will|we will|i can do that|will do|i shall|make a note|noted|i have (?:noted|put))\b/u.test(text)
  );
}

const takenBack = filledPattern(String.raw`
  \b(?:forget (?:that|it|what i said|about that|about the call)|scratch that|i take that back|disregard (?:that
  |what i said)|ignore (?:that|what i said)|cancel (?:that|the|your) (?:call ?back|call)|there will be no call
  |no call after all|i spoke too soon|that call is off|the call is off|never mind (?:about )?(?:that|the
  |my) call|call will not happen|that will not be possible|that is not going to (?:work|happen)
  |not going to be able to do that|will not be able to do that|can not do that after all|can not make that
  |can not keep that)\b
`);

/** What may be said of the time alone. */
const onlyMoves = /^(?:forget|scratch|i take|disregard|ignore|cancel) (?:that|it|what i said|that back)$/u;

/** «actually no, I won't be able to», with nothing after it */
const breaksOff = filledPattern(String.raw`
  \b(?:actually|no|wait|sorry|but|oh)\b(?: \w+){0,3}? (?:i|we) (?:can not|will not|am not going to
  |are not going to)(?: be able to)?(?: do that| do it| make that| make it| now| after all| sorry| actually)*$
`);

/**
 * Where in the words the speaker takes back what was promised before («please forget that»): the index of a word, or
 * -1.
 */
export function takenBackAt(words: readonly string[]): number {
  const text = words.join(' ');
  const found = takenBack.exec(text) ?? breaksOff.exec(text);
  if (!found) return -1;
  const wordsTo = (index: number): number => text.slice(0, index).split(' ').filter(Boolean).length;
  // «scratch that, tuesday at three» only moves it
  const after = wordsTo(found.index + found[0].length);
  const moved = onlyMoves.test(found[0]) && (timeBegins(words, after) || clockAt(words, after, true) !== null);
  return moved ? -1 : wordsTo(found.index);
}
