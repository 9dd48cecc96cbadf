import { FRAME_SECONDS, HEARD_SECONDS } from '../call/events.ts';
import type { Stretch } from './monologue.ts';
import { turnThresholds as T } from './thresholds.ts';

/** Since when both are silent. A click or a breath does not end it: voice must last a moment. */
export interface Quiet {
  /** end of the last voice; null before the first */
  readonly sinceSeconds: number | null;
  /** voice that may end the silence: when it began, its last frame and how much there was */
  readonly voice: {
    readonly startSeconds: number;
    readonly lastSeconds: number;
    readonly voicedSeconds: number;
  } | null;
  /** the wait was announced, or asked for by hand */
  readonly excused: boolean;
  readonly quietSeconds: number;
  /** the silence that this stretch ended, if it was long enough and not excused */
  readonly ended: Stretch | null;
}

export const noQuiet: Quiet = { sinceSeconds: null, voice: null, excused: false, quietSeconds: 0, ended: null };

/** After 200 ms; `mask` = frames in which anybody speaks. */
export function followQuiet(quiet: Quiet, startSeconds: number, mask: number, onHold: boolean): Quiet {
  let { sinceSeconds, voice, excused } = quiet;
  let ended: Stretch | null = null;
  excused ||= onHold;
  for (let frame = 0; frame < 10 && mask !== 0; frame += 1) {
    if ((mask & (1 << frame)) === 0) continue;
    const from = startSeconds + frame * FRAME_SECONDS;
    const goesOn = voice !== null && from - voice.lastSeconds <= T.runGapSeconds;
    voice = {
      startSeconds: goesOn && voice !== null ? voice.startSeconds : from,
      lastSeconds: from + FRAME_SECONDS,
      voicedSeconds: (goesOn && voice !== null ? voice.voicedSeconds : 0) + FRAME_SECONDS,
    };
    if (voice.voicedSeconds < T.silenceEndsVoicedSeconds - 1e-6) continue;
    if (sinceSeconds !== null && voice.startSeconds - sinceSeconds >= T.silenceSeconds && !excused)
      ended = { startSeconds: sinceSeconds, endSeconds: voice.startSeconds };
    sinceSeconds = from + FRAME_SECONDS;
    excused = onHold;
  }
  const speaking = voice !== null && sinceSeconds === voice.lastSeconds;
  const quietSeconds =
    sinceSeconds === null || (speaking && startSeconds + HEARD_SECONDS - sinceSeconds < FRAME_SECONDS)
      ? 0
      : Math.max(0, startSeconds + HEARD_SECONDS - sinceSeconds);
  return { sinceSeconds, voice, excused, quietSeconds, ended };
}
