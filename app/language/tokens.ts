import { wordSet } from './lists.ts';

/**
 * A word as the grammars read it. `wordIndex` points at the spoken word it came from, so that times and quotes can be
 * found again.
 */
export interface Token {
  readonly text: string;
  readonly wordIndex: number;
}

/** Contractions whose «'s» means «is»; with any other word it stays part of the word («day's», «o'clock»). */
const isAfter = wordSet(`
  it that he she here there who what where when how name number someone somebody callback call phone
`);

const whole: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  gonna: ['going', 'to'],
  gunna: ['going', 'to'],
  wanna: ['want', 'to'],
  "let's": ['let', 'us'],
  "y'all": ['you'],
  yall: ['you'],
  "i'ma": ['i', 'am', 'going', 'to'],
  imma: ['i', 'am', 'going', 'to'],
  lemme: ['let', 'me'],
  gotta: ['got', 'to'],
  'a.m': ['am'],
  'p.m': ['pm'],
  oclock: ["o'clock"],
  eod: ['end', 'of', 'day'],
  cob: ['close', 'of', 'business'],
  eob: ['end', 'of', 'business'],
  cop: ['close', 'of', 'play'],
  midafternoon: ['afternoon'],
  tmrw: ['tomorrow'],
  tomorow: ['tomorrow'],
  "o'": ['oh'],
  asap: ['as', 'soon', 'as', 'possible'],
};

const endings: readonly (readonly [RegExp, string])[] = [
  [/n't$/, 'not'],
  [/'ll$/, 'will'],
  [/'d$/, 'would'],
  [/'re$/, 'are'],
  [/'ve$/, 'have'],
  [/'m$/, 'am'],
];

/** Two spoken words that are one («p m», «to day»): the recogniser prints them apart. */
const pairs: Readonly<Record<string, string>> = {
  'p m': 'pm',
  'a m': 'am',
  'b m': 'pm',
  'o clock': "o'clock",
  'oh clock': "o'clock",
  'of clock': "o'clock",
  'a clock': "o'clock",
  'to day': 'today',
  'to morrow': 'tomorrow',
  'two morrow': 'tomorrow',
  'to night': 'tonight',
  'after noon': 'afternoon',
  'mid day': 'midday',
  'i ll': 'i will',
  'we ll': 'we will',
  'she ll': 'she will',
  'he ll': 'he will',
  'they ll': 'they will',
  'you ll': 'you will',
  'i m': 'i am',
  'we re': 'we are',
  'call back': 'call back',
  'any one': 'anyone',
  'some one': 'someone',
  'some body': 'somebody',
  'no body': 'nobody',
  'week end': 'weekend',
  'lunch time': 'lunchtime',
  'to marrow': 'tomorrow',
  'to moral': 'tomorrow',
  'mister s': 'missus',
};

/** Before these any «'s» means «is»: «no one's going to», «my manager's calling». */
const isBefore = /^(?:going|gonna|calling|ringing|phoning|not|due|able)$/u;

function pieces(raw: string, next: string): readonly string[] {
  const known = whole[raw];
  if (known) return known;
  const roughly = /^(noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty)ish$/.exec(raw);
  if (roughly) return [roughly[1] ?? '', 'ish'];
  const clock = /^(\d{1,2})(?::(\d{2}))?(am|pm)$/.exec(raw);
  if (clock) return [clock[2] === undefined ? (clock[1] ?? '') : `${clock[1] ?? ''}:${clock[2]}`, clock[3] ?? ''];
  for (const [pattern, meaning] of endings) {
    if (raw.length > 2 && pattern.test(raw)) return [raw.replace(pattern, ''), meaning];
  }
  if (raw.endsWith("'s") && raw.length > 3 && (isAfter.has(raw.slice(0, -2)) || isBefore.test(next)))
    return [raw.slice(0, -2), 'is'];
  return [raw];
}

const clean = (raw: string): string =>
  raw
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/^[^\p{L}\p{N}+'•]+|[^\p{L}\p{N}'•]+$/gu, '')
    .replace(/^'+/u, '');

/** Sounds of hesitation: they may stand anywhere and mean nothing. */
const hesitations: ReadonlySet<string> = new Set(['uh', 'um', 'er', 'erm', 'uhm', 'uhh', 'umm', 'hmm', 'mm']);
/** Before «you know» these make it mean something. */
const beforeYouKnow: ReadonlySet<string> = wordSet(`
  let letting do did if when as once soon before should lets so that
`);

/**
 * Spoken words → tokens: lower case, no punctuation or hesitation, contractions taken apart, words that were split put
 * together. Pure and total.
 */
export function tokensOf(words: readonly string[]): readonly Token[] {
  const split: Token[] = [];
  words.forEach((raw, wordIndex) => {
    for (const text of pieces(clean(raw), clean(words[wordIndex + 1] ?? '')))
      if (text !== '') split.push({ text, wordIndex });
  });
  const joined: Token[] = [];
  for (let at = 0; at < split.length; at += 1) {
    const here = split[at];
    if (here === undefined || hesitations.has(here.text)) continue;
    if (
      here.text === 'you' &&
      split[at + 1]?.text === 'know' &&
      at > 0 &&
      !beforeYouKnow.has(split[at - 1]?.text ?? '')
    ) {
      at += 1;
      continue;
    }
    const both = pairs[`${here.text} ${split[at + 1]?.text ?? ''}`];
    if (both === undefined) {
      joined.push(here);
      continue;
    }
    for (const text of both.split(' ')) joined.push({ text, wordIndex: here.wordIndex });
    at += 1;
  }
  return joined;
}

export const textsOf = (tokens: readonly Token[]): readonly string[] => tokens.map((token) => token.text);

export const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter((each) => each !== '');

/** Sounds that carry no meaning; they may stand anywhere. */
export const fillers: ReadonlySet<string> = wordSet(`
  uh um er erm ah eh hmm mm hm mhm you-know like
`);
