import { refuse, succeed, type Answer, type CallbackRecord, type Tell } from '../../app/ipc.ts';
import type { AgentAction } from '../../app/call/events.ts';
import type { Storage } from '../storage/storage.ts';
import type { Clock } from '../system/clock.ts';
import { zonedTime } from '../system/zoned-time.ts';
import type { EndedCalls } from './ended-calls.ts';

/** The list of promises, and what the agent does about them. */
export interface CallbackList {
  /** Problems: `not-found`. */
  setStatus(id: string, status: 'open' | 'done' | 'dismissed'): Answer<CallbackRecord>;
  /** Problems: `not-found`, `bad-input`. */
  change(id: string, details: Pick<CallbackRecord, 'dueAt' | 'numberToCall' | 'callerName'>): Answer<CallbackRecord>;
  /** tells every screen what the list is now */
  changed(): void;
}

export interface CallbackListParts {
  readonly storage: Storage;
  readonly ended: EndedCalls;
  readonly clock: Clock;
  readonly typed: (action: AgentAction) => AgentAction;
  readonly tell: Tell;
}

export function callbackList({ storage, ended, clock, typed, tell }: CallbackListParts): CallbackList {
  const changed = (): void => { tell('callbacks.changed', storage.callbacks.list()); };

  /** What is done here stands in the call's own log too, so that its summary says the same. */
  const alsoInCall = (record: CallbackRecord, action: (span: { side: 'agent' | 'caller'; startSeconds: number; endSeconds: number }) => AgentAction): void => {
    const call = ended.summary(record.callId);
    const promise = call.ok ? call.value.callbacks.find((each) => `${record.callId}/${each.id}` === record.id) : undefined;
    if (promise !== undefined) ended.act(record.callId, action(promise.span));
  };
  const put = (record: CallbackRecord): Answer<CallbackRecord> => {
    storage.callbacks.put(record);
    changed();
    return succeed(record);
  };

  return {
    changed,
    setStatus: (id, status) => {
      const record = storage.callbacks.get(id);
      if (record === null) return gone();
      if (status === 'dismissed') alsoInCall(record, (span) => ({ type: 'callback-dismissed', span }));
      return put({ ...record, status, doneAt: status === 'done' ? zonedTime(clock.nowMilliseconds(), record.timezone) : null });
    },
    change: (id, details) => {
      const record = storage.callbacks.get(id);
      if (record === null) return gone();
      const next = masked({ ...record, ...details }, typed);
      alsoInCall(record, (span) => ({
        type: 'callback-corrected', span,
        details: { dueAt: next.dueAt, numberToCall: next.numberToCall, agentName: next.agentName, agentPhone: next.agentPhone, callerName: next.callerName, reference: next.reference },
      }));
      return put(next);
    },
  };
}

const gone = () => refuse('not-found', 'This promise is not here any more. It may have been deleted with its call.');

/** Typed text passes redaction here as it does in a call. */
function masked(record: CallbackRecord, typed: (action: AgentAction) => AgentAction): CallbackRecord {
  const action = typed({ type: 'caller-described', caller: { name: record.callerName, number: record.numberToCall, reference: record.reference } });
  return action.type === 'caller-described' ? { ...record, callerName: action.caller.name, numberToCall: action.caller.number } : record;
}
