import type { ElectronApplication } from '@playwright/test';
import { startCall } from '../../../app/call/call.ts';
import type { CallState } from '../../../app/call/call-state.ts';
import { SILENT_DBFS, type CallEvent, type CallFact } from '../../../app/call/events.ts';
import { step } from '../../../app/call/step.ts';
import type { NoticeName, Notices } from '../../../app/ipc.ts';
import { sampleCallHeard, sampleCallStarted, type Heard } from '../../app/call/recorded-call.ts';

/** Tells the window and the strip something, as main would. */
export const tellScreens = <N extends NoticeName>(
  app: ElectronApplication,
  notice: N,
  value: Notices[N],
): Promise<void> =>
  app.evaluate(
    ({ webContents }, [name, told]) => {
      for (const each of webContents.getAllWebContents())
        if (each.getURL().startsWith('app://bundle/') && !each.getURL().includes('/listening/'))
          each.send('tell', name, told);
    },
    [notice, value] as const,
  );

/** What a computer that does not hear the caller has of a moment: nothing of their words, no level, no voice. */
function ofAgent(heard: Heard): readonly Heard[] {
  const { fact } = heard;
  if (fact.type === 'heard') return [{ ...heard, fact: { ...fact, callerDbfs: SILENT_DBFS, callerVoicedFrames: 0 } }];
  return 'side' in fact && fact.side === 'caller' ? [] : [heard];
}

type Started = CallFact & { readonly type: 'call-started' };

/**
 * A call that stands still where a test wants to look at it: what was recognised in the sample call, told to the
 * screens up to a second.
 */
export interface StagedCall {
  /** goes on to this second of the call */
  until(seconds: number): Promise<CallState>;
  /** something happens now */
  add(...facts: readonly CallFact[]): Promise<CallState>;
  /** all of it so far, for a window that opens now */
  again(): Promise<void>;
  /** the screens forget it */
  leave(): Promise<void>;
}

export async function stageCall(app: ElectronApplication, change: Partial<Started> = {}): Promise<StagedCall> {
  const heard = change.hearsCaller === false ? sampleCallHeard().flatMap(ofAgent) : sampleCallHeard();
  let state = startCall();
  let next = 0;
  const events: CallEvent[] = [];
  const fold = (fact: CallFact, atSeconds: number, knownSeconds: number): void => {
    const { state: folded, appended } = step(state, events.length, fact, atSeconds, knownSeconds);
    state = folded;
    events.push(...appended);
  };
  const tell = async (from: number): Promise<CallState> => {
    await tellScreens(app, 'call.events', events.slice(from));
    return state;
  };
  const callId = change.callId ?? 'staged';
  await tellScreens(app, 'call.began', { callId });
  fold(
    {
      ...(sampleCallStarted as Started),
      callId,
      source: 'live',
      agent: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: 4.4 },
      ...change,
    },
    0,
    0,
  );
  await tell(0);
  return {
    until: (seconds) => {
      const from = events.length;
      for (let each = heard[next]; each !== undefined && each.knownSeconds <= seconds; each = heard[next]) {
        fold(each.fact, each.atSeconds, each.knownSeconds);
        next += 1;
      }
      return tell(from);
    },
    add: (...facts) => {
      const from = events.length;
      for (const fact of facts) fold(fact, state.clockSeconds, state.clockSeconds);
      return tell(from);
    },
    again: async () => {
      await tellScreens(app, 'call.began', { callId });
      await tell(0);
    },
    leave: () => tellScreens(app, 'call.discarded', { callId }),
  };
}
