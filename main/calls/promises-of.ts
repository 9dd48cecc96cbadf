import { followUpId } from '../../app/callbacks/callback-readings.ts';
import type { CallSummary } from '../../app/call/summary-shape.ts';
import type { CallbackRecord } from '../../app/ipc.ts';
import { millisecondsOf, zonedTime } from '../system/zoned-time.ts';

/** The promises of a call as rows of the due list. A role play makes none. */
export function promisesOf(summary: CallSummary): readonly CallbackRecord[] {
  const { call } = summary;
  if (call.source === 'practice') return [];
  const startedMilliseconds = millisecondsOf(call.startedAt) ?? 0;
  const madeAt = (seconds: number) => zonedTime(startedMilliseconds + seconds * 1000, call.timezone);
  const calls = summary.callbacks.map((each): CallbackRecord => ({
    id: `${call.id}/${each.id}`,
    callId: call.id,
    kind: 'call',
    callerName: each.callerName,
    numberToCall: each.numberToCall,
    agentName: each.agentName,
    agentPhone: each.agentPhone,
    reference: each.reference,
    quote: each.quote,
    what: '',
    madeAt: madeAt(each.madeAtSeconds),
    dueAt: each.dueAt,
    timezone: call.timezone,
    confirmed: each.confirmed,
    status: each.status,
    doneAt: null,
  }));
  const others = summary.followUps.map((each): CallbackRecord => ({
    id: followUpId(call.id, each.madeAtSeconds),
    callId: call.id,
    kind: 'other',
    callerName: call.caller.name,
    numberToCall: null,
    agentName: call.agentName,
    agentPhone: null,
    reference: call.caller.reference,
    quote: each.quote,
    what: each.what,
    madeAt: madeAt(each.madeAtSeconds),
    dueAt: each.dueAt,
    timezone: call.timezone,
    confirmed: false,
    status: each.dismissed ? 'dismissed' : 'open',
    doneAt: null,
  }));
  return [...calls, ...others];
}
