import type { Side } from '../../call/words.ts';
import { firstNames } from '../concepts/first-names.ts';
import { likenessCost } from './engine/likeness.ts';
import type { Token } from './engine/tokens.ts';

/** Where the caller is addressed by name, as token indices. */
export interface NameHeard {
  readonly first: number;
  readonly last: number;
  readonly confidence: number;
}

const titles = new Set(['mister', 'missus', 'miss', 'doctor', 'professor', 'madam', 'shri', 'reverend', 'captain', 'dr', 'mx']);
/** "Mister" and "missus" are heard so now and then. */
const notAfterTitle = new Set(['the', 'a', 'my', 'your', 'you', 'it', 'that', 'this', 'out', 'and', 'to', 'is', 'was', 'call', 'calls', 'calling', 'on', 'from', 'by', 'in', 'i', 'an', 'for', 'of', 'them', 'understanding', 'understood', 'any', 'anything', 'something', 'connection', 'one', 'with', 'delivery', 'we', 'will', 'have', 'had', 'so', 'but', 'if', 'not', 'or', 'at', 'as', 'because', 'what', 'when', 'payment', 'payments', 'appointment']);
/** A name after these belongs to somebody else, or is only asked for. */
const otherBefore = new Set(['is', 'am', 'with', 'for', 'by', 'ask', 'from', 'colleague', 'named', 'called', 'name', 'spelled', 'spelt', 'manager', 'supervisor', 'to', 'and', 'my', 'your', 'the', 'our', 'a', 'an', 'of', 'in', 'at', 'on', 'agent', 'was', 'be', 'this', "it's", 'or', 'if', 'via', 'technician', 'helen', 'lead', 'leader', 'boss', 'mate', 'saint', 'street', 'not', 'account', 'driver', 'said', 'says', 'saw', 'tell', 'told', 'about', 'that', 'engineer']);
/** Before these a name is the subject of a sentence about somebody else. */
const otherAfter = new Set(['will', 'is', 'was', 'has', 'from', 'speaking', 'here', 'at', 'in', 'calls', 'said', 'told', 'says', 'can', 'street', 'road', 'avenue', 'bank', 'would', 'had', 'who', 'lane', 'airport', 'hotel', 'store', 'on', 'does', 'did']);
/** An address can stand before these although they also follow a subject. */
const questionAfter = new Set(['i', 'you', 'your', 'we', 'may', 'could', 'shall', 'do', 'please', 'what', 'how', 'when', 'where', 'let', 'thank', 'have', 'if', 'that', "that's", 'sorry', 'okay', 'now', 'before', 'so', 'just', 'here']);
const greetings = new Set(['hello', 'hi', 'hey', 'dear', 'morning', 'afternoon', 'evening', 'thanks', 'you', 'okay', 'alright', 'right', 'yes', 'no', 'sure', 'sorry', 'understand', 'understood', 'please', 'welcome', 'goodbye', 'bye', 'well', 'so', 'course', 'certainly', 'absolutely', 'day', 'night', 'weekend', 'good', 'great', 'perfect', 'too', 'again', 'problem', 'now', 'look', 'then', 'time', 'listen', 'there', 'much', 'calling', 'patience', 'holding', 'waiting', 'worries', 'see', 'it', 'today', 'fine', 'mister', 'right', 'ahead', 'done', 'everything', 'luck', 'else', 'that', 'completely', 'hear', 'apologise', 'apologize', 'know', 'tomorrow', 'care', 'moment', 'honest', 'me']);

const nameTokens = (name: string): readonly string[] => name.toLowerCase().split(/[^a-z']+/).filter((part) => part.length > 1 && !titles.has(part) && !['mr', 'mrs', 'ms'].includes(part));

const alike = (heard: string, name: string): boolean => {
  if (heard === name) return true;
  const cost = likenessCost(heard, name);
  return cost !== null && cost <= 0.6 && heard[0] === name[0];
};

/** A name said as an address: neither introduced, spelled nor talked about. */
const addressed = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokens[first - 1]?.text;
  const after = tokens[last + 1]?.text;
  if (before !== undefined && otherBefore.has(before)) {
    const greeting = before === 'to' || before === 'for' ? false : before === 'with' ? false : before === 'that' || before === 'this' ? after === undefined || questionAfter.has(after) : false;
    if (!greeting) return false;
  }
  if (after !== undefined && otherAfter.has(after)) {
    const questionTo = after === 'can' || after === 'would' ? tokens[last + 2]?.text === 'you' || tokens[last + 2]?.text === 'i' || tokens[last + 2]?.text === 'we' : after === 'is' ? ['it', 'that', 'there', 'this'].includes(tokens[last + 2]?.text ?? '') : after === 'here' ? tokens[last + 2]?.text === 'is' : after === 'was' || after === 'did' || after === 'does' || after === 'has' ? ['it', 'that', 'there', 'you', 'this', 'the'].includes(tokens[last + 2]?.text ?? '') : false;
    if (!questionTo) return false;
  }
  return true;
};

/**
 * Finds the caller addressed by name. With a known name only that name counts (also a little misheard); without one,
 * a title and a name ("missus walsh"), or a common first name at a place where one addresses people.
 */
export const namedCaller = (tokens: readonly Token[], callerName: string | null): readonly NameHeard[] => {
  const heard: NameHeard[] = [];
  const known = callerName === null ? [] : nameTokens(callerName);
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at]?.text ?? '';
    const titled = titles.has(text);
    const next = tokens[at + 1]?.text;
    if (known.length > 0) {
      const nameAt = titled && next !== undefined && known.some((name) => alike(next, name)) ? at + 1 : known.some((name) => alike(text, name)) ? at : -1;
      if (nameAt < 0) continue;
      let last = nameAt;
      while (known.some((name) => alike(tokens[last + 1]?.text ?? '', name))) last += 1;
      if (titled || addressed(tokens, at, last)) heard.push({ first: at, last, confidence: titled ? 0.95 : 0.9 });
      at = last;
      continue;
    }
    if (titled && next !== undefined && !notAfterTitle.has(next) && next.length > 2 && addressed(tokens, at, at + 1)) {
      heard.push({ first: at, last: at + 1, confidence: 0.9 });
      at += 1;
      continue;
    }
    if (!firstNames.has(text)) continue;
    const before = tokens[at - 1]?.text;
    const placed = at === 0 ? next !== undefined && (questionAfter.has(next) || next === 'can' || next === 'would' || next === 'is') : before !== undefined && (greetings.has(before) || titles.has(before)) || (at === tokens.length - 1 && tokens.length > 2);
    if (placed && addressed(tokens, at, at)) heard.push({ first: at, last: at, confidence: 0.8 });
  }
  return heard;
};

/** The name the caller gave in earlier utterances ("my name is patricia brown"), or null. */
export const nameGiven = (earlier: readonly { readonly side: Side; readonly text: string }[]): string | null => {
  for (const { side, text } of earlier.toReversed()) {
    const given = side === 'caller' ? /\bmy (?:name is|name's) ([a-z']+(?: [a-z']+)?)/.exec(text.toLowerCase())?.[1] : undefined;
    const first = given?.split(' ')[0];
    if (given !== undefined && first !== undefined && firstNames.has(first)) return given;
  }
  return null;
};
