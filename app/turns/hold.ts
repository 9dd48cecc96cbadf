import { textOf, type Word } from '../call/words.ts';

/** The caller waits. */
export interface Hold {
  readonly startSeconds: number;
  readonly how: 'announced' | 'by-hand';
  /** how long the agent said it would take, seconds from the announcement; null = not said */
  readonly promisedSeconds: number | null;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  couple: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
};

/**
 * How one asks for a wait. Source: phrases of service trainings («may I place you on a brief hold», «bear with me») and
 * the recorded calls; written as the recogniser prints them.
 */
const announcements: readonly RegExp[] = [
  /\b(?:bear|bare|bury|beer|bent) with (?:me|us)\b/,
  /\b(?:put|place|putting|placing|pop|have) (?:you|your line) on (?:a )?(?:brief |short |quick )?hold\b/,
  /\bhold (?:the line|on(?: for)?(?: just)? (?:a|one|two|the))\b/,
  /\b(?:please|can you|could you|would you|you mind) (?:hold(?: on)?|wait)(?! (?:both|it|them|that|down|until))\b/,
  /\b(?:give me|just|for|wait|need|take me|hold on) (?:just |about |only )?(?:a|one|two|a couple of|a few|three|five) (?:short |quick |brief |little )?(?:second|moment|minute)s?\b/,
  /\bone (?:moment|second|minute) (?:please|while|here)\b/,
  /^(?:okay |right |so |sure )?(?:just )?(?:a|one) (?:moment|second|minute)(?: please)?$/,
  /\b(?:i will|i'll|let me) be (?:right |straight )?back\b/,
];
const questions = /\b(?:how long|did you|have you|were you|been on hold|you (?:were|waited|have waited))\b/;

/**
 * Whether these words of the agent ask the caller to wait, and for how long.
 * @returns null when they do not; `promisedSeconds` null when no time is said (a second or a moment is none)
 */
export function announcedWait(words: readonly Word[]): { readonly promisedSeconds: number | null } | null {
  const text = textOf(words);
  if (!announcements.some((each) => each.test(text)) || questions.test(text)) return null;
  const said =
    /\b(a|an|one|couple|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty)(?: of| or two| or three)? (minute|second)s?\b/.exec(
      text,
    );
  const count = numbers[said?.[1] ?? ''];
  if (said === null || count === undefined) return { promisedSeconds: null };
  if (said[2] === 'second') return { promisedSeconds: count >= 10 ? count : null };
  return { promisedSeconds: count * 60 };
}
