import type { CallbackReading } from '../call/call-state.ts';
import type { EventOf, Span } from '../call/events.ts';
import type { HeardPromise } from './promises.ts';

/** What the agent said of a promise by hand: it stands over what is heard later. */
export type CallbackAction = EventOf<
  'callback-confirmed' | 'callback-corrected' | 'callback-dismissed' | 'callback-added'
>;

/** Two spans of the same side speak of the same promise when they overlap. */
export const sameSpan = (one: Span, other: Span): boolean =>
  one.side === other.side && one.startSeconds < other.endSeconds + 0.01 && other.startSeconds < one.endSeconds + 0.01;

/** The promises as they stand now: as heard, with the agent's own corrections on top. */
export function readCallbacks(
  heard: readonly HeardPromise[],
  actions: readonly CallbackAction[],
): readonly CallbackReading[] {
  const fromWords = heard.map((promise): CallbackReading => {
    const action = actions.findLast((each) => each.type !== 'callback-added' && sameSpan(each.span, promise.span));
    return {
      id: idOf(promise.madeAtSeconds),
      span: promise.span,
      kind: promise.kind,
      quote: promise.quote,
      what: promise.what,
      details:
        action === undefined || action.type === 'callback-dismissed'
          ? {
              dueAt: promise.dueAt,
              numberToCall: promise.numberToCall,
              agentName: promise.agentName,
              agentPhone: promise.agentPhone,
              callerName: promise.callerName,
              reference: promise.reference,
            }
          : action.details,
      status: statusOf(promise, action),
    };
  });
  const byHand = actions
    .filter((each) => each.type === 'callback-added')
    .map((added): CallbackReading => {
      const later = actions.findLast((each) => each.type !== 'callback-added' && sameSpan(each.span, added.span));
      return {
        id: idOf(added.span.startSeconds),
        span: added.span,
        kind: 'call',
        quote: '',
        what: '',
        details: later === undefined || later.type === 'callback-dismissed' ? added.details : later.details,
        status: later?.type === 'callback-dismissed' ? 'dismissed' : 'confirmed',
      };
    });
  return [...fromWords, ...byHand];
}

const idOf = (madeAtSeconds: number): string => `promise-${String(Math.round(madeAtSeconds * 100))}`;

function statusOf(promise: HeardPromise, action: CallbackAction | undefined): CallbackReading['status'] {
  switch (action?.type) {
    case 'callback-confirmed':
    case 'callback-corrected':
      return 'confirmed';
    case 'callback-dismissed':
      return 'dismissed';
    case 'callback-added':
    case undefined:
      return promise.status === 'withdrawn' ? 'withdrawn' : 'heard';
  }
}
