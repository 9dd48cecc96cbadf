import type { Side } from '../call/words.ts';
import { dueFrom, type Moment } from '../language/due-time.ts';
import type { CountryCode } from '../language/phone-numbers.ts';
import { settled, timeFactsIn } from '../language/times.ts';
import { textsOf, tokensOf, wordsIn } from '../language/tokens.ts';
import { asksForCall, saysYes, takenBackAt } from './agreement.ts';
import { numbersSaidIn, ownNameIn } from './introductions.ts';
import { promiseClausesIn } from './promise-clauses.ts';

/** One utterance, with what the other side said just before it when that is known. */
export interface Utterance {
  readonly side: Side;
  readonly text: string;
  readonly context?: string | readonly { readonly side: Side; readonly text: string }[] | null | undefined;
}
/** When and where it was said. `country` decides which numbers are telephone numbers. */
export interface Circumstances extends Moment {
  readonly country: CountryCode;
}
/**
 * A promise to telephone. `dueAt` RFC 3339 or null when vague; `phone` digits as said (`+`, `x12` kept); `name` lower
 * case, who will call or can be reached.
 */
export interface CallbackUnderstood {
  readonly commitment: true;
  readonly dueAt: string | null;
  readonly phone: string | null;
  readonly name: string | null;
}

/** The promise to telephone in one utterance of the agent, or null. Pure; ~0.2 ms. A withdrawn promise is none. */
export function understandCallback(utterance: Utterance, circumstances: Circumstances): CallbackUnderstood | null {
  if (utterance.side !== 'agent') return null;
  const words = textsOf(tokensOf(wordsIn(utterance.text)));
  const promise = standingPromise(words, circumstances) ?? agreedPromise(words, utterance.context, circumstances);
  if (!promise) return null;
  const numbers = numbersSaidIn(words, circumstances.country);
  return {
    commitment: true,
    dueAt: promise.dueAt,
    phone: numbers.at(-1)?.number ?? promise.phone ?? null,
    name: promise.name ?? ownNameIn(words),
  };
}

interface Standing {
  readonly dueAt: string | null;
  readonly name: string | null;
  readonly phone?: string | null;
}

/** The last promise to call that is not denied or taken back after it was made. */
function standingPromise(words: readonly string[], circumstances: Circumstances): Standing | null {
  const calls = promiseClausesIn(words, circumstances, circumstances.country).filter(
    (clause) => clause.kind === 'call',
  );
  const withdrawnAt = takenBackAt(words);
  return calls.reduce<Standing | null>((standing, clause) => {
    if (clause.verdict === 'denied') return null;
    if (clause.verdict !== 'promised' || withdrawnAt > clause.verbEnd) return standing;
    return {
      dueAt: clause.timed ? clause.dueAt : (standing?.dueAt ?? null),
      name: clause.name ?? standing?.name ?? null,
    };
  }, null);
}

/** The agent says yes to the caller's request in the line before. */
function agreedPromise(
  words: readonly string[],
  context: Utterance['context'],
  circumstances: Circumstances,
): Standing | null {
  const before = typeof context === 'string' ? context : context?.findLast((line) => line.side === 'caller')?.text;
  if (before === undefined) return null;
  const asked = textsOf(tokensOf(wordsIn(before)));
  if (!asksForCall(asked) || !saysYes(words, false)) return null;
  const said = timeFactsIn(words, circumstances.country);
  const facts = said.length > 0 ? settled(said, words) : settled(timeFactsIn(asked, circumstances.country), asked);
  return {
    dueAt: dueFrom(
      facts.map((fact) => fact.value),
      circumstances,
    ),
    name: null,
    phone: numbersSaidIn(asked, circumstances.country).at(-1)?.number ?? null,
  };
}
