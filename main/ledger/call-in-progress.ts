import type { CallState } from '../../app/call/call-state.ts';
import { HEARD_SECONDS, type AgentAction, type CallEvent, type CallFact, type FactOf } from '../../app/call/events.ts';
import { maskedAction } from '../../app/call/typed-text.ts';
import type { HeardFact, ListenOrder, Tell } from '../../app/ipc.ts';
import type { StorageFault } from '../storage/faults.ts';
import type { Storage } from '../storage/storage.ts';
import type { Clock } from '../system/clock.ts';
import { callClock } from './call-clock.ts';
import { shifted, type Entry } from './entry.ts';
import { eventWriter } from './event-writer.ts';
import { hearingGap } from './hearing-gap.ts';
import { openLedger } from './ledger.ts';
import { pausedStretches } from './paused-stretches.ts';
import { settledPartials } from './settled-partials.ts';
import type { WordsGate } from './words-gate.ts';

export interface CallInProgressParts {
  readonly clock: Clock;
  readonly storage: Storage;
  readonly gate: (country: string) => WordsGate;
  readonly tell: Tell;
  readonly started: FactOf<'call-started'>;
  readonly order: ListenOrder;
  readonly onFault: (fault: StorageFault) => void;
}

/** One call on its way through the gate, the pauses and the ledger. */
export interface CallInProgress {
  readonly callId: string;
  begin(): void;
  hear(facts: readonly HeardFact[]): void;
  act(action: AgentAction): void;
  lose(cause: FactOf<'hearing-lost'>['cause']): void;
  /** the last event; what was still held back comes before it */
  close(reason: FactOf<'call-ended'>['reason']): void;
  readonly flush: () => boolean;
  readonly state: () => CallState;
  readonly events: () => readonly CallEvent[];
  readonly paused: () => boolean;
  /** nothing is heard at the moment, and no last words can come */
  readonly deaf: () => boolean;
  readonly isFile: () => boolean;
  /** whether the listening page was told to open it before */
  readonly opened: () => boolean;
  orderFromHere(): ListenOrder;
  endBy(reason: FactOf<'call-ended'>['reason'], takeBack: () => void): void;
  readonly isEnding: () => boolean;
  readonly endingReason: () => FactOf<'call-ended'>['reason'] | null;
  takeBackDeadline(): void;
}

export function callInProgress(parts: CallInProgressParts): CallInProgress {
  const { clock, storage, started, order } = parts;
  const isFile = order.source.kind === 'file';
  const gate = parts.gate(started.agent.country);
  const pauses = pausedStretches();
  const gap = hearingGap(clock, !isFile);
  const time = callClock(clock.monotonicSeconds, !(isFile && order.source.speed === 'analyse'));
  let begun = false;
  let ending: { readonly reason: FactOf<'call-ended'>['reason']; readonly takeBack: () => void } | null = null;
  let opened = false;

  const writer = eventWriter(
    started.callId,
    {
      append: (callId, events) => {
        storage.together(() => {
          // the row of the call is written with its first event, now or when the disk takes it
          if (!begun) storage.calls.begin(started);
          storage.events.append(callId, events);
        });
        begun = true;
      },
    },
    parts.onFault,
  );
  const ledger = openLedger({
    write: (events) => {
      writer.add(events);
    },
    tell: (events) => {
      parts.tell('call.events', events);
    },
  });

  const entry = (fact: CallFact): Entry => ({ fact, atSeconds: time.nowSeconds(), knownSeconds: time.nowSeconds() });

  const heard = ({ fact, atSeconds, knownSeconds }: HeardFact): readonly Entry[] => {
    // one loss, told once: ours, since ours began earlier
    if (fact.type === 'hearing-lost' && fact.side === null && gap.pageLost()) return [];
    const soundComes = fact.type === 'heard' || (fact.type === 'hearing-resumed' && fact.side === null);
    const resumed = soundComes ? gap.resume(fact.type === 'heard' ? atSeconds : atSeconds + HEARD_SECONDS) : null;
    const placed = shifted({ fact, atSeconds, knownSeconds }, gap.shiftSeconds());
    if (fact.type === 'hearing-resumed' && fact.side === null) {
      const lostSeconds = gap.pageResumed(placed.atSeconds);
      if (lostSeconds !== null) return [{ ...placed, fact: { ...fact, lostSeconds } }];
    }
    if (fact.type === 'heard') {
      gap.heardUpTo(placed.atSeconds);
      time.heardUpTo(placed.atSeconds);
    }
    const kept = pauses.keep(placed);
    return [...(resumed === null ? [] : [resumed]), ...(kept === null ? [] : gate.pass(kept))];
  };

  return {
    callId: started.callId,
    begin: () => {
      ledger.append([{ fact: started, atSeconds: 0, knownSeconds: 0 }]);
    },
    hear: (facts) => {
      ledger.append(facts.flatMap(heard));
    },
    act: (action) => {
      const typed = entry(maskedAction(action, started.agent.country));
      if (action.type === 'pause-started') pauses.pause(typed.atSeconds);
      if (action.type === 'pause-ended') pauses.resume(typed.atSeconds);
      ledger.append([...(action.type === 'pause-started' ? gate.close(typed.knownSeconds) : []), typed]);
    },
    lose: (cause) => {
      // the recognisers of a dead page finish nothing: what they had shown is kept as it stood
      if (cause === 'page') {
        ledger.append(gate.close(time.nowSeconds()));
        ledger.append(settledPartials(ledger.state(), ledger.events()));
      }
      if (gap.lost()) return;
      gap.lose(cause);
      ledger.append([entry({ type: 'hearing-lost', side: null, cause })]);
    },
    close: (reason) => {
      ledger.append(gate.close(time.nowSeconds()));
      ledger.append(settledPartials(ledger.state(), ledger.events()));
      const at = ledger.state().clockSeconds;
      ledger.append([{ fact: { type: 'call-ended', reason }, atSeconds: at, knownSeconds: at }]);
    },
    flush: () => writer.flush(),
    state: () => ledger.state(),
    events: () => ledger.events(),
    paused: () => pauses.paused(),
    deaf: () => gap.lost(),
    isFile: () => isFile,
    opened: () => opened,
    orderFromHere: () => {
      opened = true;
      gap.pageBegins();
      return { ...order, fromSeconds: ledger.state().clockSeconds };
    },
    endBy: (reason, takeBack) => {
      ending = { reason, takeBack };
    },
    isEnding: () => ending !== null,
    endingReason: () => ending?.reason ?? null,
    takeBackDeadline: () => {
      ending?.takeBack();
    },
  };
}
