import { startCall } from '../../app/call/call.ts';
import type { CallState } from '../../app/call/call-state.ts';
import type { CallEvent } from '../../app/call/events.ts';
import { step } from '../../app/call/step.ts';
import type { Entry } from './entry.ts';

/** The log of the call in progress: numbers, folds, lets the rules speak, writes and tells. One path for every fact. */
export interface Ledger {
  append(entries: readonly Entry[]): void;
  readonly state: () => CallState;
  readonly events: () => readonly CallEvent[];
}

export interface LedgerParts {
  /** takes events to the disk */
  readonly write: (events: readonly CallEvent[]) => void;
  /** takes them to every window */
  readonly tell: (events: readonly CallEvent[]) => void;
}

export function openLedger(parts: LedgerParts): Ledger {
  let state = startCall();
  const events: CallEvent[] = [];
  return {
    append: (entries) => {
      const fresh: CallEvent[] = [];
      for (const { fact, atSeconds, knownSeconds } of entries) {
        const next = step(state, events.length, fact, atSeconds, knownSeconds);
        state = next.state;
        events.push(...next.appended);
        fresh.push(...next.appended);
      }
      if (fresh.length === 0) return;
      parts.write(fresh);
      parts.tell(fresh);
    },
    state: () => state,
    events: () => events,
  };
}
