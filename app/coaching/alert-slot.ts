import type { CallState } from '../call/call-state.ts';
import type { CallFact } from '../call/events.ts';
import { alertKinds, groupOf, type AlertKind } from './alert-kinds.ts';
import { alertThresholds as limits } from './alert-thresholds.ts';
import { alertText } from './alert-texts.ts';
import { cuesOf, followed, type Cue } from './cues.ts';

/**
 * The one slot: what ends in it and what comes next, as facts to append after each 200 ms of the call.
 * One at a time; the more important kind first; rarely (docs/definitions.md, «Alerts»). Pure: what was shown before
 * stands in the state.
 */
export function nextInSlot(state: CallState): readonly CallFact[] {
  const shown = state.alert;
  if (shown !== null) {
    const urgent =
      shown.kind === 'boundary'
        ? undefined
        : best(
            state,
            cuesOf(state).filter((each) => each.kind === 'boundary'),
          );
    if (urgent !== undefined)
      return [{ type: 'alert-ended', alertId: shown.alertId, how: 'replaced' }, show(state, urgent)];
    if (followed(state, shown.kind, shown.shownSeconds))
      return [{ type: 'alert-ended', alertId: shown.alertId, how: 'followed' }];
    return state.clockSeconds - shown.shownSeconds >= limits.showSeconds
      ? [{ type: 'alert-ended', alertId: shown.alertId, how: 'expired' }]
      : [];
  }
  const cue = best(state, cuesOf(state));
  return cue === undefined ? [] : [show(state, cue)];
}

const rank = (kind: AlertKind): number => alertKinds.indexOf(kind);

function best(state: CallState, cues: readonly Cue[]): Cue | undefined {
  return cues.filter((cue) => mayShow(state, cue)).sort((one, other) => rank(one.kind) - rank(other.kind))[0];
}

function mayShow(state: CallState, cue: Cue): boolean {
  const group = groupOf(cue.kind);
  const sensitivity = state.started?.alerts[group] ?? 'usual';
  if (sensitivity === 'off' || state.snoozedGroups.includes(group)) return false;
  const sameKind = state.alerts.findLast((each) => each.kind === cue.kind);
  if (sameKind !== undefined) {
    if (cue.sinceSeconds <= sameKind.shownSeconds) return false;
    const apart =
      (cue.kind === 'pace' ? limits.samePaceSeconds : limits.sameKindSeconds) *
      (sensitivity === 'less' ? limits.lessFactor : 1);
    if (state.clockSeconds - sameKind.shownSeconds < apart) return false;
  }
  if (cue.kind === 'boundary') return true;
  const latest = state.alerts.at(-1);
  if (latest !== undefined && state.clockSeconds - latest.shownSeconds < limits.anySeconds) return false;
  const ordinary = state.alerts.filter((each) => each.kind !== 'boundary');
  const newest = ordinary.at(-1);
  return (
    ordinary.length < limits.mostACall &&
    (newest === undefined || state.clockSeconds - newest.shownSeconds >= limits.oneInSeconds)
  );
}

function show(state: CallState, cue: Cue): CallFact {
  const text = alertText(cue, state);
  return {
    type: 'alert-shown',
    alertId: `${cue.kind}-${String(state.alerts.length + 1)}`,
    kind: cue.kind,
    technique: cue.technique,
    ...text,
  };
}
