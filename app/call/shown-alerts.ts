import type { CallState, ShownAlert } from './call-state.ts';
import type { EventOf } from './events.ts';

/** For so long a followed alert stands as a quiet tick in the slot. */
const EASED_SECONDS = 3;

/** The alert that was put into the slot. */
export function showAlert(state: CallState, event: EventOf<'alert-shown'>): CallState {
  const shown: ShownAlert = {
    alertId: event.alertId,
    kind: event.kind,
    title: event.title,
    line: event.line,
    technique: event.technique,
    shownSeconds: event.atSeconds,
    endedSeconds: null,
    how: null,
  };
  return { ...state, alerts: [...state.alerts, shown], alert: shown };
}

/** The alert leaves the slot, if it is the one in it. */
export function endAlert(
  state: CallState,
  alertId: string,
  how: EventOf<'alert-ended'>['how'],
  atSeconds: number,
): CallState {
  if (state.alert?.alertId !== alertId) return state;
  const alerts = state.alerts.map((each) =>
    each.alertId === alertId ? { ...each, endedSeconds: atSeconds, how } : each,
  );
  return {
    ...state,
    alerts,
    alert: null,
    easedUntilSeconds: how === 'followed' ? atSeconds + EASED_SECONDS : state.easedUntilSeconds,
  };
}

/**
 * «That was fine» on an alert takes away what it spoke of: the phrase or the interruption that was found just before
 * it.
 */
export function dismissCause(state: CallState, alert: ShownAlert): CallState {
  if (alert.kind === 'interruption') {
    const cause = state.turns.interruptions.findLast(
      (each) => each.by === 'agent' && each.knownSeconds <= alert.shownSeconds,
    );
    if (cause === undefined) return state;
    return {
      ...state,
      dismissals: [
        ...state.dismissals,
        {
          finding: 'interruption',
          span: { side: 'agent', startSeconds: cause.startSeconds, endSeconds: cause.endSeconds },
        },
      ],
    };
  }
  const cause = state.techniques.findLast(
    (each) => each.technique === alert.technique && each.knownSeconds <= alert.shownSeconds,
  );
  if (cause === undefined) return state;
  return {
    ...state,
    dismissals: [...state.dismissals, { finding: 'phrase', span: cause.span }],
    techniques: state.techniques.map((each) => (each === cause ? { ...each, dismissed: true } : each)),
  };
}
