import { isDialledAbroad, phoneLikelihood, type CountryCode } from './phone-numbers.ts';
import { digitPieceAt } from './spoken-numbers.ts';
import { wordSet } from './lists.ts';

/**
 * Runs of digits as redaction sees them: generous where the number grammar is strict, because a card that survives is
 * worse than a mask too many. Words between two groups of a card («and then», «okay», a misheard one) do not end a run;
 * a label or a unit does.
 */
export interface SecretRun {
  /** word indexes, end exclusive; look-alikes at the edges included */
  readonly start: number;
  readonly end: number;
  /** all digits in it, look-alikes between digits counted */
  readonly digits: string;
  /** look-alikes straight after the last digit, within `end`: digits perhaps */
  readonly edge: string;
  /** all look-alikes since the last digit, also those after a strange word: they count when the run goes on */
  readonly pending: string;
  /** spoken groups */
  readonly pieces: number;
  /** words inside that are no digit and no glue: each may be a digit that was misheard */
  readonly strangers: number;
  /** for each digit of `digits` the word it came from */
  readonly wordOfDigit: readonly number[];
}
export interface SecretRuns {
  readonly runs: readonly SecretRun[];
  /** whether the last run may still go on with the next word */
  readonly open: boolean;
}

/** Said between the groups of one number. */
const glue: ReadonlySet<string> = wordSet(`
  uh um er erm ah hmm mm mhm and then dash hyphen space okay ok yes yeah right next so the is it's it that's again
  last first group four-digit digits digit part followed you know well sorry no wait stop point dot slash huh hm like
  a i long got that sir please let me see more
`);
/** After these another number begins, or what was said counts something. */
const breakers: ReadonlySet<string> = wordSet(`
  reference order account policy serial tracking invoice case ticket claim booking postcode zip code pin extension ext
  phone mobile telephone landline expiry expires expiration cvv cvc security password reach call ring street road
  avenue flat house apartment dollars dollar pounds euros euro rupees cents pence percent minutes minute hours hour
  days day weeks week months month years year million am pm o'clock january february march april june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight
  morning afternoon evening quarter past people times percentage degrees
`);
/**
 * These end a run that is already a telephone number («… on this number at three thirty»), else they may be noise («on»
 * for «one»).
 */
const softBreakers: ReadonlySet<string> = wordSet(`
  at on in by from before after until till between or plus with my your our if number name we this will can thank
  thanks because but
`);

/** … and one more for each look-alike among them */
const mostStrangers = 2;
const mostGlue = 8;
const mostEdge = 3;
const multiples: Readonly<Record<string, string>> = { hundred: '00', thousand: '000' };

const isoMoment = /^\d{4}-\d{2}-\d{2}(?:t.*)?$/u;
const clockTime = /^\d{1,2}:\d{2}(?::\d{2})?(?:am|pm)?$/u;

export const cleanWord = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/^[^\p{L}\p{N}+]+|[^\p{L}\p{N}]+$/gu, '');

interface Piece {
  readonly end: number;
  readonly digits: string;
  readonly sure: boolean;
}

/** Spoken or written digits at `at`; written ones may be wrapped in anything («card:4111-1111»). */
function pieceAt(words: readonly string[], at: number): Piece | null {
  const word = words[at] ?? '';
  if (/\p{Nd}/u.test(word)) {
    if (isoMoment.test(word) || clockTime.test(word)) return null;
    const digits = word.normalize('NFKC').replace(/\D/gu, '');
    const letters = /\p{L}/u.test(word);
    return digits.length > 0 && (!letters || digits.length >= 4) ? { end: at + 1, digits, sure: true } : null;
  }
  return digitPieceAt(words, at);
}

/** A look-alike that counts when a digit follows; `near` = nothing foreign since the last digit. */
interface Waiting {
  readonly at: number;
  readonly piece: Piece;
  readonly near: boolean;
}
interface Open {
  start: number;
  end: number;
  digits: string;
  pieces: number;
  strangers: number;
  wordOfDigit: number[];
}

/** All runs in `rawWords`. Pure; linear in the number of words. */
export function secretRunsIn(rawWords: readonly string[], country: CountryCode): SecretRuns {
  const words = rawWords.map(cleanWord);
  const runs: SecretRun[] = [];
  let open: Open | null = null;
  let waiting: Waiting[] = [];
  let strangers = 0;
  let glued = 0;
  const close = (): void => {
    if (open) runs.push(withEdge(open, waiting));
    open = null;
  };
  const forget = (): void => {
    waiting = [];
    strangers = 0;
    glued = 0;
  };
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const zeros: string | undefined = open && open.end === at ? multiples[word] : undefined;
    const piece: Piece | null = zeros === undefined ? pieceAt(words, at) : { end: at + 1, digits: zeros, sure: true };
    if (piece?.sure === true) {
      if (open && startsAnother(open, words, at, piece, country)) {
        close();
        forget();
      }
      const run: Open = open ?? {
        start: waiting[0]?.at ?? at,
        end: at,
        digits: '',
        pieces: 0,
        strangers: 0,
        wordOfDigit: [],
      };
      const heads = open ? waiting : waiting.filter((each, index, all) => each.at === at - (all.length - index));
      for (const each of heads) add(run, each.at, each.piece);
      if (!open) run.start = heads[0]?.at ?? at;
      add(run, at, piece);
      run.strangers += strangers;
      open = run;
      forget();
    } else if (piece) waiting.push({ at, piece, near: strangers === 0 });
    else if (open) {
      if (breakers.has(word) || isoMoment.test(word) || clockTime.test(word)) {
        close();
        forget();
      } else if (softBreakers.has(word) && isWholePhone(open.digits, country)) {
        close();
        forget();
      } else if (glue.has(word) || word === '') {
        glued += 1;
        if (glued > mostGlue) {
          close();
          forget();
        }
      } else {
        strangers += 1;
        if (strangers > mostStrangers + Math.min(mostStrangers, waiting.length)) {
          close();
          forget();
        }
      }
    } else waiting = [];
    at = piece?.end ?? at + 1;
  }
  const last = open;
  if (last) close();
  return { runs, open: last !== null };
}

function add(run: Open, at: number, piece: Piece): void {
  run.digits += piece.digits;
  run.pieces += 1;
  run.end = piece.end;
  for (let count = 0; count < piece.digits.length; count += 1) run.wordOfDigit.push(at);
}

/** Look-alikes straight after the last digit may belong to it. */
function withEdge(run: Open, waiting: readonly Waiting[]): SecretRun {
  let { end } = run;
  let edge = '';
  for (const { piece, near } of waiting) {
    if (!near || edge.length >= mostEdge) break;
    end = piece.end;
    edge += piece.digits;
  }
  return {
    ...run,
    end,
    edge,
    pending: waiting
      .slice(0, mostEdge)
      .map(({ piece }) => piece.digits)
      .join(''),
  };
}

const isWholePhone = (digits: string, country: CountryCode): boolean =>
  phoneLikelihood(digits, country) === 3 || isDialledAbroad(digits);

/**
 * Two written telephone numbers with area code beside each other, or one that begins with a plus. Local numbers are too
 * short to be sure.
 */
function startsAnother(run: Open, words: readonly string[], at: number, piece: Piece, country: CountryCode): boolean {
  const word = words[at] ?? '';
  if (word.startsWith('+')) return true;
  return (
    /\d/u.test(word) &&
    piece.digits.length >= 10 &&
    run.digits.length >= 10 &&
    phoneLikelihood(piece.digits, country) === 3 &&
    phoneLikelihood(run.digits, country) === 3
  );
}
