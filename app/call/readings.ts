import { readCallbacks, sameSpan } from '../callbacks/callback-readings.ts';
import { readChecklist } from '../coaching/checklist-reading.ts';
import type { CallState } from './call-state.ts';
import { markUtterance } from './transcript.ts';

/** Reads what depends on several facts at once: callbacks, checklist, and the marks of what was just ticked. */
export function read(state: CallState): CallState {
  if (state.started === null) return state;
  const callbacks = readCallbacks(state.promises?.promises ?? [], state.callbackActions);
  // a promise with a time is not vague, whatever its first words were
  const techniques = state.techniques.filter(
    (each) =>
      each.technique !== 'vague_promise' ||
      !callbacks.some((one) => one.details.dueAt !== null && sameSpan(one.span, each.span)),
  );
  const checklist = readChecklist(state.started.checklist, {
    techniques,
    turns: state.turns,
    callbacks,
    hands: state.hands,
  });
  const before = new Set(
    state.checklist.phases.flatMap((phase) =>
      phase.items.filter((each) => each.done !== null).map((each) => each.item.id),
    ),
  );
  let utterances = state.utterances;
  for (const reading of checklist.phases.flatMap((phase) => phase.items)) {
    if (reading.done?.by === 'heard' && !before.has(reading.item.id))
      utterances = markUtterance(utterances, 'agent', reading.done.atSeconds, reading.item.tickedLabel);
  }
  return {
    ...state,
    callbacks,
    techniques: techniques.length === state.techniques.length ? state.techniques : techniques,
    checklist,
    utterances,
  };
}
