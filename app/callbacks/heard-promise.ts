import type { Span } from '../call/events.ts';
import { Temporal } from 'temporal-polyfill';
import { dueFrom } from '../language/due-time.ts';
import type { CountryCode } from '../language/phone-numbers.ts';
import type { TimeFact } from '../language/time-facts.ts';

/**
 * What the agent's side promised, as heard. `dueAt` is the latest moment that keeps it; null = vague. Numbers are
 * digits as said.
 */
export interface HeardPromise {
  /** `call` = telephone the caller or have somebody telephone; `other` = send, check, report */
  readonly kind: 'call' | 'other';
  readonly span: Span;
  readonly madeAtSeconds: number;
  readonly quote: string;
  /** in a few words, for lists: «Call back with the new amount» */
  readonly what: string;
  readonly dueAt: string | null;
  /** who will call: the person named, else the agent */
  readonly agentName: string | null;
  /** where the agent's side can be reached */
  readonly agentPhone: string | null;
  /** the number the agent will ring */
  readonly numberToCall: string | null;
  readonly callerName: string | null;
  readonly reference: string | null;
  readonly status: 'open' | 'withdrawn';
}

/** Where and when the call is held, and what is known before it. `referenceAt` = when the call began. */
export interface PromiseSettings {
  readonly referenceAt: string;
  readonly timezone: string;
  readonly country: CountryCode;
  readonly profile: { readonly agentName: string | null; readonly agentNumber: string | null };
  readonly caller: { readonly name: string | null; readonly number: string | null; readonly reference: string | null };
}

/** A promise as the fold keeps it: what was said of its time, so that a later word can correct a part of it. */
export interface Draft {
  readonly kind: 'call' | 'other';
  readonly span: Span;
  readonly quote: string;
  readonly what: string;
  readonly facts: readonly TimeFact[];
  readonly timed: boolean;
  /** seconds of the call at which the words about the time were said: «in two hours» counts from here */
  readonly saidAtSeconds: number;
  /**
   * who will do it: the agent, somebody else (named or not), or not said yet («yes, of course» to «can somebody call
   * me»)
   */
  readonly who: 'speaker' | 'other' | 'either';
  readonly name: string | null;
  readonly status: 'open' | 'withdrawn';
}

/** The moment `seconds` after the call began. */
export function momentAt(
  settings: PromiseSettings,
  seconds: number,
): { readonly referenceAt: string; readonly timezone: string } {
  const at = Temporal.Instant.from(settings.referenceAt).add({ milliseconds: Math.round(seconds * 1000) });
  return { referenceAt: at.toString(), timezone: settings.timezone };
}

/**
 * Due to the full second; «in two hours» keeps the seconds of the call out of the answer only where a clock time is
 * meant.
 */
export const dueOf = (draft: Draft, settings: PromiseSettings): string | null =>
  draft.facts.length > 0 ? dueFrom(draft.facts, momentAt(settings, draft.saidAtSeconds)) : null;

const hasDay = (facts: readonly TimeFact[]): boolean =>
  facts.some((fact) => fact.kind === 'day' || fact.kind === 'minutes');
const hasClock = (facts: readonly TimeFact[]): boolean =>
  facts.some((fact) => fact.kind === 'clock' || fact.kind === 'part' || fact.kind === 'minutes');

/** A time said again or corrected: a new hour keeps the day said before, a day alone keeps the hour. */
export function combined(before: readonly TimeFact[], after: readonly TimeFact[]): readonly TimeFact[] {
  if (before.length === 0) return after;
  const concrete = after.some((fact) => fact.kind !== 'vague' && fact.kind !== 'zone');
  if (!concrete) return before.some((fact) => fact.kind !== 'vague') ? before : after;
  if (!hasDay(after)) return [...before.filter((fact) => fact.kind === 'day'), ...after];
  if (!hasClock(after))
    return [
      ...before.filter((fact) => fact.kind === 'clock' || fact.kind === 'part' || fact.kind === 'zone'),
      ...after,
    ];
  return after;
}

const sameDoer = (one: Draft, other: Draft): boolean =>
  (one.who === other.who || one.who === 'either' || other.who === 'either') &&
  (one.name === other.name || one.name === null || other.name === null);

/**
 * Adds a promise, or lets it amend the open one of the same kind and the same person: said again, with a time, or with
 * another time.
 */
export function withPromise(drafts: readonly Draft[], draft: Draft, separate: boolean): readonly Draft[] {
  if (draft.kind === 'other') {
    const again = drafts.some((each) => each.kind === 'other' && each.what === draft.what);
    return again ? drafts : [...drafts, draft];
  }
  const index = separate
    ? -1
    : drafts.findLastIndex((each) => each.kind === 'call' && each.status === 'open' && sameDoer(each, draft));
  const earlier = drafts[index];
  if (!earlier) return [...drafts, draft];
  const facts = draft.timed ? combined(earlier.facts, draft.facts) : earlier.facts;
  const amended: Draft = {
    ...earlier,
    facts,
    timed: earlier.timed || draft.timed,
    saidAtSeconds: draft.timed ? draft.saidAtSeconds : earlier.saidAtSeconds,
    who: earlier.who === 'either' ? draft.who : earlier.who,
    name: draft.name ?? earlier.name,
  };
  return drafts.with(index, amended);
}
