import { followUpId } from '../../app/callbacks/callback-readings.ts';
import { refuse, succeed, type Answer, type CallbackRecord, type Problem, type Tell } from '../../app/ipc.ts';
import type { AgentAction, CallbackDetails, Span } from '../../app/call/events.ts';
import type { CallSummary } from '../../app/call/summary-shape.ts';
import { maskedCaller } from '../../app/call/typed-text.ts';
import type { Storage } from '../storage/storage.ts';
import type { Clock } from '../system/clock.ts';
import { millisecondsOf, zonedTime } from '../system/zoned-time.ts';
import type { EndedCalls } from './ended-calls.ts';

/** The list of promises, and what the agent does about them. What the disk does not take is left as it was. */
export interface CallbackList {
  /** @param doneAt RFC 3339; missing: now. Problems: `not-found`, `disk-full`, `storage`. */
  setStatus(id: string, status: 'open' | 'done' | 'dismissed', doneAt?: string): Promise<Answer<CallbackRecord>>;
  /** What was heard is right. Problems: `not-found`, `disk-full`, `storage`. */
  confirm(id: string): Promise<Answer<CallbackRecord>>;
  /** What is typed is masked first. Problems: `not-found`, `disk-full`, `storage`. */
  change(id: string, details: ChangedPromise): Promise<Answer<CallbackRecord>>;
  /** tells every screen what the list is now */
  changed(): void;
}

/** What can be typed of a promise; what is missing stays as it is. */
export type ChangedPromise = Pick<CallbackRecord, 'dueAt' | 'numberToCall' | 'callerName'> & {
  readonly agentName?: string | null | undefined;
  readonly agentPhone?: string | null | undefined;
};

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

  /**
   * What is done here stands in the call's own log too, so that its summary says the same. A promise may outlive its
   * call.
   * @returns the problem that kept it out of the log
   */
  const alsoInCall = async (
    record: CallbackRecord,
    action: (of: PromiseInCall) => AgentAction,
  ): Promise<Problem | null> => {
    const call = ended.summary(record.callId);
    const promise = call.ok ? promiseIn(call.value, record) : null;
    if (promise === null) return null;
    const answer = await ended.act(record.callId, action(promise));
    return answer.ok || answer.problem.code === 'not-found' ? null : answer.problem;
  };
  /** The record after `action` has been written to the call's log. */
  const put = async (
    next: CallbackRecord,
    action: ((of: PromiseInCall) => AgentAction) | null,
  ): Promise<Answer<CallbackRecord>> => {
    const problem = action === null ? null : await alsoInCall(next, action);
    if (problem !== null) return { ok: false, problem };
    storage.callbacks.put(next);
    changed();
    return succeed(next);
  };

  return {
    changed,
    setStatus: async (id, status, doneAt) => {
      const record = storage.callbacks.get(id);
      if (record === null) return gone();
      return put(
        {
          ...record,
          status,
          doneAt: status === 'done' ? (doneAt ?? zonedTime(clock.nowMilliseconds(), record.timezone)) : null,
        },
        status === 'dismissed'
          ? (of) => ({ type: 'callback-dismissed', ...of })
          : record.status === 'dismissed'
            ? (of) => ({ type: 'callback-restored', ...of })
            : null,
      );
    },
    confirm: async (id) => {
      const record = storage.callbacks.get(id);
      if (record === null) return gone();
      return put({ ...record, confirmed: true }, (of) => ({
        type: 'callback-confirmed',
        ...of,
        details: detailsOf(record),
      }));
    },
    change: async (id, { agentName, agentPhone, ...details }) => {
      const record = storage.callbacks.get(id);
      if (record === null) return gone();
      const changed = masked(
        {
          ...record,
          ...details,
          ...(agentName === undefined ? {} : { agentName }),
          ...(agentPhone === undefined ? {} : { agentPhone }),
          confirmed: record.kind === 'call' ? true : record.confirmed,
        },
        country(),
      );
      const next = { ...changed, ...missed(record, changed.dueAt, clock.nowMilliseconds()) };
      return put(next, (of) => ({ type: 'callback-corrected', ...of, details: detailsOf(next) }));
    },
  };
}

/** Which words of the call a promise is: its span, and of two in one breath the call or the to-do. */
interface PromiseInCall {
  readonly span: Span;
  readonly kind: CallbackRecord['kind'];
}

function promiseIn(summary: CallSummary, record: CallbackRecord): PromiseInCall | null {
  if (record.kind === 'call') {
    const found = summary.callbacks.find((each) => `${record.callId}/${each.id}` === record.id);
    return found === undefined ? null : { span: found.span, kind: 'call' };
  }
  const found = summary.followUps.find((each) => followUpId(record.callId, each.madeAtSeconds) === record.id);
  return found === undefined
    ? null
    : {
        span: found.span ?? { side: 'agent', startSeconds: found.madeAtSeconds, endSeconds: found.madeAtSeconds },
        kind: 'other',
      };
}

const detailsOf = ({
  dueAt,
  numberToCall,
  agentName,
  agentPhone,
  callerName,
  reference,
}: CallbackRecord): CallbackDetails => ({ dueAt, numberToCall, agentName, agentPhone, callerName, reference });

/** An open promise whose time had passed was not kept by it, whatever new time it gets. */
function missed(
  { status, dueAt, missedDueAt }: CallbackRecord,
  newDueAt: string | null,
  nowMilliseconds: number,
): Pick<CallbackRecord, 'missedDueAt'> {
  if (missedDueAt !== undefined || status !== 'open' || dueAt === null || dueAt === newDueAt) return {};
  const due = millisecondsOf(dueAt);
  return due !== null && due < nowMilliseconds ? { missedDueAt: dueAt } : {};
}

const gone = () => refuse('not-found', 'This promise is not here any more. It may have been deleted with its call.');

function masked(record: CallbackRecord, country: string): CallbackRecord {
  const caller = maskedCaller(
    { name: record.callerName, number: record.numberToCall, reference: record.reference },
    country,
  );
  const agent = maskedCaller({ name: record.agentName, number: record.agentPhone, reference: null }, country);
  return {
    ...record,
    callerName: caller.name,
    numberToCall: caller.number,
    agentName: agent.name,
    agentPhone: agent.number,
  };
}
