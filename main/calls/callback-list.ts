import { refuse, succeed, type Answer, type CallbackRecord, type Tell } from '../../app/ipc.ts';
import type { AgentAction } from '../../app/call/events.ts';
import { maskedCaller } from '../../app/call/typed-text.ts';
import type { Storage } from '../storage/storage.ts';
import type { Clock } from '../system/clock.ts';
import { zonedTime } from '../system/zoned-time.ts';
import type { EndedCalls } from './ended-calls.ts';

/** The list of promises, and what the agent does about them. */
export interface CallbackList {
  /** Problems: `not-found`. */
  setStatus(id: string, status: 'open' | 'done' | 'dismissed'): Promise<Answer<CallbackRecord>>;
  /** What is typed is masked first. Problems: `not-found`. */
  change(
    id: string,
    details: Pick<CallbackRecord, 'dueAt' | 'numberToCall' | 'callerName'>,
  ): Promise<Answer<CallbackRecord>>;
  /** tells every screen what the list is now */
  changed(): void;
}

export interface CallbackListParts {
  readonly storage: Storage;
  readonly ended: EndedCalls;
  readonly clock: Clock;
  /** ISO 3166, of the profile as it is now: what is typed is masked by its telephone numbers */
  readonly country: () => string;
  readonly tell: Tell;
}

export function callbackList({ storage, ended, clock, country, tell }: CallbackListParts): CallbackList {
  const changed = (): void => {
    tell('callbacks.changed', storage.callbacks.list());
  };

  /** What is done here stands in the call's own log too, so that its summary says the same. */
  const alsoInCall = async (
    record: CallbackRecord,
    action: (span: { side: 'agent' | 'caller'; startSeconds: number; endSeconds: number }) => AgentAction,
  ): Promise<void> => {
    const call = ended.summary(record.callId);
    const promise = call.ok
      ? call.value.callbacks.find((each) => `${record.callId}/${each.id}` === record.id)
      : undefined;
    if (promise !== undefined) await ended.act(record.callId, action(promise.span));
  };
  const put = (record: CallbackRecord): Answer<CallbackRecord> => {
    storage.callbacks.put(record);
    changed();
    return succeed(record);
  };

  return {
    changed,
    setStatus: async (id, status) => {
      const record = storage.callbacks.get(id);
      if (record === null) return gone();
      if (status === 'dismissed') await alsoInCall(record, (span) => ({ type: 'callback-dismissed', span }));
      return put({
        ...record,
        status,
        doneAt: status === 'done' ? zonedTime(clock.nowMilliseconds(), record.timezone) : null,
      });
    },
    change: async (id, details) => {
      const record = storage.callbacks.get(id);
      if (record === null) return gone();
      const next = masked({ ...record, ...details }, country());
      await alsoInCall(record, (span) => ({
        type: 'callback-corrected',
        span,
        details: {
          dueAt: next.dueAt,
          numberToCall: next.numberToCall,
          agentName: next.agentName,
          agentPhone: next.agentPhone,
          callerName: next.callerName,
          reference: next.reference,
        },
      }));
      return put(next);
    },
  };
}

const gone = () => refuse('not-found', 'This promise is not here any more. It may have been deleted with its call.');

function masked(record: CallbackRecord, country: string): CallbackRecord {
  const caller = maskedCaller(
    { name: record.callerName, number: record.numberToCall, reference: record.reference },
    country,
  );
  return { ...record, callerName: caller.name, numberToCall: caller.number };
}
