import { otherSide, type Side, type Word } from '../call/words.ts';
import type { CountryCode } from './phone-numbers.ts';
import {
  MASKED_DIGITS,
  fewestCardDigits,
  isPhone,
  maskWords,
  repeatedPhone,
  runsAfter,
  saysCardCue,
  saysCodeCue,
  secretSpansIn,
  type SecretContext,
} from './redaction.ts';
import { cleanWord, secretRunsIn } from './redaction-runs.ts';

/**
 * Stands between the recogniser and everything that keeps or shows words. A card takes 8–10 s to say and may be spread
 * over several finals, so the open run of digits at the end of a side's words is held back until a word, 3 s of that
 * side's silence or the end of the call closes it. All other words pass at once.
 */
export interface RedactionGate {
  readonly country: CountryCode;
  readonly sides: Readonly<Record<Side, SideGate>>;
  /** call second of the last «card number»; either side may ask for it */
  readonly cardCueSeconds: number;
  /** call second of the last «security code», by who said it */
  readonly codeCueSeconds: Readonly<Record<Side, number>>;
}
interface SideGate {
  /** words held back: an open run of digits and what stands after it */
  readonly held: readonly Word[];
  /** digits of a run that was let through and may go on */
  readonly carried: string;
  readonly carriedUntilSeconds: number;
  readonly passwordLeft: number;
  readonly voicedSeconds: number;
  /** a partial with words stands: the final is still to come, so silence closes nothing */
  readonly awaiting: boolean;
}
/** `released` = finals that may be kept and shown, each with at least one word. */
export interface Admitted {
  readonly gate: RedactionGate;
  readonly released: readonly (readonly Word[])[];
}

/** Silence that closes an open run, seconds. */
export const closingSilenceSeconds = 3;
/** A number may go on after a pause as long as this, seconds. */
const carrySeconds = 15;
/** How long «card number» and «security code» are waited on, seconds. */
const cardCueReach = 60;
const codeCueReach = 20;
/** … and on the side that said it, where the code follows at once or not at all */
const ownCodeCueReach = 6;
/** No partial shows a run longer than this, digits. */
const mostPartialDigits = 4;
/** A number this short (an hour, «two parcels») need not wait: what follows is counted with it. Spoken groups. */
const freePieces = 2;
const freeDigits = 4;
/** «double» at the end belongs to the digit that follows. */
const multipliers: ReadonlySet<string> = new Set(['double', 'triple', 'treble', 'quadruple']);

const emptySide: SideGate = {
  held: [],
  carried: '',
  carriedUntilSeconds: 0,
  passwordLeft: 0,
  voicedSeconds: 0,
  awaiting: false,
};

const noCodeCue: Readonly<Record<Side, number>> = { agent: -Infinity, caller: -Infinity };

/** A gate for one call. `country` (of the profile) decides what a telephone number is. */
export const openGate = (country: CountryCode): RedactionGate => ({
  country,
  sides: { agent: emptySide, caller: emptySide },
  cardCueSeconds: -Infinity,
  codeCueSeconds: noCodeCue,
});

const withSide = (gate: RedactionGate, side: Side, change: Partial<SideGate>): RedactionGate => ({
  ...gate,
  sides: { ...gate.sides, [side]: { ...gate.sides[side], ...change } },
});

/** A final of one side. Times of the words are seconds of the call. */
export function admitFinal(gate: RedactionGate, side: Side, words: readonly Word[]): Admitted {
  const now = words[0]?.startSeconds ?? 0;
  const state = gate.sides[side];
  const fresh = withSide(gate, side, {
    awaiting: false,
    carried: state.held.length > 0 || now <= state.carriedUntilSeconds ? state.carried : '',
  });
  if (words.length === 0) return { gate: fresh, released: [] };
  const all = [...state.held, ...words];
  const cued = noticeCues(fresh, side, words, now);
  const from = openFrom(cued, side, all, now);
  return pass(cued, side, all.slice(0, from), all.slice(from), now);
}

/** Where the words that must wait begin: at the open run at their end. */
function openFrom(gate: RedactionGate, side: Side, words: readonly Word[], now: number): number {
  const { carried } = gate.sides[side];
  const { runs, open } = runsAfter(
    carried,
    words.map((word) => word.text),
    gate.country,
  );
  const last = runs.at(-1);
  if (!open || !last) return multipliers.has(words.at(-1)?.text ?? '') ? words.length - 1 : words.length;
  const context = contextOf(gate, side, now);
  const short =
    last.start >= 0 &&
    !multipliers.has(words.at(-1)?.text ?? '') &&
    last.pieces <= freePieces &&
    last.digits.length <= freeDigits &&
    !context.codeCue &&
    !context.cardCue;
  return short ? words.length : Math.max(0, last.start);
}

function noticeCues(gate: RedactionGate, side: Side, words: readonly Word[], now: number): RedactionGate {
  const text = words.map((word) => cleanWord(word.text)).join(' ');
  return {
    ...gate,
    cardCueSeconds: saysCardCue(text) ? now : gate.cardCueSeconds,
    codeCueSeconds: saysCodeCue(text)
      ? { ...gate.codeCueSeconds, [side]: words.at(-1)?.endSeconds ?? now }
      : gate.codeCueSeconds,
  };
}

function contextOf(gate: RedactionGate, side: Side, now: number): SecretContext {
  const { carried, passwordLeft } = gate.sides[side];
  const codeCue =
    now - gate.codeCueSeconds[otherSide(side)] <= codeCueReach || now - gate.codeCueSeconds[side] <= ownCodeCueReach;
  return { cardCue: now - gate.cardCueSeconds <= cardCueReach, codeCue, carried, passwordLeft };
}

/** So many digits were let through and masked: all that goes on from here is masked too. */
const carriedMask = '0'.repeat(fewestCardDigits);

/** Masks what passes, keeps what waits, and remembers digits that went through in case their run goes on. */
function pass(
  gate: RedactionGate,
  side: Side,
  passing: readonly Word[],
  waiting: readonly Word[],
  now: number,
): Admitted {
  if (passing.length === 0) return { gate: withSide(gate, side, { held: waiting }), released: [] };
  const texts = passing.map((word) => word.text);
  const before = gate.sides[side];
  const { spans, passwordLeft } = secretSpansIn(texts, gate.country, contextOf(gate, side, now));
  const { runs, open } = runsAfter(before.carried, texts, gate.country);
  const last = runs.at(-1);
  const masked =
    last !== undefined && last.end > 0 && spans.some((span) => span.start < last.end && last.start < span.end);
  const carried =
    open && last !== undefined && waiting.length === 0 ? (masked ? carriedMask : last.digits + last.pending) : '';
  const carriedUntilSeconds =
    last !== undefined && last.end > 0
      ? (passing.at(-1)?.endSeconds ?? now) + carrySeconds
      : before.carriedUntilSeconds;
  const codeTaken = spans.some((span) => runs.some((run) => run.start === span.start && run.digits.length <= 6));
  const parts = splitRepeats(passing, texts, gate.country).map(([start, end]) =>
    maskWords(
      passing.slice(start, end),
      spans.flatMap((span) =>
        span.start >= start && span.end <= end ? [{ start: span.start - start, end: span.end - start }] : [],
      ),
    ),
  );
  return {
    gate: withSide(codeTaken ? { ...gate, codeCueSeconds: noCodeCue } : gate, side, {
      held: waiting,
      carried,
      carriedUntilSeconds,
      passwordLeft,
    }),
    released: parts.filter((part) => part.length > 0),
  };
}

/** Cuts between the repeats of a telephone number, so that each is a segment of its own. */
function splitRepeats(
  words: readonly Word[],
  texts: readonly string[],
  country: CountryCode,
): readonly (readonly [number, number])[] {
  const cuts = secretRunsIn(texts, country).runs.flatMap((run) => {
    const part = run.digits.length >= 13 && isPhone(run.digits, country) ? repeatedPhone(run.digits, country) : null;
    if (part === null) return [];
    return Array.from(
      { length: run.digits.length / part.length - 1 },
      (_, index) => run.wordOfDigit[(index + 1) * part.length] ?? run.end,
    );
  });
  const edges = [0, ...cuts, words.length];
  return edges.slice(0, -1).map((start, index) => [start, edges[index + 1] ?? words.length] as const);
}

/**
 * What of a partial may be shown: no run of more than 4 digits, counted with what is held back and what went before.
 */
export function admitPartial(
  gate: RedactionGate,
  side: Side,
  text: string,
): { readonly gate: RedactionGate; readonly text: string } {
  const state = gate.sides[side];
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const next = withSide(gate, side, { awaiting: words.length > 0 });
  if (words.length === 0) return { gate: next, text: '' };
  const held = state.held.map((word) => word.text);
  const all = [...held, ...words];
  const now = Math.max(state.voicedSeconds, state.held.at(-1)?.endSeconds ?? 0);
  const context = contextOf(
    held.length === 0 && now > state.carriedUntilSeconds ? withSide(gate, side, { carried: '' }) : gate,
    side,
    now,
  );
  const limit = context.codeCue ? 0 : mostPartialDigits;
  const { spans } = secretSpansIn(all, gate.country, context);
  const long = runsAfter(context.carried, all, gate.country).runs.filter(
    (run) => run.digits.length + run.edge.length > limit,
  );
  const hidden = (at: number): boolean => [...spans, ...long].some((span) => span.start <= at && at < span.end);
  const shown: string[] = [];
  for (let at = held.length; at < all.length; at += 1) {
    if (!hidden(at)) shown.push(all[at] ?? '');
    else if (shown.at(-1) !== MASKED_DIGITS) shown.push(MASKED_DIGITS);
  }
  return { gate: next, text: shown.join(' ') };
}

/**
 * The clock of the call, for one side: after 3 s of its silence an open run is closed and let through, masked or not.
 */
export function gateClock(gate: RedactionGate, side: Side, callSeconds: number, voiced: boolean): Admitted {
  if (voiced) return { gate: withSide(gate, side, { voicedSeconds: callSeconds }), released: [] };
  const state = gate.sides[side];
  const silentSince = Math.max(state.voicedSeconds, state.held.at(-1)?.endSeconds ?? 0);
  if (state.awaiting || callSeconds - silentSince < closingSilenceSeconds) return { gate, released: [] };
  const passed =
    state.held.length > 0
      ? pass(gate, side, state.held, [], state.held[0]?.startSeconds ?? callSeconds)
      : { gate, released: [] };
  return passed.gate.sides[side].passwordLeft > 0
    ? { gate: withSide(passed.gate, side, { passwordLeft: 0 }), released: passed.released }
    : passed;
}

/** The end of the call, a pause, or a lost recogniser: everything still held is let through, masked or not. */
export function closeGate(gate: RedactionGate): {
  readonly gate: RedactionGate;
  readonly released: Readonly<Record<Side, readonly (readonly Word[])[]>>;
} {
  const agent = flush(gate, 'agent');
  const caller = flush(agent.gate, 'caller');
  return { gate: caller.gate, released: { agent: agent.released, caller: caller.released } };
}

const flush = (gate: RedactionGate, side: Side): Admitted =>
  pass(
    withSide(gate, side, { awaiting: false }),
    side,
    gate.sides[side].held,
    [],
    gate.sides[side].held[0]?.startSeconds ?? 0,
  );
