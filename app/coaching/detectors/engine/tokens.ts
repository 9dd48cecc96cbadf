import { wordSet } from '../../../language/lists.ts';

/** One word of an utterance in its plain form ("i'll" gives "i" and "will"), with the word it came from. */
export interface Token {
  readonly text: string;
  /** index into the words of the utterance as it came in */
  readonly word: number;
}

/** An utterance cut into the words as they came and the plain tokens that patterns speak of. */
export interface Utterance {
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
}

const whole: Readonly<Record<string, string>> = {
  "can't": 'can not',
  cannot: 'can not',
  cant: 'can not',
  "won't": 'will not',
  wont: 'will not',
  "shan't": 'will not',
  "ain't": 'is not',
  "let's": 'let us',
  lets: 'let us',
  im: 'i am',
  ive: 'i have',
  ill: 'i will',
  dont: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  isnt: 'is not',
  wasnt: 'was not',
  couldnt: 'could not',
  wouldnt: 'would not',
  shouldnt: 'should not',
  youre: 'you are',
  youll: 'you will',
  youve: 'you have',
  theyre: 'they are',
  thats: 'that is',
  whats: 'what is',
  heres: 'here is',
  theres: 'there is',
  yall: 'you all',
  "y'all": 'you all',
  gonna: 'going to',
  gunna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  lemme: 'let me',
  gimme: 'give me',
  dunno: 'do not know',
  kinda: 'kind of',
  ya: 'you',
  cuz: 'because',
  cause: 'cause',
  "'cause": 'because',
  ok: 'okay',
  alright: 'alright',
  yep: 'yes',
  yup: 'yes',
  yeah: 'yes',
  yah: 'yes',
  yea: 'yes',
  nope: 'no',
  nah: 'no',
  whilst: 'while',
  mam: "ma'am",
  maam: "ma'am",
  madam: "ma'am",
  mum: 'mum',
  mr: 'mister',
  mrs: 'missus',
  ms: 'miss',
  email: 'email',
  "o'clock": "o'clock",
  everybody: 'everyone',
  somebody: 'someone',
  anybody: 'anyone',
  noone: 'nobody',
  til: 'until',
  till: 'until',
  thru: 'through',
  thankyou: 'thank you',
  anymore: 'any more',
};
const pairs: Readonly<Record<string, string>> = {
  'o k': 'okay',
  'all right': 'alright',
  'e mail': 'email',
  'e mails': 'email',
  'no one': 'nobody',
  'any one': 'anyone',
  'some one': 'someone',
  'some body': 'someone',
  'no body': 'nobody',
  'can not': 'can not',
  "o' clock": "o'clock",
  'good bye': 'goodbye',
  'any body': 'anyone',
  'every one': 'everyone',
  'every body': 'everyone',
  'sort it': 'sort it',
  'police he': 'policy',
  'polar see': 'policy',
  'pull a see': 'policy',
};
/** After these "'s" is "is"; after any other word it is a possessive and goes. */
const isAfter = wordSet(`
  it that what he she there here who how where when this which everything nothing something someone somebody everyone
  everybody anyone anybody nobody name
`);
/** Before these any "'s" is "is": "the next month's on us", "the refund's going through". */
const isBefore = wordSet(`
  on going gone free been being not back still already coming ready done sorted fixed due completely definitely really
  just never always through here there
`);
const hesitations = wordSet(`
  uh um er erm ah eh hmm hm huh mm mhm ooh uhm mmm [noise] [laughter] [unk] <unk> [music]
`);
/** Said twice on purpose ("sir sir", "no no", "listen listen"): such repeats stay. */
const repeatable = wordSet(`
  sir ma'am no wait listen stop hold on hey please yes okay calm down excuse me blah ha hang
`);

const expand = (word: string): string => {
  const known = whole[word];
  if (known !== undefined) return known;
  const cut = word.indexOf("'");
  if (cut <= 0) return word;
  const said = word.slice(0, cut);
  const stem = whole[said] ?? said;
  switch (word.slice(cut + 1)) {
    case 't':
      return stem.endsWith('n') ? `${stem.slice(0, -1)} not` : word;
    case 'll':
      return `${stem} will`;
    case 're':
      return `${stem} are`;
    case 've':
      return `${stem} have`;
    case 'd':
      return `${stem} would`;
    case 'm':
      return `${stem} am`;
    case 's':
      return isAfter.has(stem) ? `${stem} is` : stem;
    case '':
      return stem;
    default:
      return word;
  }
};

/** The plain tokens of one written word, as patterns use them too. */
export const plain = (word: string): readonly string[] => expand(word).split(' ');

const isDigit = (text: string): boolean =>
  /^(zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)$/.test(text);

/** A letter said by itself ("b b c"); "a" and "i" are words as well. */
const isSpelled = (text: string): boolean => /^[b-hj-z]$/.test(text);

/**
 * A speaker who begins again ("i will i'll uh call you") has said it once: of two equal runs of one to three tokens the
 * first goes.
 */
const withoutRestarts = (tokens: Token[]): Token[] => {
  const out = [...tokens];
  for (const length of [3, 2, 1]) {
    for (let at = 0; at + 2 * length <= out.length; at += 1) {
      let same = true;
      for (let each = 0; each < length && same; each += 1) {
        const text = out[at + each]?.text ?? '';
        same = text === out[at + length + each]?.text && !repeatable.has(text) && !isDigit(text) && !isSpelled(text);
      }
      if (same) {
        out.splice(at, length);
        at -= 1;
      }
    }
  }
  return out;
};

/**
 * Cuts recognised text into tokens: lower case, contractions opened, hesitations and restarts left out. Punctuation is
 * ignored.
 */
export const tokenise = (text: string): Utterance => {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const tokens: Token[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = (words[at] ?? '')
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[^a-z0-9[<+£$']+|[^a-z0-9\]>']+$/g, '');
    if (word === '' || hesitations.has(word)) continue;
    const next = (words[at + 1] ?? '').toLowerCase();
    const joined = pairs[`${word} ${next}`];
    if (joined !== undefined) {
      for (const piece of joined.split(' ')) tokens.push({ text: piece, word: at });
      at += 1;
      continue;
    }
    if (/^[a-z]+'s$/.test(word) && isBefore.has(next)) {
      for (const piece of [word.slice(0, -2), 'is']) tokens.push({ text: piece, word: at });
      continue;
    }
    for (const part of word.split('-'))
      for (const piece of plain(part)) if (piece !== '') tokens.push({ text: piece, word: at });
  }
  return { words, tokens: withoutRestarts(tokens) };
};
