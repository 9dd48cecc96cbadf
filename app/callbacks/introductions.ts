import { filledPattern } from '../language/lists.ts';
import { mayBeName, nameAt, titles } from '../language/names.ts';
import { phonesIn, type CountryCode } from '../language/phone-numbers.ts';

/** How a speaker names themself. `sure` = the place alone is not enough, the name must be a known first name. */
const places: readonly { readonly words: readonly string[]; readonly sure: boolean }[] = [
  { words: ['my', 'name', 'is'], sure: false },
  { words: ['the', 'name', 'is'], sure: false },
  { words: ['speaking', 'with'], sure: false },
  { words: ['speaking', 'to'], sure: false },
  { words: ['talking', 'to'], sure: true },
  { words: ['talking', 'with'], sure: true },
  { words: ['ask', 'for'], sure: false },
  { words: ['asking', 'for'], sure: true },
  { words: ['this', 'is'], sure: true },
  { words: ['it', 'is'], sure: true },
  { words: ['that', 'is'], sure: true },
  { words: ['i', 'am'], sure: true },
  { words: ['reach', 'me'], sure: true },
  { words: ['name', 'is'], sure: true },
  { words: ['me'], sure: true },
  { words: ['through', 'to'], sure: true },
];
/** A word that could be a name is one when one of these follows. */
const followers = new Set(['speaking', 'here', 'from', 'calling', 'at', 'again']);

/** The name a speaker gives for themself, lower case; the last one said counts. Null when none is sure enough. */
export function ownNameIn(words: readonly string[]): string | null {
  let found: string | null = null;
  for (let at = 0; at < words.length; at += 1) {
    if (titles.has(words[at] ?? '') || titles.has(words[at - 1] ?? '')) continue;
    if (
      words[at + 1] === 'speaking' ||
      (words[at + 1] === 'here' &&
        (at === 0 || /^(is|am|hi|hello|morning|afternoon|evening)$/u.test(words[at - 1] ?? '')))
    ) {
      const start = mayBeName(words[at - 1], true) ? at - 1 : at;
      const alone =
        /^(is|am|hi|hello|morning|afternoon|evening|desk|department|team|service|services|care|line|thirty|support|with)$/u.test(
          words[at - 1] ?? '',
        ) || at === 0;
      if (mayBeName(words[at], !alone)) {
        found = start < at ? `${words[start] ?? ''} ${words[at] ?? ''}` : (words[at] ?? null);
        continue;
      }
    }
    if (words[at] === 'is' && words[at + 1] === 'my' && words[at + 2] === 'name' && mayBeName(words[at - 1])) {
      found = words[at - 1] ?? null;
      continue;
    }
    if (at === 0 && words[1] === 'again' && mayBeName(words[0], true)) {
      found = words[0];
      continue;
    }
    if (words[at] === 'myself' && mayBeName(words[at + 1], !(words[at + 2] === 'from'))) {
      found = words[at + 1] ?? null;
      continue;
    }
    if (
      words[at] === 'from' &&
      mayBeName(words[at - 1], true) &&
      /\b(?:i am|this is)\b(?: \S+){0,4} \S+$/u.test(words.slice(Math.max(0, at - 7), at).join(' ')) &&
      !/^(?:speaking|here|call|calls)$/u.test(words[at - 1] ?? '')
    ) {
      found = words[at - 1] ?? null;
      continue;
    }
    for (const place of places) {
      if (!place.words.every((word, index) => words[at + index] === word)) continue;
      const from = at + place.words.length;
      if (words[at - 1] === 'what' || words[at - 1] === 'last' || words[at - 1] === 'your' || words[at - 1] === 'if')
        continue;
      const name = nameAt(
        words,
        from,
        place.sure &&
          !(place.words[0] === 'name' && words[at - 1] === 'and') &&
          !(followers.has(words[from + 1] ?? '') && words[from + 1] !== 'from' && words[from + 1] !== 'at'),
      );
      const placed = place.words[0] !== 'that' || /^(?:in|from|at|over|speaking|here)$/u.test(words[from + 1] ?? '');
      if (name !== null && placed && words[from] !== undefined && !titles.has(words[from])) {
        found = name;
        break;
      }
    }
  }
  return found;
}

/** How a person they speak of is named: «Mr Bell», after a greeting. For `callerName`. */
export function titledNameIn(words: readonly string[]): string | null {
  const at = words.findLastIndex(
    (word, index) =>
      titles.has(word) && /^(mister|mr|missus|mrs|miss|ms|doctor|dr)$/u.test(word) && mayBeName(words[index + 1]),
  );
  if (at < 0) return null;
  const title =
    { mister: 'Mr', mr: 'Mr', missus: 'Mrs', mrs: 'Mrs', miss: 'Miss', ms: 'Ms', doctor: 'Dr', dr: 'Dr' }[
      words[at] ?? ''
    ] ?? '';
  const name = words[at + 1] ?? '';
  return `${title} ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/**
 * A telephone number in words and whose it is: the speaker's own («my number is»), the other's («your number», «I'll
 * call you on»), or not said.
 */
export interface NumberSaid {
  readonly number: string;
  readonly whose: 'speaker' | 'listener' | 'unsaid';
}

const own =
  /\b(?:my|our|i am|we are|reach (?:me|us)|call (?:me|us)|b?ring (?:me|us)|phone (?:me|us)|get (?:me|us|hold of me|through to me)|contact (?:me|us)|(?:call|ring|phone) (?:me |us )?back (?:on|at)|it is \w+ (?:at|on)|direct|extension|dial|(?:i am|we are) (?:on|at)|ask for|\w+ (?:me|us) (?:directly |back )?(?:on|at)|you (?:can|could|may) \w+ (?:me|us)|you reach (?:me|us))\b/gu;
const theirs = filledPattern(
  String.raw`
  \b(?:your|you back|call you|ring you|phone you|reach you|contact you|try you|get you|got you|you on|you at
  |i have (?:got )?you|number (?:i have|we have|on file))\b
`,
  'gu',
);

const lastAt = (text: string, pattern: RegExp): number =>
  Math.max(-1, ...[...text.matchAll(pattern)].map((match) => match.index));

/** Telephone numbers with whose they are, by the words in front of them. */
export function numbersSaidIn(words: readonly string[], country: CountryCode): readonly NumberSaid[] {
  return phonesIn(words, country).map((phone) => {
    const lead = words.slice(Math.max(0, phone.start - 14), phone.start).join(' ');
    const mine = lastAt(lead, own);
    const yours = lastAt(lead, theirs);
    const whose = mine < 0 && yours < 0 ? 'unsaid' : mine > yours ? 'speaker' : 'listener';
    return { number: phone.number, whose };
  });
}
