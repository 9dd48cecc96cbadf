/**
 * When a call begins and ends by itself. A small state machine, fed with what is heard between calls and in them; it
 * knows no clock of its own. Between calls only the microphone is listened to; the caller's sound, which is every
 * program's sound, is opened for the seconds after the agent has spoken.
 */

/** Both sides must have spoken within this time. Our judgement: a greeting and its answer take less. */
const TOGETHER_SECONDS = 10;
/** So much voice of a side within that time is speech; a cough or a click has less. Our judgement. */
const SPEECH_SECONDS = 1;
/** So much voice of the agent opens the caller's sound. */
const OPENING_SECONDS = 0.4;
/** A call is over after both have been quiet for this long (the words of the setting). */
export const QUIET_SECONDS = 20;

interface Voiced {
  readonly atSeconds: number;
  readonly agentSeconds: number;
  readonly callerSeconds: number;
}

export interface AutoCall {
  readonly recent: readonly Voiced[];
  /**
   * after a call that was ended by hand, talk that goes on begins no new one until the agent was quiet for
   * `QUIET_SECONDS`; since when they are, or null when it does not matter
   */
  readonly waitsSinceSeconds: number | null;
  /** the call going on began by itself: only such a one ends by itself */
  readonly ownCall: boolean;
  readonly quietSinceSeconds: number | null;
}
export const noAutoCall: AutoCall = { recent: [], waitsSinceSeconds: null, ownCall: false, quietSinceSeconds: null };

/** What is to be listened to between calls. */
export type Wanted = 'microphone' | 'both';
export const wantedSound = (state: AutoCall): Wanted =>
  state.waitsSinceSeconds === null && sum(state.recent, 'agentSeconds') >= OPENING_SECONDS ? 'both' : 'microphone';

/** Sound between calls. @returns whether a call begins */
export function heardBetween(state: AutoCall, heard: Voiced): { readonly state: AutoCall; readonly starts: boolean } {
  if (state.waitsSinceSeconds !== null) {
    const since = heard.agentSeconds > 0 ? heard.atSeconds : state.waitsSinceSeconds;
    return {
      state: { ...state, waitsSinceSeconds: heard.atSeconds - since >= QUIET_SECONDS ? null : since },
      starts: false,
    };
  }
  const recent = [...state.recent, heard].filter((each) => heard.atSeconds - each.atSeconds < TOGETHER_SECONDS);
  const starts = sum(recent, 'agentSeconds') >= SPEECH_SECONDS && sum(recent, 'callerSeconds') >= SPEECH_SECONDS;
  return { state: { ...state, recent }, starts };
}

/** A call has begun, by whomever. */
export const callBegan = (byItself: boolean): AutoCall => ({ ...noAutoCall, ownCall: byItself });

/** @param atSeconds by the clock between calls */
export const callEnded = (byQuiet: boolean, atSeconds: number): AutoCall => ({
  ...noAutoCall,
  waitsSinceSeconds: byQuiet ? null : atSeconds,
});

/**
 * 200 ms of a call. Holding, pausing and not hearing are no quiet.
 * @param heard `atSeconds` of the call; `listens` is false on hold and while hearing is lost
 * @returns whether the call ends
 */
export function heardInCall(
  state: AutoCall,
  heard: { readonly atSeconds: number; readonly voiced: boolean; readonly listens: boolean },
): { readonly state: AutoCall; readonly ends: boolean } {
  if (heard.voiced || !heard.listens)
    return { state: state.quietSinceSeconds === null ? state : { ...state, quietSinceSeconds: null }, ends: false };
  const since = state.quietSinceSeconds ?? heard.atSeconds;
  return {
    state: since === state.quietSinceSeconds ? state : { ...state, quietSinceSeconds: since },
    ends: state.ownCall && heard.atSeconds - since >= QUIET_SECONDS,
  };
}

const sum = (recent: readonly Voiced[], of: 'agentSeconds' | 'callerSeconds'): number =>
  recent.reduce((seconds, each) => seconds + each[of], 0);
