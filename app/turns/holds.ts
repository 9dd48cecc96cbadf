import type { Side } from '../call/words.ts';
import { followQuiet } from './quiet.ts';
import { turnThresholds as T } from './thresholds.ts';
import type { TurnsState } from './turns-state.ts';

/** Silence and hold: the two that only time brings about. */
export function withQuiet(state: TurnsState, masks: Readonly<Record<Side, number>>, startSeconds: number): TurnsState {
  const { inner } = state;
  const quiet = followQuiet(inner.quiet, startSeconds, masks.agent | masks.caller, state.hold !== null);
  const ended = quiet.ended === null ? state.silences : [...state.silences, quiet.ended];
  const next = { ...state, silences: ended, quietSeconds: quiet.quietSeconds, inner: { ...inner, quiet } };
  return beginHold(endAnnouncedHold(next, masks.agent, startSeconds));
}

/** An announced hold ends when the agent speaks again: from the first voice of that run. */
function endAnnouncedHold(state: TurnsState, agent: number, startSeconds: number): TurnsState {
  const { hold, inner } = state;
  if (hold?.how !== 'announced' || agent === 0) return state;
  const run = inner.voices.agent.open;
  if (run === null || run.voicedSeconds < T.holdEndsVoicedSeconds || startSeconds < hold.startSeconds) return state;
  return { ...state, hold: null, inner: { ...inner, announced: null } };
}

/** Quiet that follows soon on words that asked for a wait is a hold. */
export function beginHold(state: TurnsState): TurnsState {
  const { announced, quiet } = state.inner;
  if (
    state.hold !== null ||
    announced === null ||
    quiet.sinceSeconds === null ||
    state.quietSeconds < T.holdBeginsSeconds
  )
    return state;
  if (quiet.sinceSeconds - announced.endSeconds > T.holdAfterWordsSeconds) return state;
  return {
    ...state,
    hold: { startSeconds: quiet.sinceSeconds, how: 'announced', promisedSeconds: announced.promisedSeconds },
    inner: { ...state.inner, quiet: { ...quiet, excused: true } },
  };
}

/** The agent holds the call: for as long as was just promised, if it was. */
export function holdByHand(state: TurnsState, atSeconds: number): TurnsState {
  const { announced } = state.inner;
  const justNow = announced !== null && atSeconds - announced.endSeconds <= T.holdByHandAfterWordsSeconds;
  return {
    ...state,
    hold: {
      startSeconds: atSeconds,
      how: 'by-hand',
      promisedSeconds: (justNow ? announced.promisedSeconds : null) ?? state.hold?.promisedSeconds ?? null,
    },
  };
}

/** The hold is over, by hand. */
export const endHold = (state: TurnsState, atSeconds: number): TurnsState => ({
  ...state,
  hold: null,
  quietSeconds: 0,
  inner: { ...state.inner, announced: null, quiet: { ...state.inner.quiet, sinceSeconds: atSeconds, excused: false } },
});
