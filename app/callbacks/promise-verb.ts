import { wordSet } from '../language/lists.ts';

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

/** The agent does it: a call, unless «by email» follows. */
export const acts = (start: number, end: number, words: readonly string[], weak = false): PromiseVerb => ({
  start,
  end,
  kind: inWriting(words, end) ? 'other' : 'call',
  voice: 'acts',
  weak,
});

const written = wordSet(`
  email mail letter text post sms chat message writing whatsapp fax
`);

/** «by email», «in writing» shortly after the verb; then it is no call. */
export function inWriting(words: readonly string[], end: number): boolean {
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

/** Where the words of `skip` that stand at `at` end. */
export const past = (words: readonly string[], at: number, skip: ReadonlySet<string>): number => {
  let next = at;
  while (skip.has(words[next] ?? '')) next += 1;
  return next;
};

/** What may stand between «a» and «call». */
export const adjectives: ReadonlySet<string> = wordSet(`
  a an another my our the his her their your quick short follow up phone telephone courtesy return little one this
  that further in you uh um personal second proper out for down wee direct video
`);
