import { textOf, type Side, type Word } from '../call/words.ts';
import { isGivenName } from '../language/names.ts';
import type { TimeFact } from '../language/time-facts.ts';
import { settled, timeFactsIn } from '../language/times.ts';
import { textsOf, tokensOf, type Token } from '../language/tokens.ts';
import { asksForCall, refusesCall, saysYes, takenBackAt, wishesOther } from './agreement.ts';
import { combined, dueOf, momentAt, withPromise, type Draft, type PromiseSettings } from './heard-promise.ts';
import { numbersSaidIn, ownNameIn, titledNameIn } from './introductions.ts';
import { promiseClausesIn, type PromiseClause } from './promise-clauses.ts';
import { purposeAfter } from './purpose.ts';
import { referenceIn } from './references.ts';

/** A question waiting for its answer: the caller asked for a call, or the agent offered one. */
interface Pending {
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
const answerSeconds = 20;

/** What is known after a turn, read as a whole. Pure. */
export const hearTurn = (turn: Turn, settings: PromiseSettings): Known =>
  turn.side === 'agent' ? hearAgent(turn, settings) : hearCaller(turn, settings);

interface Read {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly facts: readonly TimeFact[];
  readonly startSeconds: number;
}

function readTurn(turn: Turn, settings: PromiseSettings): Read {
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

const isConcrete = (facts: readonly TimeFact[]): boolean =>
  facts.some((fact) => fact.kind !== 'vague' && fact.kind !== 'zone');

function hearCaller(turn: Turn, settings: PromiseSettings): Known {
  const { before } = turn;
  const read = readTurn(turn, settings);
  const text = read.words.join(' ');
  const said = numbersSaidIn(read.words, settings.country).filter(
    (number) => number.whose !== 'listener' && number.number !== before.agentPhone,
  );
  const open = before.drafts.findLast((draft) => draft.kind === 'call' && draft.status === 'open');
  const known: Known = {
    ...before,
    numberToCall: said.at(-1)?.number ?? before.numberToCall,
    callerName: before.callerName ?? spokenName(ownNameIn(read.words)),
    reference: referenceIn(read.words) ?? before.reference,
    request: asksForCall(read.words)
      ? { facts: read.facts, atSeconds: read.startSeconds, draft: null }
      : before.request,
    askedWhen: /\b(?:when|what time|how soon|how long|which day|what day|until when|by when)\b/u.test(text),
    askedNumber:
      /\b(?:reach you|your number|get hold of you|call you|ring you|contact you|number can i|which number|what number|get you)\b/u.test(
        text,
      ),
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
  const own = numbers.findLast(
    (number) =>
      number.whose === 'speaker' ||
      (number.whose === 'unsaid' && before.askedNumber && number.number !== before.numberToCall),
  );
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
  const timely = (pending: Pending | null): Pending | null =>
    pending && read.startSeconds - pending.atSeconds < answerSeconds ? pending : null;
  const request = timely(known.request);
  let drafts = known.drafts;
  let offer: Pending | null = null;
  const afterwards = clauses.findIndex((clause) => clause.start >= backAt);
  const takesBack =
    backAt >= 0 &&
    !calls.some((clause) => clause.verdict === 'denied' && clause.start < backAt) &&
    (drafts.some((draft) => draft.kind === 'call') ||
      calls.some((clause) => clause.start < backAt && clause.verdict === 'promised'));
  for (const [index, clause] of clauses.entries()) {
    if (takesBack && index === afterwards) drafts = withdrawn(drafts, null, settings);
    const draft = draftOf(clause, turn, read);
    if (clause.verdict === 'promised') {
      const asked =
        clause.kind === 'call' && !clause.timed && request
          ? { ...draft, facts: request.facts, timed: request.facts.length > 0 }
          : draft;
      drafts = withPromise(
        drafts,
        asked,
        /\b(?:again|as well|also|second)\b/u.test(read.words.slice(clause.start, clause.end + 2).join(' ')) &&
          clause.timed &&
          isConcrete(clause.facts) &&
          drafts.some((each) => dueOf(each, settings) !== clause.dueAt) &&
          !/\btry\b/u.test(read.words.slice(clause.start, clause.end).join(' ')),
      );
    } else if (clause.kind === 'call' && clause.verdict === 'denied')
      drafts = withdrawn(drafts, clause.timed ? clause.dueAt : null, settings);
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
  if (
    known.request &&
    saysYes(read.words, true) &&
    (short || /\b(?:i will|we will|will do|i can do that|i shall)\b/u.test(read.words.slice(0, 8).join(' ')))
  ) {
    const facts = isConcrete(read.facts) ? read.facts : known.request.facts;
    const draft: Draft = {
      ...draftAt(turn, 0, read.words.length, read),
      kind: 'call',
      what: 'Call back',
      facts,
      timed: facts.length > 0,
      who: 'either',
      name: null,
      status: 'open',
    };
    return { ...known, request: null, drafts: withPromise(known.drafts, draft, false) };
  }
  const index = known.drafts.findLastIndex((draft) => draft.kind === 'call' && draft.status === 'open');
  const open = known.drafts[index];
  if (!open || read.startSeconds - open.saidAtSeconds > answerSeconds * 1.5) return known;
  const amend = (facts: readonly TimeFact[]): Known => ({
    ...known,
    drafts: known.drafts.with(index, { ...open, facts, timed: true, saidAtSeconds: read.startSeconds }),
  });
  if (before.wished.length > 0 && saysYes(read.words, false))
    return amend(combined(open.facts, isConcrete(read.facts) ? read.facts : before.wished));
  if (!isConcrete(read.facts)) return known;
  const text = read.words.slice(0, 7).join(' ');
  const correcting = /\b(?:sorry|actually|no|make (?:that|it)|i mean|let us say|wait|rather|correction|better)\b/u.test(
    text,
  );
  const vague = dueOf(open, settings) === null;
  if (correcting && read.words.length <= 16) return amend(combined(open.facts, read.facts));
  const doing = /\b(?:i|we) will do (?:that|it|so)\b/u.test(text);
  return vague && (before.askedWhen || doing || read.words.length <= 6) && read.words.length <= 16
    ? amend(combined(open.facts, read.facts))
    : known;
}

function draftAt(turn: Turn, start: number, end: number, read: Read): Pick<Draft, 'span' | 'quote' | 'saidAtSeconds'> {
  const from = read.tokens[start]?.wordIndex ?? 0;
  const last = read.tokens[Math.max(start, end - 1)]?.wordIndex ?? from;
  const to = Math.max(last, Math.min((read.tokens[end]?.wordIndex ?? turn.words.length) - 1, last + 1));
  const words = turn.words.slice(from, to + 1);
  const startSeconds = words[0]?.startSeconds ?? read.startSeconds;
  return {
    span: { side: turn.side, startSeconds, endSeconds: words.at(-1)?.endSeconds ?? startSeconds },
    quote: textOf(words),
    saidAtSeconds: startSeconds,
  };
}

function draftOf(clause: PromiseClause, turn: Turn, read: Read): Draft {
  return {
    ...draftAt(turn, clause.start, clause.end, read),
    kind: clause.kind,
    what: purposeAfter(read.words, clause),
    facts: clause.facts,
    timed: clause.timed,
    who: clause.who,
    name: clause.name,
    status: 'open',
  };
}

/**
 * The open promise that was taken back: the one of that time, else the last. One of another time stays («not today, but
 * …»).
 */
function withdrawn(drafts: readonly Draft[], dueAt: string | null, settings: PromiseSettings): readonly Draft[] {
  const index = drafts.findLastIndex(
    (draft) => draft.kind === 'call' && draft.status === 'open' && (dueAt === null || dueOf(draft, settings) === dueAt),
  );
  const draft = drafts[index];
  return draft ? drafts.with(index, { ...draft, status: 'withdrawn' }) : drafts;
}

const betterName = (before: string | null, now: string | null): string | null =>
  now === null
    ? before
    : before !== null && isGivenName(before.split(' ')[0]) && !isGivenName(now.split(' ')[0])
      ? before
      : now;

/** A name as it is written. */
export const spokenName = (name: string | null): string | null =>
  name
    ?.split(' ')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ') ?? null;
