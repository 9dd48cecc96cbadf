import type { CallbackReading } from '../call/call-state.ts';
import type { CallbackDetails, EventOf, Span } from '../call/events.ts';
import type { HeardPromise } from './promises.ts';

/** What the agent said of a promise by hand: it stands over what is heard later. */
export type CallbackAction = EventOf<
  'callback-confirmed' | 'callback-corrected' | 'callback-dismissed' | 'callback-restored' | 'callback-added'
>;
type Answer = Exclude<CallbackAction, { type: 'callback-added' }>;

/** Two spans of the same side speak of the same promise when they overlap. */
export const sameSpan = (one: Span, other: Span): boolean =>
  one.side === other.side && one.startSeconds < other.endSeconds + 0.01 && other.startSeconds < one.endSeconds + 0.01;
/** Spans that begin in the same millisecond. */
const sameStart = (one: Span, other: Span): boolean =>
  one.side === other.side && Math.abs(one.startSeconds - other.startSeconds) < 0.001;

/** The promises as they stand now: as heard, with the agent's own corrections on top. */
export function readCallbacks(
  heard: readonly HeardPromise[],
  actions: readonly CallbackAction[],
): readonly CallbackReading[] {
  const added = actions.filter((each) => each.type === 'callback-added');
  const answers = actions.filter((each) => each.type !== 'callback-added');
  const spans = [...heard, ...added.map((each) => ({ kind: 'call' as const, span: each.span }))];
  /** of promises that follow each other without a pause, an answer means the one it begins with */
  const meant = (answer: Answer, kind: 'call' | 'other', span: Span): boolean =>
    (answer.kind ?? 'call') === kind &&
    (spans.some((each) => each.kind === kind && sameStart(each.span, answer.span))
      ? sameStart(span, answer.span)
      : sameSpan(span, answer.span));
  const answerTo = (kind: 'call' | 'other', span: Span): Answered =>
    answers.filter((each) => meant(each, kind, span)).reduce(hearAnswer, unanswered);

  const fromWords = heard.map((promise): CallbackReading => {
    const answer = answerTo(promise.kind, promise.span);
    return {
      id: idOf(promise.madeAtSeconds),
      span: promise.span,
      kind: promise.kind,
      quote: promise.quote,
      what: promise.what,
      details: answer.details ?? {
        dueAt: promise.dueAt,
        numberToCall: promise.numberToCall,
        agentName: promise.agentName,
        agentPhone: promise.agentPhone,
        callerName: promise.callerName,
        reference: promise.reference,
      },
      status: answer.dismissed
        ? 'dismissed'
        : answer.details !== null
          ? 'confirmed'
          : promise.status === 'withdrawn'
            ? 'withdrawn'
            : 'heard',
    };
  });
  const byHand = added.map(({ span, details }): CallbackReading => {
    const answer = answerTo('call', span);
    return {
      id: idOf(span.startSeconds),
      span,
      kind: 'call',
      quote: '',
      what: '',
      details: answer.details ?? details,
      status: answer.dismissed ? 'dismissed' : 'confirmed',
    };
  });
  return [...fromWords, ...byHand];
}

const idOf = (madeAtSeconds: number): string => `promise-${String(Math.round(madeAtSeconds * 100))}`;

/** The id of a to-do in the due list. @param madeAtSeconds of the call */
export const followUpId = (callId: string, madeAtSeconds: number): string =>
  `${callId}/follow-up-${String(Math.round(madeAtSeconds * 100))}`;

/**
 * The moment a promise was made, from the id of a promise or of its row in the due list.
 * @returns seconds of the call; null: the id is none
 */
export function madeAtSecondsOf(id: string): number | null {
  const centiseconds = /-(\d+)$/.exec(id)?.[1];
  return centiseconds === undefined ? null : Number(centiseconds) / 100;
}

/** What the agent has said of one promise until now. */
interface Answered {
  /** null: neither confirmed nor corrected */
  readonly details: CallbackDetails | null;
  readonly dismissed: boolean;
}
const unanswered: Answered = { details: null, dismissed: false };

function hearAnswer(before: Answered, answer: Answer): Answered {
  switch (answer.type) {
    case 'callback-confirmed':
    case 'callback-corrected':
      return { details: answer.details, dismissed: false };
    case 'callback-dismissed':
      return { ...before, dismissed: true };
    case 'callback-restored':
      return { ...before, dismissed: false };
  }
}
