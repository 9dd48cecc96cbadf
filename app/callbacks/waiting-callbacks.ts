import type { CallbackReading } from '../call/call-state.ts';
import type { CallbackDetails, CallerDetails } from '../call/events.ts';

/**
 * What the card shows and confirms: a name that was typed or came from the softphone is surer than one that was heard;
 * the caller's own number is rung when no other was said.
 */
export const completeDetails = (details: CallbackDetails, caller: CallerDetails): CallbackDetails => ({
  ...details,
  callerName: caller.name ?? details.callerName,
  numberToCall: details.numberToCall ?? caller.number,
  reference: details.reference ?? caller.reference,
});

/** Callbacks that wait for the agent's word, the newest promise first: it is the one just spoken of. */
export function waitingCallbacks(
  callbacks: readonly CallbackReading[],
  caller: CallerDetails,
): readonly CallbackReading[] {
  return callbacks
    .filter((each) => each.kind === 'call' && each.status === 'heard')
    .map((each) => ({ ...each, details: completeDetails(each.details, caller) }))
    .toReversed();
}
