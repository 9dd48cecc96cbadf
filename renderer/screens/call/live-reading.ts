import type { CallState, ChecklistReading, ItemReading } from '../../../app/call/call-state.ts';
import { sameSpan } from '../../../app/callbacks/callback-readings.ts';
import type { ChecklistItem } from '../../../app/coaching/checklist.ts';

/** Open items in the order they stand on screen: the digits 1 to 9 tick them. */
export const openItems = (checklist: ChecklistReading): readonly ItemReading[] =>
  checklist.phases.flatMap((phase) => phase.items).filter((each) => each.done === null);

/** The item that was ticked last, by words or by hand: U takes it back. */
export function lastTicked(checklist: ChecklistReading): ItemReading | null {
  let last: ItemReading | null = null;
  for (const each of checklist.phases.flatMap((phase) => phase.items)) {
    if (each.done !== null && (last?.done == null || each.done.atSeconds >= last.done.atSeconds)) last = each;
  }
  return last;
}

/** Can the item only be ticked by what the caller's sound shows? */
export const needsCaller = (item: ChecklistItem): boolean =>
  item.tickedBy.how === 'rule' && item.tickedBy.rule !== 'callback';

export { completeDetails, waitingCallbacks } from '../../../app/callbacks/waiting-callbacks.ts';

/** The agent's interruptions that still count: those marked as fine do not. */
export function interruptionCount(state: Pick<CallState, 'turns' | 'dismissals'>): number {
  const fine = state.dismissals.filter((each) => each.finding === 'interruption');
  return state.turns.interruptions.filter(
    (each) =>
      each.by === 'agent' &&
      !fine.some(({ span }) =>
        sameSpan(span, { side: 'agent', startSeconds: each.startSeconds, endSeconds: each.endSeconds }),
      ),
  ).length;
}

/** The longest silence of both so far, the present one included; a hold is none. */
export const longestQuietSeconds = (turns: CallState['turns']): number =>
  turns.silences.reduce(
    (longest, each) => Math.max(longest, each.endSeconds - each.startSeconds),
    turns.hold === null ? turns.quietSeconds : 0,
  );
