import type { CallCommand } from './call-command.ts';
import { linkTo, readDeepLink } from './deep-link.ts';

export type CallWords =
  | { readonly kind: 'call'; readonly command: CallCommand }
  | { readonly kind: 'bad-input'; readonly message: string }
  | { readonly kind: 'usage' };

const details = ['number', 'name', 'direction', 'reference'] as const;
type Detail = (typeof details)[number];
const isDetail = (name: string): name is Detail => (details as readonly string[]).includes(name);
const verbs = 'start, hold, resume, pause or end';

/**
 * Reads what stands after `sidetone call`. It is held to the same rules as a link: both go through `readDeepLink`. One
 * word without an option's name is the number, since softphones add it to every command they run: a start takes it when
 * it is a phone number, the others leave it.
 */
export function parseCallWords(words: readonly string[]): CallWords {
  const bad = (message: string): CallWords => ({ kind: 'bad-input', message });
  const [verb, ...rest] = words;
  if (words.includes('--help')) return { kind: 'usage' };
  if (verb === undefined) return bad(`Say what to do with the call: ${verbs}.`);
  if (!['start', 'hold', 'resume', 'pause', 'end'].includes(verb))
    return bad(`A call knows ${verbs}, not ${JSON.stringify(verb)}.`);
  const given = new URLSearchParams();
  let bare: string | null = null;
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index] ?? '';
    if (!word.startsWith('-') && bare === null) {
      bare = word;
      continue;
    }
    const [name = '', ...inline] = word.replace(/^--/, '').split('=');
    if (!word.startsWith('--') || !isDetail(name))
      return bad(
        `${JSON.stringify(word)} is not an option of call start. Options: ${details.map((each) => `--${each}`).join(', ')}.`,
      );
    if (verb !== 'start') return bad(`--${name} belongs to call start.`);
    if (given.has(name)) return bad(`--${name} stands there twice.`);
    const value = inline.length > 0 ? inline.join('=') : rest[(index += 1)];
    if (value === undefined) return bad(`--${name} needs a value.`);
    if (!isTaken(name, value)) return bad(refused[name]);
    given.set(name, value);
  }
  if (verb === 'start' && bare !== null && !given.has('number') && isTaken('number', bare)) given.set('number', bare);
  const command = readDeepLink(linkTo(verb, given));
  return command === null ? bad('These details are too long together.') : { kind: 'call', command };
}

const isTaken = (name: Detail, value: string): boolean =>
  readDeepLink(linkTo('start', new URLSearchParams([[name, value]]))) !== null;

const refused: Readonly<Record<Detail, string>> = {
  number: '--number is a phone number: digits, blanks and + ( ) . / - x, 40 characters at most.',
  name: '--name is one line of at most 120 characters.',
  direction: '--direction is in or out.',
  reference: '--reference is one line of at most 120 characters.',
};
