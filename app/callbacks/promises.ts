import { textOf, type Side, type Word } from '../call/words.ts';
import type { TimeFact } from '../language/time-facts.ts';
import { settled, timeFactsIn } from '../language/times.ts';
import { textsOf, tokensOf, type Token } from '../language/tokens.ts';
import { isGivenName } from '../language/names.ts';
import { asksForCall, refusesCall, saysYes, takenBackAt, wishesOther } from './agreement.ts';
import { combined, dueOf, momentAt, withPromise, type Draft, type HeardPromise, type PromiseSettings } from './heard-promise.ts';
import { numbersSaidIn, ownNameIn, titledNameIn } from './introductions.ts';
import { promiseClausesIn, type PromiseClause } from './promise-clauses.ts';
import { referenceIn } from './references.ts';
import { purposeAfter } from './purpose.ts';

export type { HeardPromise, PromiseSettings } from './heard-promise.ts';

/** A question waiting for its answer: the caller asked for a call, or the agent offered one. */
interface Pending {
  readonly facts: readonly TimeFact[];
  readonly atSeconds: number;
  readonly draft: Draft | null;
}
interface Known {
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
interface Turn {
  readonly side: Side;
  readonly words: readonly Word[];
  readonly before: Known;
}
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
/** An answer that comes later than this answers something else. */
const answerSeconds = 20;

export function startPromises(settings: PromiseSettings): PromisesState {
  const known: Known = {
    drafts: [], agentName: null, agentPhone: null, numberToCall: null, callerName: null, reference: null, request: null, offer: null, askedWhen: false, askedNumber: false, wished: [],
  };
  return { settings, known, turn: null, previous: null, promises: [] };
}

/** What is known of the caller changed during the call (typed by the agent, or from the softphone). */
export const withCaller = (state: PromisesState, caller: PromiseSettings['caller']): PromisesState => {
  const settings = { ...state.settings, caller };
  return { ...state, settings, promises: promisesOf(state.known, settings) };
};

/**
 * Hears the words of one final. Finals of the same side that follow each other are read as one turn, wherever they were split; a mere
 * «right» of the other side does not end it. Returns the new state; never throws on any words.
 */
export function hearUtterance(state: PromisesState, heard: { readonly side: Side; readonly words: readonly Word[] }): PromisesState {
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
  if (turn && turn.side !== heard.side && isContinuer(heard.words) && !(state.known.offer && heard.side === 'caller') && !(state.known.request && heard.side === 'agent')) return state;
  const last = turn?.words.at(-1);
  const continues = turn !== null && last !== undefined && turn.side === heard.side && first.startSeconds - last.endSeconds < turnPauseSeconds && turn.words.length + heard.words.length <= mostTurnWords;
  const next: Turn = continues ? { ...turn, words: [...turn.words, ...heard.words] } : { side: heard.side, words: heard.words, before: state.known };
  const known = hearTurn(next, state.settings);
  return { ...state, turn: next, previous: turn && turn.side !== heard.side ? turn : state.previous, known, promises: promisesOf(known, state.settings) };
}

const hearTurn = (turn: Turn, settings: PromiseSettings): Known => (turn.side === 'agent' ? hearAgent(turn, settings) : hearCaller(turn, settings));

/**
 * The turn that words said before the present turn belong to. A number is held back until it is sure that it is no card, and by then the
 * other side has often said «thank you»; it still goes on with «my number is».
 */
function lateInto(previous: Turn | null, turn: Turn, side: Side, first: Word): Turn | null {
  const last = previous?.words.at(-1);
  if (!previous || !last || side === turn.side || previous.side !== side) return null;
  const saidBefore = first.startSeconds < (turn.words[0]?.startSeconds ?? 0) && first.startSeconds >= last.startSeconds;
  return saidBefore && first.startSeconds - last.endSeconds < turnPauseSeconds ? previous : null;
}

const continuers = new Set(['mm', 'hm', 'mhm', 'hmm', 'uh', 'huh', 'right', 'okay', 'ok', 'i', 'see', 'yeah', 'yes', 'ah', 'oh', 'sure', 'no', 'fine', 'good']);
const isContinuer = (words: readonly Word[]): boolean => words.length <= 2 && words.every((word) => continuers.has(word.text));

interface Read {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly facts: readonly TimeFact[];
  readonly startSeconds: number;
}

function readTurn(turn: Turn, settings: PromiseSettings): Read {
  const { before } = turn;
  const answering = before.askedWhen || before.offer !== null || before.wished.length > 0 || (turn.side === 'caller' && before.drafts.some((draft) => draft.kind === 'call'));
  const tokens = tokensOf(turn.words.map((word) => word.text));
  const words = textsOf(tokens);
  return { tokens, words, facts: settled(timeFactsIn(words, settings.country, answering), words).map((fact) => fact.value), startSeconds: turn.words[0]?.startSeconds ?? 0 };
}

const isConcrete = (facts: readonly TimeFact[]): boolean => facts.some((fact) => fact.kind !== 'vague' && fact.kind !== 'zone');

function hearCaller(turn: Turn, settings: PromiseSettings): Known {
  const { before } = turn;
  const read = readTurn(turn, settings);
  const text = read.words.join(' ');
  const said = numbersSaidIn(read.words, settings.country).filter((number) => number.whose !== 'listener' && number.number !== before.agentPhone);
  const open = before.drafts.findLast((draft) => draft.kind === 'call' && draft.status === 'open');
  const known: Known = {
    ...before,
    numberToCall: said.at(-1)?.number ?? before.numberToCall,
    callerName: before.callerName ?? spokenName(ownNameIn(read.words)),
    reference: referenceIn(read.words) ?? before.reference,
    request: asksForCall(read.words) ? { facts: read.facts, atSeconds: read.startSeconds, draft: null } : before.request,
    askedWhen: /\b(?:when|what time|how soon|how long|which day|what day|until when|by when)\b/u.test(text),
    askedNumber: /\b(?:reach you|your number|get hold of you|call you|ring you|contact you|number can i|which number|what number|get you)\b/u.test(text),
    wished: open && isConcrete(read.facts) && wishesOther(read.words) ? read.facts : [],
    offer: null,
  };
  if (!before.offer?.draft || read.startSeconds - before.offer.atSeconds > answerSeconds) return known;
  const other = isConcrete(read.facts) && wishesOther(read.words);
  if (!other && refusesCall(read.words)) return { ...known, request: null };
  if (!other && !saysYes(read.words, false)) return { ...known, offer: turn.words.length <= 2 ? before.offer : null };
  const facts = isConcrete(read.facts) ? combined(before.offer.facts, read.facts) : before.offer.facts;
  const draft: Draft = { ...before.offer.draft, facts, timed: facts.length > 0 };
  return { ...known, request: null, wished: [], drafts: withPromise(before.drafts, draft, false) };
}

function hearAgent(turn: Turn, settings: PromiseSettings): Known {
  const { before } = turn;
  const read = readTurn(turn, settings);
  const numbers = numbersSaidIn(read.words, settings.country);
  const own = numbers.findLast((number) => number.whose === 'speaker' || (number.whose === 'unsaid' && before.askedNumber && number.number !== before.numberToCall));
  const theirs = numbers.findLast((number) => number.whose === 'listener');
  const known: Known = {
    ...before,
    agentName: betterName(before.agentName, ownNameIn(read.words)),
    agentPhone: own?.number ?? before.agentPhone,
    numberToCall: theirs?.number ?? before.numberToCall,
    callerName: titledNameIn(read.words) ?? before.callerName,
    reference: referenceIn(read.words) ?? before.reference,
    askedWhen: false,
    wished: [],
    offer: null,
  };
  return { ...hearClauses(turn, read, known, settings), askedNumber: false };
}

function hearClauses(turn: Turn, read: Read, known: Known, settings: PromiseSettings): Known {
  const clauses = promiseClausesIn(read.words, momentAt(settings, read.startSeconds), settings.country);
  const backAt = takenBackAt(read.words);
  const calls = clauses.filter((clause) => clause.kind === 'call');
  const timely = (pending: Pending | null): Pending | null => (pending && read.startSeconds - pending.atSeconds < answerSeconds ? pending : null);
  const request = timely(known.request);
  let drafts = known.drafts;
  let offer: Pending | null = null;
  const afterwards = clauses.findIndex((clause) => clause.start >= backAt);
  const takesBack = backAt >= 0 && !calls.some((clause) => clause.verdict === 'denied' && clause.start < backAt) && (drafts.some((draft) => draft.kind === 'call') || calls.some((clause) => clause.start < backAt && clause.verdict === 'promised'));
  for (const [index, clause] of clauses.entries()) {
    if (takesBack && index === afterwards) drafts = withdrawn(drafts, null, settings);
    const draft = draftOf(clause, turn, read);
    if (clause.verdict === 'promised') {
      const asked = clause.kind === 'call' && !clause.timed && request ? { ...draft, facts: request.facts, timed: request.facts.length > 0 } : draft;
      drafts = withPromise(drafts, asked, /\b(?:again|as well|also|second)\b/u.test(read.words.slice(clause.start, clause.end + 2).join(' ')) && clause.timed && isConcrete(clause.facts) && drafts.some((each) => dueOf(each, settings) !== clause.dueAt) && !/\btry\b/u.test(read.words.slice(clause.start, clause.end).join(' ')));
    } else if (clause.kind === 'call' && clause.verdict === 'denied') drafts = withdrawn(drafts, clause.timed ? clause.dueAt : null, settings);
    else if (clause.kind === 'call') offer = { facts: clause.facts, atSeconds: draft.span.endSeconds, draft };
  }
  if (takesBack && afterwards < 0) drafts = withdrawn(drafts, null, settings);
  const after: Known = { ...known, drafts, offer, request: null };
  if (calls.length > 0 || takesBack) return after;
  return answered(turn, read, { ...after, request }, settings);
}

/** No promise in the words themselves: they may say yes to the caller, or name the time of one made before. */
function answered(turn: Turn, read: Read, known: Known, settings: PromiseSettings): Known {
  const { before } = turn;
  const short = read.words.length <= 8;
  if (known.request && saysYes(read.words, true) && (short || /\b(?:i will|we will|will do|i can do that|i shall)\b/u.test(read.words.slice(0, 8).join(' ')))) {
    const facts = isConcrete(read.facts) ? read.facts : known.request.facts;
    const draft: Draft = { ...draftAt(turn, 0, read.words.length, read), kind: 'call', what: 'Call back', facts, timed: facts.length > 0, who: 'either', name: null, status: 'open' };
    return { ...known, request: null, drafts: withPromise(known.drafts, draft, false) };
  }
  const index = known.drafts.findLastIndex((draft) => draft.kind === 'call' && draft.status === 'open');
  const open = known.drafts[index];
  if (!open || read.startSeconds - open.saidAtSeconds > answerSeconds * 1.5) return known;
  const amend = (facts: readonly TimeFact[]): Known => ({ ...known, drafts: known.drafts.with(index, { ...open, facts, timed: true, saidAtSeconds: read.startSeconds }) });
  if (before.wished.length > 0 && saysYes(read.words, false)) return amend(combined(open.facts, isConcrete(read.facts) ? read.facts : before.wished));
  if (!isConcrete(read.facts)) return known;
  const text = read.words.slice(0, 7).join(' ');
  const correcting = /\b(?:sorry|actually|no|make (?:that|it)|i mean|let us say|wait|rather|correction|better)\b/u.test(text);
  const vague = dueOf(open, settings) === null;
  if (correcting && read.words.length <= 16) return amend(combined(open.facts, read.facts));
  const doing = /\b(?:i|we) will do (?:that|it|so)\b/u.test(text);
  return vague && (before.askedWhen || doing || read.words.length <= 6) && read.words.length <= 16 ? amend(combined(open.facts, read.facts)) : known;
}

function draftAt(turn: Turn, start: number, end: number, read: Read): Pick<Draft, 'span' | 'quote' | 'saidAtSeconds'> {
  const from = read.tokens[start]?.wordIndex ?? 0;
  const last = read.tokens[Math.max(start, end - 1)]?.wordIndex ?? from;
  const to = Math.max(last, Math.min((read.tokens[end]?.wordIndex ?? turn.words.length) - 1, last + 1));
  const words = turn.words.slice(from, to + 1);
  const startSeconds = words[0]?.startSeconds ?? read.startSeconds;
  return { span: { side: turn.side, startSeconds, endSeconds: words.at(-1)?.endSeconds ?? startSeconds }, quote: textOf(words), saidAtSeconds: startSeconds };
}

function draftOf(clause: PromiseClause, turn: Turn, read: Read): Draft {
  return { ...draftAt(turn, clause.start, clause.end, read), kind: clause.kind, what: purposeAfter(read.words, clause), facts: clause.facts, timed: clause.timed, who: clause.who, name: clause.name, status: 'open' };
}

/** The open promise that was taken back: the one of that time, else the last. One of another time stays («not today, but …»). */
function withdrawn(drafts: readonly Draft[], dueAt: string | null, settings: PromiseSettings): readonly Draft[] {
  const index = drafts.findLastIndex((draft) => draft.kind === 'call' && draft.status === 'open' && (dueAt === null || dueOf(draft, settings) === dueAt));
  const draft = drafts[index];
  return draft ? drafts.with(index, { ...draft, status: 'withdrawn' }) : drafts;
}

const betterName = (before: string | null, now: string | null): string | null => (now === null ? before : before !== null && isGivenName(before.split(' ')[0]) && !isGivenName(now.split(' ')[0]) ? before : now);

const spokenName = (name: string | null): string | null => name?.split(' ').map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ') ?? null;

function promisesOf(known: Known, settings: PromiseSettings): readonly HeardPromise[] {
  const { profile, caller } = settings;
  const heardName = known.agentName !== null && (profile.agentName === null || isGivenName(known.agentName.split(' ')[0])) ? spokenName(known.agentName) : null;
  return known.drafts.map((draft): HeardPromise => ({
    kind: draft.kind, span: draft.span, madeAtSeconds: draft.span.startSeconds, quote: draft.quote, what: draft.what, dueAt: dueOf(draft, settings),
    agentName: spokenName(draft.name) ?? heardName ?? profile.agentName, agentPhone: known.agentPhone ?? profile.agentNumber, numberToCall: known.numberToCall ?? caller.number,
    callerName: caller.name ?? known.callerName, reference: caller.reference ?? known.reference, status: draft.status,
  }));
}
