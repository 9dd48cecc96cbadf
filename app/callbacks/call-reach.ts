import { digitPieceAt, quantityAt } from '../language/spoken-numbers.ts';
import { filledPattern, wordSet } from '../language/lists.ts';
import { timeBegins } from './time-begins.ts';

const yourPhones = wordSet(`
  mobile cell cellphone number landline phone home house office line extension work
`);

/** «I'll call you a taxi» */
const ordered = wordSet(`
  taxi cab ambulance car plumber locksmith doctor lift liar tow technician ride uber fool
`);

const visitors = wordSet(`
  engineer technician driver courier fitter plumber electrician van crew surveyor installer nurse inspector
`);

const wordsForCalling: Readonly<Record<string, true>> = {
  call: true,
  ring: true,
  phone: true,
  calling: true,
  ringing: true,
  phoning: true,
};

/**
 * «will ring tomorrow at eight», «I'll call by noon»: nobody is named as the one who is called, but a time is. A
 * visitor who will «call» at nine comes to the door.
 */
export function callsAtTime(words: readonly string[], at: number): boolean {
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

/** What may follow «I'll ring» when nobody is named: nothing, small words, what the call will tell. */
const intransitiveBefore = filledPattern(String.raw`
  ^(?:$|(?:up|through|round|over)\b(?! (?:the|my|a|to|for) )|(?:then|okay|instead|sir|madam|ma'am|myself|if|but
  |so|or|when|once|as soon)\b|with (?:the|an|any|some|your|my|that) (?:answer|update|news|result|results|outcome
  |time|date|price|quote|details|decision|reply|information)\b)
`);

export const isListener = (word: string): boolean => /^(?:you|ya|u|yourself|yourselves)$/u.test(word);

/** «you (back)», «back», «your mobile», «that number»: where the call goes, or null when it goes elsewhere. */
export function reachesCaller(words: readonly string[], at: number): number | null {
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
