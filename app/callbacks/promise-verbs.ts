import { wordSet } from '../language/lists.ts';
import { arrangedAt, getsCallAt } from './calls-arranged.ts';
import { callIdiomAt } from './call-idioms.ts';
import { callVerbAt } from './call-verbs.ts';
import type { PromiseVerb } from './promise-verb.ts';

const otherVerbs = wordSet(`
  send email mail text post forward sending emailing update notify inform investigate chase escalate refund replace
  credit resend reorder raise report check
`);

/**
 * The verb that begins at `at`, or null. A verb is found by its words; who does it, to whom, and whether it is promised,
 * asked or denied is read from what stands before it (`governor.ts`).
 */
export function promiseVerbAt(words: readonly string[], at: number): PromiseVerb | null {
  return (
    callVerbAt(words, at) ??
    callIdiomAt(words, at) ??
    getsCallAt(words, at) ??
    arrangedAt(words, at) ??
    otherVerbAt(words, at)
  );
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
