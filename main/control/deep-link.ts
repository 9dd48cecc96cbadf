import type { CallCommand } from './call-command.ts';

/** A longer address is refused unread; softphones send well under 300 characters. */
const MOST_CHARACTERS = 2_000;
const MOST_NAME = 120;
/** E.164 has 15 digits; the rest is room for blanks, an extension and a leading +. */
const MOST_NUMBER = 40;

/**
 * Reads `sidetone://call/start?number=…&name=…&direction=in|out&reference=…` and
 * `sidetone://call/hold|resume|pause|end`.
 * @returns null for anything else: a link is never partly obeyed. Values are text for a screen, without control
 *   characters.
 */
export function readDeepLink(link: string): CallCommand | null {
  if (link.length > MOST_CHARACTERS) return null;
  const url = parse(link);
  if (url === null) return null;
  switch (url.pathname) {
    case '/start':
      return readStart(withPlus(url));
    case '/hold':
    case '/resume':
    case '/pause':
    case '/end':
      return [...url.searchParams.keys()].length === 0
        ? { do: url.pathname.slice(1) as 'hold' | 'resume' | 'pause' | 'end' }
        : null;
    default:
      return null;
  }
}

function parse(link: string): URL | null {
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  const plain = url.username === '' && url.password === '' && url.port === '' && url.hash === '';
  return url.protocol === 'sidetone:' && url.host === 'call' && plain ? url : null;
}

/**
 * Most programs that put a number into an address leave its + as it is, which would read as a blank: before a number's
 * first digit it is meant.
 */
function withPlus({ search, searchParams }: URL): URLSearchParams {
  if (!/[?&]number=\+\d/.test(search)) return searchParams;
  const meant = new URLSearchParams(searchParams);
  meant.set('number', `+${(searchParams.get('number') ?? '').trimStart()}`);
  return meant.getAll('number').length === searchParams.getAll('number').length ? meant : searchParams;
}

const known: ReadonlySet<string> = new Set(['number', 'name', 'direction', 'reference']);

function readStart(given: URLSearchParams): CallCommand | null {
  const keys = [...given.keys()];
  if (keys.some((key) => !known.has(key)) || new Set(keys).size !== keys.length) return null;
  const direction = given.get('direction');
  if (direction !== null && direction !== 'in' && direction !== 'out') return null;
  const number = readText(given.get('number'), MOST_NUMBER);
  const name = readText(given.get('name'), MOST_NAME);
  const reference = readText(given.get('reference'), MOST_NAME);
  if (number === undefined || name === undefined || reference === undefined) return null;
  if (number !== null && !/^\+?[0-9 ()./x-]{2,}$/.test(number)) return null;
  return { do: 'start', direction, name, number, reference };
}

/**
 * @returns undefined when it is too long or holds control or direction-changing characters, null when it is missing or
 * blank
 */
function readText(value: string | null, mostCharacters: number): string | null | undefined {
  if (value === null || value.trim() === '') return null;
  if (value.length > mostCharacters || /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u.test(value)) return undefined;
  return value.trim();
}

/** The same command as a link, for handing over. */
export function linkOf(command: CallCommand): string {
  const given = new URLSearchParams();
  if (command.do === 'start')
    for (const key of ['direction', 'name', 'number', 'reference'] as const)
      if (command[key] !== null) given.set(key, command[key]);
  return linkTo(command.do, given);
}

/** A link that asks for `verb` with these details, whether it can be read or not. */
export const linkTo = (verb: string, given: URLSearchParams): string =>
  `sidetone://call/${verb}${given.size === 0 ? '' : `?${given.toString()}`}`;

/**
 * The first word that claims to be one of our links. When there is one, no other word counts: a page must not be able
 * to add any.
 */
export const linkAmong = (words: readonly string[]): string | null =>
  words.find((word) => /^sidetone:/i.test(word)) ?? null;
