import type { Side, Word } from '../call/words.ts';
import { isGivenName } from '../language/names.ts';
import { dueOf, type HeardPromise, type PromiseSettings } from './heard-promise.ts';
import { hearTurn } from './turn-reading.ts';
import { nothingKnown, spokenName, type Known, type Turn } from './turn.ts';
import { wordSet } from '../language/lists.ts';

export type { HeardPromise, PromiseSettings } from './heard-promise.ts';

/** All that is known of the promises of a call. A pure fold of its final words. */
export interface PromisesState {
  readonly settings: PromiseSettings;
  readonly known: Known;
  readonly turn: Turn | null;
  /** the turn of the other side before `turn`: words of it may come late */
  readonly previous: Turn | null;
  readonly promises: readonly HeardPromise[];
}

/** Finals of one side with a shorter pause than this belong to one turn; a longer one ends a sentence for sure. */
const turnPauseSeconds = 4;
/** A turn is read anew with every final; this many words bound the work. */
const mostTurnWords = 90;

export function startPromises(settings: PromiseSettings): PromisesState {
  return { settings, known: nothingKnown, turn: null, previous: null, promises: [] };
}

/** What is known of the caller changed during the call (typed by the agent, or from the softphone). */
export const withCaller = (state: PromisesState, caller: PromiseSettings['caller']): PromisesState => {
  const settings = { ...state.settings, caller };
  return { ...state, settings, promises: promisesOf(state.known, settings) };
};

/**
 * Hears the words of one final. Finals of the same side that follow each other are read as one turn, wherever they were
 * split; a mere «right» of the other side does not end it. Returns the new state; never throws on any words.
 */
export function hearUtterance(
  state: PromisesState,
  heard: { readonly side: Side; readonly words: readonly Word[] },
): PromisesState {
  const first = heard.words[0];
  if (!first) return state;
  const { turn } = state;
  const late = turn && lateInto(state.previous, turn, heard.side, first);
  if (turn && late) {
    const earlier: Turn = { ...late, words: [...late.words, ...heard.words] };
    const later: Turn = { ...turn, before: hearTurn(earlier, state.settings) };
    const known = hearTurn(later, state.settings);
    return { ...state, turn: later, previous: earlier, known, promises: promisesOf(known, state.settings) };
  }
  if (
    turn &&
    turn.side !== heard.side &&
    isContinuer(heard.words) &&
    !(state.known.offer && heard.side === 'caller') &&
    !(state.known.request && heard.side === 'agent')
  )
    return state;
  const last = turn?.words.at(-1);
  const continues =
    turn !== null &&
    last !== undefined &&
    turn.side === heard.side &&
    first.startSeconds - last.endSeconds < turnPauseSeconds &&
    turn.words.length + heard.words.length <= mostTurnWords;
  const next: Turn = continues
    ? { ...turn, words: [...turn.words, ...heard.words] }
    : { side: heard.side, words: heard.words, before: state.known };
  const known = hearTurn(next, state.settings);
  return {
    ...state,
    turn: next,
    previous: turn && turn.side !== heard.side ? turn : state.previous,
    known,
    promises: promisesOf(known, state.settings),
  };
}

/**
 * The turn that words said before the present turn belong to. A number is held back until it is sure that it is no
 * card, and by then the other side has often said «thank you»; it still goes on with «my number is».
 */
function lateInto(previous: Turn | null, turn: Turn, side: Side, first: Word): Turn | null {
  const last = previous?.words.at(-1);
  if (!previous || !last || side === turn.side || previous.side !== side) return null;
  const saidBefore = first.startSeconds < (turn.words[0]?.startSeconds ?? 0) && first.startSeconds >= last.startSeconds;
  return saidBefore && first.startSeconds - last.endSeconds < turnPauseSeconds ? previous : null;
}

const continuers = wordSet(`
  mm hm mhm hmm uh huh right okay ok i see yeah yes ah oh sure no fine good
`);
const isContinuer = (words: readonly Word[]): boolean =>
  words.length <= 2 && words.every((word) => continuers.has(word.text));

function promisesOf(known: Known, settings: PromiseSettings): readonly HeardPromise[] {
  const { profile, caller } = settings;
  const heardName =
    known.agentName !== null && (profile.agentName === null || isGivenName(known.agentName.split(' ')[0]))
      ? spokenName(known.agentName)
      : null;
  return known.drafts.map((draft): HeardPromise => ({
    kind: draft.kind,
    span: draft.span,
    madeAtSeconds: draft.span.startSeconds,
    quote: draft.quote,
    what: draft.what,
    dueAt: dueOf(draft, settings),
    agentName: spokenName(draft.name) ?? heardName ?? profile.agentName,
    agentPhone: known.agentPhone ?? profile.agentNumber,
    numberToCall: known.numberToCall ?? caller.number,
    callerName: caller.name ?? known.callerName,
    reference: caller.reference ?? known.reference,
    status: draft.status,
  }));
}
