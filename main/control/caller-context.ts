import type { CallbackRecord, CallerContext } from '../../app/ipc.ts';
import type { KnownCall } from '../storage/call-store.ts';
import { keptNumber } from './kept-number.ts';

export interface CallerContextParts {
  /** live calls that have ended, newest first */
  readonly calls: readonly KnownCall[];
  readonly callbacks: readonly CallbackRecord[];
  /** the agent's country, for numbers without a prefix */
  readonly country: string;
}

/**
 * Earlier calls with this number or reference and the promises of them that are still open. A number is the same
 * however it is written; a reference, letter by letter.
 */
export function callerContext(
  asked: { readonly number: string | null; readonly reference: string | null },
  { calls, callbacks, country }: CallerContextParts,
): CallerContext {
  const plain = (number: string): string => keptNumber(number, country).replace(/[^\d+]/g, '');
  const number = asked.number === null ? null : plain(asked.number);
  const reference = asked.reference?.trim().toLowerCase() ?? null;
  const isTheirs = (otherNumber: string | null, otherReference: string | null): boolean =>
    (number !== null && number !== '' && otherNumber !== null && plain(otherNumber) === number) ||
    (reference !== null && reference !== '' && otherReference?.trim().toLowerCase() === reference);
  const earlier = calls.filter((call) => isTheirs(call.callerNumber, call.reference));
  const ids = new Set(earlier.map((call) => call.callId));
  const [last] = earlier;
  return {
    lastCall: last === undefined ? null : { callId: last.callId, startedAt: last.startedAt, timezone: last.timezone },
    calls: earlier.length,
    openCallbacks: callbacks.filter(
      (each) => each.status === 'open' && (ids.has(each.callId) || isTheirs(each.numberToCall, each.reference)),
    ),
  };
}
