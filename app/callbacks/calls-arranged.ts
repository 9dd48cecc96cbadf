import { wordSet } from '../language/lists.ts';
import { adjectives, inWriting, past, type PromiseVerb } from './promise-verb.ts';

const getters = wordSet(`
  get receive have expect getting receiving having expecting await gets receives be had like want
`);
const wishes = new Set(['like', 'want']);
const arrangers = wordSet(`
  arrange schedule book organise organize request raise log place make enter put set sort fix arranging scheduling
  booking setting putting requesting making placing do ensure create line scheduled booked arranged requested logged
  raised organised organized pencilled penciled jotted slotted diarised got have having
`);
const outFor = new Set(['out', 'for']);

/** «a call (back)» that somebody gets: the verb at `at`, with its noun at `noun`; null when that is none. */
const received = (words: readonly string[], at: number, noun: number, weak: boolean): PromiseVerb | null =>
  /^(?:call|callback|ring)$/u.test(words[noun] ?? '')
    ? { start: at, end: words[noun + 1] === 'back' ? noun + 2 : noun + 1, kind: 'call', voice: 'receives', weak }
    : null;

/** A call that the caller gets («you will hear from», «expect a call») at `at`, or null. */
export function getsCallAt(words: readonly string[], at: number): PromiseVerb | null {
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
export function arrangedAt(words: readonly string[], at: number): PromiseVerb | null {
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
