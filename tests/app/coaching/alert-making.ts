import { startCall } from '../../../app/call/call.ts';
import type { CallState, ShownAlert, TechniqueFinding } from '../../../app/call/call-state.ts';
import {
  usualSensitivities,
  type AlertGroup,
  type AlertKind,
  type Sensitivity,
} from '../../../app/coaching/alert-kinds.ts';
import type { DetectorId } from '../../../app/coaching/detector-ids.ts';

/** What a call of these tests began with: every alert as usual, but for those named. */
export const started = (alerts: Partial<Record<AlertGroup, Sensitivity>> = {}): CallState['started'] => ({
  type: 'call-started',
  version: 1,
  seq: 0,
  atSeconds: 0,
  knownSeconds: 0,
  callId: 'test',
  startedAt: '2026-11-23T10:14:00-05:00',
  timezone: 'America/New_York',
  source: 'live',
  direction: null,
  agent: { name: 'Dana', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null },
  caller: { name: null, number: null, reference: null },
  checklist: { version: 1, id: 'none', name: 'None', items: [] },
  alerts: { ...usualSensitivities, ...alerts },
  hearsCaller: true,
  rulesVersion: 1,
});

/** A call that is so many seconds old, with what matters of it. */
export const at = (clockSeconds: number, parts: Partial<CallState> = {}): CallState => ({
  ...startCall(),
  started: started(),
  phase: 'talking',
  clockSeconds,
  ...parts,
});

export const found = (technique: DetectorId, knownSeconds: number, confidence = 0.9): TechniqueFinding => ({
  technique,
  knownSeconds,
  confidence,
  quote: 'some words',
  dismissed: false,
  span: {
    side: technique.startsWith('caller_') ? 'caller' : 'agent',
    startSeconds: knownSeconds - 2,
    endSeconds: knownSeconds - 1,
  },
});

/** An alert of before; null: it is still there. */
export const shown = (
  kind: AlertKind,
  shownSeconds: number,
  endedSeconds: number | null = shownSeconds + 6,
): ShownAlert => ({
  alertId: `${kind}-${String(shownSeconds)}`,
  kind,
  title: '',
  line: '',
  technique: null,
  shownSeconds,
  endedSeconds,
  how: endedSeconds === null ? null : 'expired',
});
