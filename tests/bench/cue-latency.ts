import { foldCall, startCall } from '../../app/call/call.ts';
import { middleAndWorst, type MiddleAndWorst } from './quantiles.ts';
import type { Seen } from './seen.ts';

export interface CueLatency {
  /** how long after the agent began to hurry the gauge said so: each time, null where it did not */
  readonly gaugeSeconds: readonly (number | null)[];
  readonly gauge: MiddleAndWorst;
  /** and the alert came; there is at most one in a minute */
  readonly alertSeconds: readonly (number | null)[];
}

/** @param seen a call's whole log @param hurriedFrom where its truth has the agent speed up, seconds of the call */
export function cueLatency(seen: readonly Seen[], hurriedFrom: readonly number[]): CueLatency {
  const gauge: (number | null)[] = hurriedFrom.map(() => null);
  const alert: (number | null)[] = hurriedFrom.map(() => null);
  let state = startCall();
  let wasFaster = false,
    wasAlert = false;
  for (const { event, seenSeconds } of seen) {
    state = foldCall(state, event);
    const time = hurriedFrom.findLastIndex((each) => each <= seenSeconds);
    const faster = state.pace.reading.state === 'faster';
    const alerted = state.alert?.kind === 'pace';
    const since = Math.round((seenSeconds - (hurriedFrom[time] ?? 0)) * 100) / 100;
    if (time !== -1 && faster && !wasFaster) gauge[time] ??= since;
    if (time !== -1 && alerted && !wasAlert) alert[time] ??= since;
    wasFaster = faster;
    wasAlert = alerted;
  }
  return { gaugeSeconds: gauge, gauge: middleAndWorst(gauge.filter((each) => each !== null)), alertSeconds: alert };
}
