import { foldCall, startCall } from '../../app/call/call.ts';
import type { CallEvent } from '../../app/call/events.ts';

/** How long after the agent began to hurry the gauge said so, and the alert came; null: not at all. */
export interface CueLatency {
  readonly gaugeSeconds: number | null;
  readonly alertSeconds: number | null;
}

/** @param log a call's whole log @param hurriedFromSeconds where its truth has the agent speed up */
export function cueLatency(log: readonly CallEvent[], hurriedFromSeconds: number): CueLatency {
  let state = startCall();
  let gaugeSeconds: number | null = null;
  let alertSeconds: number | null = null;
  for (const event of log) {
    state = foldCall(state, event);
    if (event.knownSeconds < hurriedFromSeconds) continue;
    if (gaugeSeconds === null && state.pace.reading.state === 'faster') gaugeSeconds = event.knownSeconds - hurriedFromSeconds;
    if (alertSeconds === null && state.alert?.kind === 'pace') alertSeconds = event.knownSeconds - hurriedFromSeconds;
  }
  return { gaugeSeconds: rounded(gaugeSeconds), alertSeconds: rounded(alertSeconds) };
}

const rounded = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds * 100) / 100);
