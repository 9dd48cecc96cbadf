import type { Word } from '../call/words.ts';
import { isDialledAbroad, phoneLikelihood, type CountryCode } from './phone-numbers.ts';
import { cleanWord, secretRunsIn, type SecretRun } from './redaction-runs.ts';
import { filledPattern, wordSet } from './lists.ts';

/** Stands where digits or a password were masked. No word, so that no grammar reads it as one. */
export const MASKED_DIGITS = '•••';

/** A payment card has 13 to 19 digits (ISO/IEC 7812); from this many on a run is masked. */
export const fewestCardDigits = 13;
/**
 * When a card was just asked for, so many digits that are no telephone number are taken for a part of it: at most 8 may
 * survive.
 */
const fewestAfterCardCue = 8;
/** Words that may stand between «security code» and the code. */
const codeReach = 8;
/** A password is rarely longer; after so many words the mask ends by itself. */
export const passwordWords = 8;

/** What was said before these words and still matters for them. */
export interface SecretContext {
  /** a card number was asked for or announced within the last minute */
  readonly cardCue: boolean;
  /** a security code was asked for just before */
  readonly codeCue: boolean;
  /** digits of the same run that were let through already */
  readonly carried: string;
  /** words of a password still to come */
  readonly passwordLeft: number;
}
export const noContext: SecretContext = { cardCue: false, codeCue: false, carried: '', passwordLeft: 0 };

export interface SecretSpan {
  readonly start: number;
  readonly end: number;
}

const cardCues = filledPattern(String.raw`
  \b(?:card number|number (?:on|of) (?:the|your|my)(?: front of)?(?: the| your| my)? card|long number
  |card details|(?:credit|debit|bank|payment) card|sixteen digits?|16 digits?|read (?:me )?(?:out )?(?:the
  |your) card|(?:my|your) card is)\b
`);
const codeCues =
  /\b(?:security (?:code|number|digits)|c v [vc]|c v two|cv ?[vc]|cv2|c b b|see v v|c p v|verification (?:code|number|value)|(?:three|four|3|4|last) (?:three |four )?(?:digits|numbers|digit number) (?:on|at|from) the (?:back|front|signature)|digits on the back)\b/u;
const passwordCues = filledPattern(String.raw`
  \b(?:(?:my|the|our|its|account|online) )?(?:password|pass word|passcode|pass code|passphrase
  |memorable word)(?: is| was|'s| would be)\b
`);
const noPassword = wordSet(`
  not wrong incorrect expired locked invalid being still never always no gone reset forgotten blocked needed required
  too one important confidential case what something
`);
const afterPassword = wordSet(`
  and but okay ok thanks thank please can could does did
`);

export const saysCardCue = (text: string): boolean => cardCues.test(text);
/** True when the cue for a code stands in these words and no digits followed it yet. */
export const saysCodeCue = (text: string): boolean => codeCues.test(text);

/** What must not be kept of these words. Word indexes; spans do not overlap. */
export function secretSpansIn(
  words: readonly string[],
  country: CountryCode,
  context: SecretContext,
): { readonly spans: readonly SecretSpan[]; readonly passwordLeft: number } {
  const texts = words.map(cleanWord);
  const passwords = passwordSpans(texts, context.passwordLeft);
  const { runs } = runsAfter(context.carried, words, country);
  const cards = runs.filter((run, index) => {
    const cued = context.cardCue || cardCues.test(texts.slice(0, run.start).join(' '));
    return (
      isSecret(run, run.start < 0 ? context.carried : '', cued, country) ||
      isCode(run, texts, context.codeCue && index === 0)
    );
  });
  const shifted = cards
    .map((run) => ({ start: Math.max(0, run.start), end: run.end }))
    .filter((span) => span.end > span.start);
  return { spans: merged([...passwords.spans, ...shifted]), passwordLeft: passwords.left };
}

/**
 * The runs in `words` when digits of an open run (`carried`) stand before them; a run that goes on from those starts at
 * -1.
 */
export function runsAfter(
  carried: string,
  words: readonly string[],
  country: CountryCode,
): { readonly runs: readonly SecretRun[]; readonly open: boolean } {
  if (carried === '') return secretRunsIn(words, country);
  const { runs, open } = secretRunsIn([carried, ...words], country);
  return {
    runs: runs.map((run) => ({
      ...run,
      start: run.start - 1,
      end: run.end - 1,
      wordOfDigit: run.wordOfDigit.map((word) => word - 1),
    })),
    open,
  };
}

function isSecret(run: SecretRun, carried: string, cardCue: boolean, country: CountryCode): boolean {
  const { digits } = run;
  const rest = digits.slice(carried.length);
  const two =
    carried.length >= 10 &&
    rest.length >= 10 &&
    phoneLikelihood(rest, country) === 3 &&
    phoneLikelihood(carried, country) === 3;
  if (two || isPhone(digits, country)) return false;
  if (digits.length >= fewestCardDigits) return true;
  if (digits.length >= fewestCardDigits - 2 && digits.length + run.strangers >= fewestCardDigits) return true;
  return cardCue && digits.length >= fewestAfterCardCue && phoneLikelihood(digits, country) < 3;
}

/** One telephone number said several times, or one with its international prefix; never what could be a card. */
export function isPhone(digits: string, country: CountryCode): boolean {
  if (looksLikeCard(digits)) return false;
  return repeatedPhone(digits, country) !== null || isDialledAbroad(digits);
}

/** The number that is repeated, or null. One of few different digits could as well be a card («4242 4242 …»). */
export function repeatedPhone(digits: string, country: CountryCode): string | null {
  for (const times of [2, 3, 4]) {
    const part = digits.slice(0, digits.length / times);
    if (
      digits.length % times === 0 &&
      part.length >= 7 &&
      part.repeat(times) === digits &&
      new Set(part).size >= 3 &&
      phoneLikelihood(part, country) >= 2
    )
      return part;
  }
  return null;
}

/** Issuer, length and check digit of a payment card (ISO/IEC 7812-1). */
function looksLikeCard(digits: string): boolean {
  if (
    !/^(?:4\d{12}(?:\d{3}|\d{6})?|5[1-5]\d{14}|2[2-7]\d{14}|6(?:011|4|5)\d{12,15}|3[47]\d{13}|3[068]\d{12})$/u.test(
      digits,
    )
  )
    return false;
  const sum = Array.from(digits)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** Three or four digits (one may be lost or doubled by the recogniser) shortly after «security code». */
function isCode(run: SecretRun, texts: readonly string[], cued: boolean): boolean {
  if (run.digits.length < 2 || run.digits.length > 6) return false;
  const lead = texts.slice(Math.max(0, run.start - codeReach - 3), run.start).join(' ');
  return cued || codeCues.test(lead) || codeCues.test(`${lead} ${texts.slice(run.start, run.end).join(' ')}`);
}

function passwordSpans(
  texts: readonly string[],
  carriedLeft: number,
): { readonly spans: readonly SecretSpan[]; readonly left: number } {
  const spans: SecretSpan[] = [];
  let left = carriedLeft;
  let start = 0;
  const text = (at: number): string => texts[at] ?? '';
  for (let at = 0; at < texts.length; at += 1) {
    if (left > 0) {
      if (afterPassword.has(text(at))) {
        if (at > start) spans.push({ start, end: at });
        left = 0;
        continue;
      }
      left -= 1;
      if (left === 0) spans.push({ start, end: at + 1 });
      continue;
    }
    const head = texts.slice(Math.max(0, at - 3), at + 1).join(' ');
    if (passwordCues.test(head) && /(?:is|was|'s|be)$/u.test(head) && !noPassword.has(text(at + 1))) {
      left = passwordWords;
      start = at + 1;
    }
  }
  if (left > 0 && start < texts.length) spans.push({ start, end: texts.length });
  return { spans, left };
}

function merged(spans: readonly SecretSpan[]): readonly SecretSpan[] {
  const result: SecretSpan[] = [];
  for (const span of spans
    .map(({ start, end }) => ({ start, end }))
    .toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

/** The words with every span put into one masked word that keeps its times and the lowest confidence. */
export function maskWords(words: readonly Word[], spans: readonly SecretSpan[]): readonly Word[] {
  const masked: Word[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const span = spans.find((each) => each.start === at);
    if (span && word) {
      const inside = words.slice(span.start, span.end);
      masked.push({
        text: MASKED_DIGITS,
        startSeconds: word.startSeconds,
        endSeconds: inside.at(-1)?.endSeconds ?? word.endSeconds,
        confidence: Math.min(...inside.map((each) => each.confidence)),
      });
      at = Math.max(at + 1, span.end);
    } else {
      if (word) masked.push(word);
      at += 1;
    }
  }
  return masked;
}

/**
 * Masks notes, typed and exported text: digits with spaces and dashes («4111-1111 1111 1111»), spoken ones, codes and
 * passwords. Spacing and everything else stays as it is. Applying it twice changes nothing. Give it whole texts: a
 * number cut in two is two numbers.
 */
export function redactText(text: string, country: CountryCode = 'US'): string {
  const parts = text.split(/(\s+)/u);
  const words = parts.filter((_, index) => index % 2 === 0);
  const { spans } = secretSpansIn(words, country, noContext);
  let out = '';
  for (let at = 0; at < words.length; at += 1) {
    const span = spans.find((each) => each.start <= at && at < each.end);
    if (!span) out += words[at] ?? '';
    else if (span.start === at) out += MASKED_DIGITS;
    if (!span || at === span.end - 1) out += parts[at * 2 + 1] ?? '';
  }
  return out;
}
