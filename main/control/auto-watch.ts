import { turnThresholds } from '../../app/turns/thresholds.ts';
import type { Notices, SoundLevels, Tell, Told } from '../../app/ipc.ts';
import type { CallDesk } from '../ledger/call-desk.ts';
import {
  callBegan,
  callEnded,
  heardBetween,
  heardInCall,
  noAutoCall,
  wantedSound,
  type AutoCall,
} from './auto-call.ts';

export interface AutoWatchParts {
  readonly desk: Pick<CallDesk, 'start' | 'end' | 'state'>;
  readonly wanted: () => boolean;
  readonly monotonicSeconds: () => number;
  /** opens what is listened to between calls */
  readonly listen: (to: 'nothing' | 'microphone' | 'both') => void;
}

/**
 * Starts a call when both sides speak and ends such a one when both are quiet, as long as the agent wants it. Off, it
 * opens nothing.
 */
export interface AutoWatch {
  readonly told: Tell;
  /** at the beginning, and when settings changed */
  settingsChanged(): void;
}

/** The noise of a line is voice to the detector now and then; below this level nothing is speech. */
const isLoud = (levelDbfs: number): boolean => levelDbfs >= turnThresholds.floorDbfs;
const speaks = (voicedFrames: number, levelDbfs: number): boolean => voicedFrames !== 0 && isLoud(levelDbfs);
const loudSeconds = (voicedSeconds: number | undefined, levelDbfs: number): number =>
  isLoud(levelDbfs) ? (voicedSeconds ?? 0) : 0;

export function autoWatch(parts: AutoWatchParts): AutoWatch {
  let state: AutoCall = noAutoCall;
  let on = false;
  let open: 'nothing' | 'microphone' | 'both' = 'nothing';
  let starting = false;
  let endedByQuiet = false;
  const listen = (to: typeof open): void => {
    if (to === open) return;
    open = to;
    parts.listen(to);
  };

  const between = (levels: SoundLevels): void => {
    if (!on || parts.desk.state() !== null) return;
    const next = heardBetween(state, {
      atSeconds: parts.monotonicSeconds(),
      agentSeconds: loudSeconds(levels.agentVoicedSeconds, levels.agentDbfs),
      callerSeconds: loudSeconds(levels.callerVoicedSeconds, levels.callerDbfs),
    });
    state = next.state;
    if (!next.starts) {
      listen(wantedSound(state));
      return;
    }
    starting = true;
    parts.desk.start({ source: { kind: 'live' } });
    starting = false;
  };

  const inCall = (events: Notices['call.events']): void => {
    for (const event of events) {
      if (event.type !== 'heard') continue;
      // what the page goes back to when the call is over; told when the call is open, so that it closes nothing
      if (on) listen('microphone');
      const call = parts.desk.state();
      const next = heardInCall(state, {
        atSeconds: event.atSeconds,
        voiced: speaks(event.agentVoicedFrames, event.agentDbfs) || speaks(event.callerVoicedFrames, event.callerDbfs),
        listens: call?.phase === 'talking' && call.lost.length === 0,
      });
      state = next.state;
      if (!next.ends || !on || endedByQuiet) continue;
      endedByQuiet = true;
      parts.desk.end('quiet');
    }
  };

  const over = (): void => {
    state = callEnded(endedByQuiet, parts.monotonicSeconds());
    endedByQuiet = false;
    listen(on ? 'microphone' : 'nothing');
  };

  return {
    told: (notice, value) => {
      const told = { notice, value } as Told;
      switch (told.notice) {
        case 'sound.levels':
          between(told.value);
          return;
        case 'call.events':
          inCall(told.value);
          return;
        case 'call.began':
          state = callBegan(starting);
          endedByQuiet = false;
          return;
        case 'call.ended':
        case 'call.discarded':
          over();
          return;
        default:
          return;
      }
    },
    settingsChanged: () => {
      if (on === parts.wanted()) return;
      on = parts.wanted();
      if (parts.desk.state() === null) state = noAutoCall;
      listen(on ? 'microphone' : 'nothing');
    },
  };
}
