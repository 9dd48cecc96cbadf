import { textOf } from '../call/words.ts';
import { isGivenName } from '../language/names.ts';
import type { TimeFact } from '../language/time-facts.ts';
import { saysYes, takenBackAt } from './agreement.ts';
import { combined, dueOf, momentAt, withPromise, type Draft, type PromiseSettings } from './heard-promise.ts';
import { numbersSaidIn, ownNameIn, titledNameIn } from './introductions.ts';
import { promiseClausesIn, type PromiseClause } from './promise-clauses.ts';
import { purposeAfter } from './purpose.ts';
import { referenceIn } from './references.ts';
import { answerSeconds, isConcrete, readTurn, type Known, type Pending, type Read, type Turn } from './turn.ts';

/** What is known after a turn of the agent. */
export function hearAgent(turn: Turn, settings: PromiseSettings): Known {
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
