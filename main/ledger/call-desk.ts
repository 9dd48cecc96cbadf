import type { CallState } from '../../app/call/call-state.ts';
import type { AgentAction, CallEvent, FactOf } from '../../app/call/events.ts';
import { maskedCaller } from '../../app/call/typed-text.ts';
import { refuse, succeed, type Answer, type HeardFact, type Problem, type Tell } from '../../app/ipc.ts';
import { keepSummary } from '../calls/keep-summary.ts';
import { callNotSaved } from '../calls/storage-problems.ts';
import type { EndedCalls } from '../calls/ended-calls.ts';
import { faultOf, type StorageFault } from '../storage/faults.ts';
import type { Storage } from '../storage/storage.ts';
import type { Clock } from '../system/clock.ts';
import type { Later } from '../system/timers.ts';
import { callInProgress, type CallInProgress } from './call-in-progress.ts';
import { planCall, type StartAsked, type StartParts } from './call-start.ts';
import type { ListeningPort } from './listening-port.ts';
import type { WordsGate } from './words-gate.ts';

/** For so long an ending call waits for its last words, seconds; the summary shall be there within one more. */
const LAST_WORDS_SECONDS = 2;

export interface CallDeskParts {
  readonly clock: Clock;
  readonly storage: Storage;
  readonly ended: EndedCalls;
  readonly listening: ListeningPort;
  readonly gate: (country: string) => WordsGate;
  /** everything of a call's beginning that stands outside of it */
  readonly startParts: () => Omit<StartParts, 'nowMilliseconds' | 'timezone'>;
  readonly tell: Tell;
  readonly later: Later;
}

/** The one call that can be in progress: its beginning, everything that comes in, its end. */
export interface CallDesk {
  /** Problems: `busy`, `not-found`, `bad-input`. */
  start(asked: StartAsked): Answer<{ readonly callId: string }>;
  /** Problems: `no-call`. */
  end(reason?: FactOf<'call-ended'>['reason']): Answer<null>;
  /** Problems: `no-call`. */
  act(action: AgentAction): Answer<null>;
  current(): { readonly events: readonly CallEvent[] } | null;
  readonly busy: () => boolean;
  /** the call as it is folded so far; null: there is none */
  readonly state: () => CallState | null;
  /** the listening page is there, for the first time or again */
  listeningReady(): void;
  listeningLost(): void;
  report(callId: string, facts: readonly HeardFact[]): void;
  finished(callId: string, problem: Problem | null): void;
  fellAsleep(): void;
  /** the app closes: end now, with what is known */
  endAtOnce(): void;
}

/** The caller's details are typed, or come from another program: they pass redaction like all typed text. */
const withMaskedCaller = (asked: StartAsked, country: string): StartAsked =>
  asked.caller === undefined ? asked : { ...asked, caller: maskedCaller(asked.caller, country) };

export function callDesk(parts: CallDeskParts): CallDesk {
  const { clock, storage, listening, tell } = parts;
  let call: CallInProgress | null = null;
  let listeningIsReady = false;

  const tellFault = (fault: StorageFault): void => {
    tell('call.problem', callNotSaved(fault));
  };

  const finish = (ending: CallInProgress, reason: FactOf<'call-ended'>['reason'], problem: Problem | null): void => {
    if (call !== ending) return;
    ending.takeBackDeadline();
    call = null;
    const nothingHeard = ending.state().clockSeconds === 0;
    if (problem !== null) tell('call.problem', problem);
    if (problem !== null && nothingHeard) {
      // a call that could not even begin leaves nothing behind
      try {
        storage.calls.remove(ending.callId);
      } catch (error) {
        if (faultOf(error) === null) throw error;
      }
      tell('call.discarded', { callId: ending.callId });
      return;
    }
    ending.close(reason);
    const written = ending.flush();
    const { summary, fault } = keepSummary(storage, ending.state(), clock.nowMilliseconds());
    parts.ended.remember(ending.state(), summary, fault === null && written);
    if (fault !== null) tellFault(fault);
    tell('call.ended', { callId: ending.callId });
    if (fault === null) tell('callbacks.changed', storage.callbacks.list());
  };

  const end = (reason: FactOf<'call-ended'>['reason'] = 'agent'): Answer<null> => {
    const ending = call;
    if (ending === null) return refuse('no-call', 'There is no call going on.');
    if (ending.isEnding()) return succeed(null);
    if (listeningIsReady) listening.close(ending.callId);
    if (!listeningIsReady || ending.deaf()) finish(ending, reason, null);
    else
      ending.endBy(
        reason,
        parts.later(LAST_WORDS_SECONDS, () => {
          finish(ending, reason, null);
        }),
      );
    return succeed(null);
  };

  return {
    start: (asked) => {
      if (call !== null) return refuse('busy', 'A call is going on. End it first.');
      const startParts = parts.startParts();
      const planned = planCall(withMaskedCaller(asked, startParts.settings.profile.country), {
        ...startParts,
        nowMilliseconds: clock.nowMilliseconds(),
        timezone: clock.timezone(),
      });
      if (!planned.ok) return planned;
      const { started, order } = planned.value;
      const fresh = callInProgress({ ...parts, order, started, onFault: tellFault });
      call = fresh;
      tell('call.began', { callId: started.callId });
      fresh.begin();
      if (!storage.onDisk) tellFault('unwritable');
      if (listeningIsReady) listening.open(fresh.orderFromHere());
      return succeed({ callId: started.callId });
    },
    end,
    act: (action) => {
      if (call === null || call.isEnding()) return refuse('no-call', 'There is no call going on.');
      const wasPaused = call.paused();
      call.act(action);
      if (call.paused() !== wasPaused && listeningIsReady) listening.pause(!wasPaused);
      return succeed(null);
    },
    current: () => (call === null ? null : { events: call.events() }),
    busy: () => call !== null,
    state: () => call?.state() ?? null,
    listeningReady: () => {
      listeningIsReady = true;
      if (call === null) return;
      // a page that is ready again without having been seen dying was reloaded
      if (call.opened()) call.lose('page');
      const reason = call.endingReason();
      if (reason !== null) {
        finish(call, reason, null); // the page that was to say its last words is gone
        return;
      }
      listening.open(call.orderFromHere());
      if (call.paused()) listening.pause(true);
    },
    listeningLost: () => {
      listeningIsReady = false;
      if (call === null) return;
      call.lose('page');
      const reason = call.endingReason();
      if (reason !== null) finish(call, reason, null);
    },
    report: (callId, facts) => {
      if (call?.callId === callId) call.hear(facts);
    },
    finished: (callId, problem) => {
      if (call?.callId !== callId) return;
      finish(call, call.endingReason() ?? (call.isFile() ? 'recording-finished' : 'agent'), problem);
    },
    fellAsleep: () => {
      if (call !== null && !call.isFile()) call.lose('asleep');
    },
    endAtOnce: () => {
      if (call !== null) finish(call, call.endingReason() ?? 'agent', null);
    },
  };
}
