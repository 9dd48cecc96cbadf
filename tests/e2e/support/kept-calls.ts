import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCall } from '../../../app/call/call.ts';
import type { AgentAction, CallFact, CallerDetails, CallSource, Span } from '../../../app/call/events.ts';
import { step } from '../../../app/call/step.ts';
import { defaultSettings, type SettingsChange } from '../../../app/settings.ts';
import { writeSummary } from '../../../main/calls/keep-summary.ts';
import { openStorage } from '../../../main/storage/open-storage.ts';
import { storageOn } from '../../../main/storage/storage.ts';
import { zonedTime } from '../../../main/system/zoned-time.ts';
import { sampleCallHeard, sampleCallStarted } from '../../app/call/recorded-call.ts';

/** A call as it shall stand in the history: what was recognised in the sample call, under another name and day. */
export interface KeptCall {
  readonly id: string;
  /** hours from now; below 0 */
  readonly startedHours: number;
  readonly caller: CallerDetails;
  readonly source?: CallSource;
  /** the call is cut short here; the whole of it is 91 s */
  readonly endSeconds?: number;
  /** what was done when it had ended, with the promise's stretch */
  readonly done?: (promise: Span) => readonly AgentAction[];
  /** hours from now at which its promise was kept */
  readonly promiseDoneHours?: number;
}

/** The zone of every kept call; start the app with `TZ` of the same name. */
export const KEPT_TIMEZONE = 'America/New_York';
const WHOLE_SECONDS = 91.4;

/** Moments as callbacks carry them. @param hours from now */
export const inHours = (hours: number): string => zonedTime(Date.now() + hours * 3_600_000, KEPT_TIMEZONE);

/** Fills a user data folder, before the app starts on it, through the app's own storage. */
export function keepCalls(userData: string, calls: readonly KeptCall[]): void {
  const { database, onDisk } = openStorage(join(userData, 'calls.sqlite'), 'kept');
  const storage = storageOn(database, onDisk);
  for (const call of calls) {
    const endSeconds = call.endSeconds ?? WHOLE_SECONDS;
    const started: CallFact & { type: 'call-started' } = {
      ...(sampleCallStarted as CallFact & { type: 'call-started' }),
      callId: call.id,
      startedAt: inHours(call.startedHours),
      timezone: KEPT_TIMEZONE,
      source: call.source ?? 'live',
      direction: 'in',
      caller: call.caller,
      agent: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null },
    };
    storage.calls.begin(started);
    let state = startCall();
    let seq = 0;
    const add = (fact: CallFact, atSeconds: number, knownSeconds = atSeconds) => {
      const next = step(state, seq, fact, atSeconds, knownSeconds);
      state = next.state;
      seq += next.appended.length;
      storage.events.append(call.id, next.appended);
    };
    storage.together(() => {
      add(started, 0);
      for (const { fact, atSeconds, knownSeconds } of sampleCallHeard())
        if (knownSeconds <= endSeconds) add(fact, atSeconds, knownSeconds);
      add({ type: 'call-ended', reason: 'agent' }, endSeconds);
      const promise = state.callbacks.find((each) => each.kind === 'call')?.span;
      if (promise !== undefined) for (const action of call.done?.(promise) ?? []) add(action, endSeconds);
      const summary = writeSummary(storage, state, Date.now());
      const [callback] = summary.callbacks;
      const record = callback === undefined ? null : storage.callbacks.get(`${call.id}/${callback.id}`);
      if (record !== null && call.promiseDoneHours !== undefined)
        storage.callbacks.put({ ...record, status: 'done', doneAt: inHours(call.promiseDoneHours) });
    });
  }
  storage.close();
}

/** Settings of an agent who has gone through the welcome. */
export function keepSettings(userData: string, change: SettingsChange = {}): void {
  const profile = { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null };
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ ...defaultSettings, welcomed: true, profile, ...change }),
  );
}

const promised =
  (hours: number | null, callerName: string, numberToCall: string, confirmed = true) =>
  (span: Span): readonly AgentAction[] => {
    const details = {
      dueAt: hours === null ? null : inHours(hours),
      numberToCall,
      callerName,
      agentName: 'Dana Reyes',
      agentPhone: '+13125550109',
      reference: null,
    };
    return [
      { type: 'callback-corrected', span, details },
      ...(confirmed ? [{ type: 'callback-confirmed' as const, span, details }] : []),
    ];
  };

/**
 * A fortnight of an agent's desk: a promise overdue, one soon, one without a time, kept ones, practice, and enough
 * calls for trends.
 */
export const aFortnight: readonly KeptCall[] = [
  {
    id: 'kept-1',
    startedHours: -0.7,
    caller: { name: 'Marcus Bell', number: '+14155550137', reference: 'Order 48-2210' },
    done: promised(21, 'Marcus Bell', '+14155550137'),
  },
  {
    id: 'kept-2',
    startedHours: -3,
    caller: { name: 'Priya Raman', number: '+13125550188', reference: 'Invoice 20417' },
    done: promised(-0.6, 'Priya Raman', '+13125550188'),
  },
  {
    id: 'kept-3',
    startedHours: -22,
    caller: { name: 'Joan Whitaker', number: '+16465550122', reference: null },
    done: promised(0.4, 'Joan Whitaker', '+16465550122'),
  },
  {
    id: 'kept-4',
    startedHours: -26,
    caller: { name: null, number: '+14155550164', reference: null },
    done: promised(null, 'Luis Ortega', '+14155550164'),
  },
  {
    id: 'kept-5',
    startedHours: -49,
    caller: { name: 'Helen Moore', number: '+12125550143', reference: 'Order 47-9031' },
    done: promised(-24, 'Helen Moore', '+12125550143'),
    promiseDoneHours: -25,
  },
  {
    id: 'kept-6',
    startedHours: -73,
    caller: { name: 'Tom Fielding', number: null, reference: 'Order 47-1188' },
    endSeconds: 74,
  },
  {
    id: 'kept-7',
    startedHours: -74,
    caller: { name: 'Amira Haddad', number: '+17185550110', reference: null },
    endSeconds: 62,
  },
  {
    id: 'kept-8',
    startedHours: -97,
    caller: { name: 'Sam Keller', number: '+13055550171', reference: null },
    done: promised(-50, 'Sam Keller', '+13055550171'),
    promiseDoneHours: -48,
  },
  {
    id: 'kept-9',
    startedHours: -121,
    caller: { name: 'Grace Lin', number: '+14155550190', reference: 'Order 46-5520' },
    endSeconds: 85,
  },
  {
    id: 'kept-10',
    startedHours: -145,
    caller: { name: 'Oscar Brandt', number: '+16175550133', reference: null },
    endSeconds: 70,
  },
  {
    id: 'kept-11',
    startedHours: -200,
    caller: { name: 'Marcus Bell', number: '+14155550137', reference: 'Order 45-0042' },
    endSeconds: 56,
  },
  { id: 'kept-12', startedHours: -27, source: 'practice', caller: { name: null, number: null, reference: null } },
];
