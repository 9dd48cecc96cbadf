import type { Side, Word } from '../call/words.ts';
import type { TimeFact } from '../language/time-facts.ts';
import { settled, timeFactsIn } from '../language/times.ts';
import { textsOf, tokensOf, type Token } from '../language/tokens.ts';
import type { Draft, PromiseSettings } from './heard-promise.ts';

/** A question waiting for its answer: the caller asked for a call, or the agent offered one. */
export interface Pending {
  readonly facts: readonly TimeFact[];
  readonly atSeconds: number;
  readonly draft: Draft | null;
}

/** What the turns so far have told of promises, and what the next words may answer. */
export interface Known {
  readonly drafts: readonly Draft[];
  readonly agentName: string | null;
  readonly agentPhone: string | null;
  readonly numberToCall: string | null;
  readonly callerName: string | null;
  readonly reference: string | null;
  readonly request: Pending | null;
  readonly offer: Pending | null;
  /** the caller asked when, and the agent's next words answer */
  readonly askedWhen: boolean;
  /** the caller asked how the agent can be reached */
  readonly askedNumber: boolean;
  /** a time the caller would like instead, until the agent answers */
  readonly wished: readonly TimeFact[];
}

/** Words of one side with nothing of the other between, and what was known before them. */
export interface Turn {
  readonly side: Side;
  readonly words: readonly Word[];
  readonly before: Known;
}

/** Before the first words. */
export const nothingKnown: Known = {
  drafts: [],
  agentName: null,
  agentPhone: null,
  numberToCall: null,
  callerName: null,
  reference: null,
  request: null,
  offer: null,
  askedWhen: false,
  askedNumber: false,
  wished: [],
};

/** An answer that comes later than this answers something else. */
export const answerSeconds = 20;

/** A turn in tokens, with what it says of times. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly facts: readonly TimeFact[];
  readonly startSeconds: number;
}

/** Tokens and times of a turn; a bare hour counts when a time was asked for. */
export function readTurn(turn: Turn, settings: PromiseSettings): Read {
  const { before } = turn;
  const answering =
    before.askedWhen ||
    before.offer !== null ||
    before.wished.length > 0 ||
    (turn.side === 'caller' && before.drafts.some((draft) => draft.kind === 'call'));
  const tokens = tokensOf(turn.words.map((word) => word.text));
  const words = textsOf(tokens);
  return {
    tokens,
    words,
    facts: settled(timeFactsIn(words, settings.country, answering), words).map((fact) => fact.value),
    startSeconds: turn.words[0]?.startSeconds ?? 0,
  };
}

/** Whether any of them names a moment. */
export const isConcrete = (facts: readonly TimeFact[]): boolean =>
  facts.some((fact) => fact.kind !== 'vague' && fact.kind !== 'zone');

/** A name as it is written. */
export const spokenName = (name: string | null): string | null =>
  name
    ?.split(' ')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ') ?? null;
