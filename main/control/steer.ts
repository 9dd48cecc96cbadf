import { waitingCallbacks } from '../../app/callbacks/waiting-callbacks.ts';
import { refuse, succeed, type Answer } from '../../app/ipc.ts';
import type { CallDesk } from '../ledger/call-desk.ts';
import type { CallCommand } from './call-command.ts';
import { keptNumber } from './kept-number.ts';

export type SteeredDesk = Pick<CallDesk, 'start' | 'end' | 'act' | 'state'>;

/**
 * Carries out what a link, a key, the tray or the command line asks of a call. Asked for what is already so, it does
 * nothing and succeeds: softphones tell some things twice. Problems: those of the desk.
 * @param country of the profile: whose numbers are meant when no prefix is given
 */
export function steer(desk: SteeredDesk, command: CallCommand, country: string): Answer<null> {
  const call = desk.state();
  switch (command.do) {
    case 'start': {
      const caller = {
        name: command.name,
        number: command.number === null ? null : keptNumber(command.number, country),
        reference: command.reference,
      };
      if (call === null) {
        const started = desk.start({
          source: { kind: 'live' },
          caller,
          ...(command.direction === null ? {} : { direction: command.direction }),
        });
        return started.ok ? succeed(null) : started;
      }
      return describe(desk, caller);
    }
    case 'end':
      return desk.end();
    case 'hold':
      if (call?.phase === 'paused') return refuse('busy', 'The call is paused. Go on first.');
      return call?.phase === 'hold' ? succeed(null) : desk.act({ type: 'hold-started' });
    case 'pause':
      return call?.phase === 'paused' ? succeed(null) : desk.act({ type: 'pause-started' });
    case 'resume':
      switch (call?.phase) {
        case 'paused':
          return desk.act({ type: 'pause-ended' });
        case 'hold':
          return desk.act({ type: 'hold-ended' });
        case undefined:
          return refuse('no-call', 'There is no call going on.');
        case 'waiting':
        case 'talking':
        case 'ended':
          return succeed(null);
      }
  }
}

/**
 * A start in mid-call begins no second one. It tells who is calling when the agent began the call by hand and nobody is
 * named yet.
 */
function describe(
  desk: SteeredDesk,
  asked: { readonly name: string | null; readonly number: string | null; readonly reference: string | null },
): Answer<null> {
  const call = desk.state();
  const busy = refuse('busy', 'A call is going on. End it first.');
  if (call === null || call.started?.source !== 'live' || call.phase === 'ended') return busy;
  const known = call.caller;
  if (asked.number !== null && known.number !== null && asked.number !== known.number) return busy;
  const sameCaller = asked.number !== null && asked.number === known.number;
  const nobodyYet = known.number === null && known.reference === null;
  if (!sameCaller && !(nobodyYet && asked.number !== null)) return busy;
  const caller = {
    name: known.name ?? asked.name,
    number: known.number ?? asked.number,
    reference: known.reference ?? asked.reference,
  };
  if (caller.name === known.name && caller.number === known.number && caller.reference === known.reference)
    return succeed(null);
  return desk.act({ type: 'caller-described', caller });
}

/** The key that starts and ends; the key that holds and resumes; the key that pauses and goes on. */
export function toggled(desk: Pick<CallDesk, 'state'>, what: 'start-or-end' | 'hold' | 'pause'): CallCommand {
  const phase = desk.state()?.phase ?? null;
  switch (what) {
    case 'start-or-end':
      return phase === null
        ? { do: 'start', direction: null, name: null, number: null, reference: null }
        : { do: 'end' };
    case 'hold':
      return { do: phase === 'hold' ? 'resume' : 'hold' };
    case 'pause':
      return { do: phase === 'paused' ? 'resume' : 'pause' };
  }
}

/** Confirms the promise whose card is shown, as its button does. Problems: `no-call`, `not-found`. */
export function confirmCallback(desk: Pick<CallDesk, 'act' | 'state'>): Answer<null> {
  const call = desk.state();
  if (call === null) return refuse('no-call', 'There is no call going on.');
  const [shown] = waitingCallbacks(call.callbacks, call.caller);
  return shown === undefined
    ? refuse('not-found', 'No promise is waiting to be confirmed.')
    : desk.act({ type: 'callback-confirmed', span: shown.span, details: shown.details });
}
