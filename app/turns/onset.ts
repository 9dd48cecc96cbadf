import { FRAME_SECONDS, SILENT_DBFS } from '../call/events.ts';
import type { Side } from '../call/words.ts';
import { turnThresholds as T } from './thresholds.ts';

/** Talk of one side since it last was silent for a second: what an onset of the other side is held against. */
export interface Talk {
  readonly startSeconds: number;
  readonly lastSeconds: number;
  readonly voicedSeconds: number;
}

/**
 * One side begins to speak while the other is under way, or in a short pause of the other. Grows until it can be judged
 * for good.
 */
export interface Onset {
  readonly by: Side;
  readonly startSeconds: number;
  /** silence of the other side just before, seconds; 0 when it was speaking */
  readonly pauseSeconds: number;
  /** the other side's talk as it was at the onset */
  readonly over: Talk;
  /** the one who began had been speaking just before the other did */
  readonly ownTurn: boolean;
  /** both at once, until the other has stopped for good */
  readonly overlapSeconds: number;
  /** end of the own voice so far, and how much of it was voiced */
  readonly ownLastSeconds: number;
  readonly ownVoicedSeconds: number;
  readonly ownPeakDbfs: number;
  readonly ownEnded: boolean;
  /** last voice of the other side in one go with what it was saying; grows until it stops */
  readonly otherLastSeconds: number;
  readonly otherStopped: boolean;
  /** the other side's first voice after its pause or stop, while the own voice goes on; null = it has not gone on */
  readonly otherResumedSeconds: number | null;
  /** voice of the other side after the onset in all, as long as the onset is followed */
  readonly otherVoicedAfterSeconds: number;
}

const voicedAt = (mask: number, frame: number): boolean => (mask & (1 << frame)) !== 0;

/** A side's talk after one more frame of its voice: new after a second of silence. */
export const followTalk = (talk: Talk | null, atSeconds: number): Talk =>
  talk === null || atSeconds - talk.lastSeconds > T.falseStartPauseSeconds.to
    ? { startSeconds: atSeconds, lastSeconds: atSeconds + FRAME_SECONDS, voicedSeconds: FRAME_SECONDS }
    : {
        startSeconds: talk.startSeconds,
        lastSeconds: atSeconds + FRAME_SECONDS,
        voicedSeconds: talk.voicedSeconds + FRAME_SECONDS,
      };

/**
 * An onset of `by` at this moment, if the other side is under way or pauses shortly.
 * @param own the same side's talk before this moment
 * @param other the other side's talk
 */
export function onsetAt(by: Side, atSeconds: number, own: Talk | null, other: Talk | null): Onset | null {
  if (other === null) return null;
  // frames lie on sums of floating point: what ends where the next begins must not count as a pause
  const silentSeconds = atSeconds - other.lastSeconds;
  const pauseSeconds = silentSeconds < FRAME_SECONDS / 2 ? 0 : silentSeconds;
  if (
    pauseSeconds > T.falseStartPauseSeconds.to ||
    atSeconds - other.startSeconds < T.underWaySeconds ||
    other.voicedSeconds < T.underWayVoicedSeconds
  )
    return null;
  const ownTurn =
    own !== null &&
    own.voicedSeconds >= T.ownTurnVoicedSeconds &&
    atSeconds - own.lastSeconds <= T.ownTurnSeconds &&
    own.startSeconds < other.startSeconds;
  return {
    by,
    startSeconds: atSeconds,
    pauseSeconds,
    over: other,
    ownTurn,
    overlapSeconds: 0,
    ownLastSeconds: atSeconds,
    ownVoicedSeconds: 0,
    ownPeakDbfs: SILENT_DBFS,
    ownEnded: false,
    otherLastSeconds: other.lastSeconds,
    otherStopped: false,
    otherResumedSeconds: null,
    otherVoicedAfterSeconds: 0,
  };
}

/** The onset after a stretch of 200 ms; `ownMask` and `otherMask` hold the frames of speech. */
export function followOnset(
  onset: Onset,
  startSeconds: number,
  ownMask: number,
  otherMask: number,
  ownDbfs: number,
): Onset {
  let {
    overlapSeconds,
    ownLastSeconds,
    ownVoicedSeconds,
    ownEnded,
    otherLastSeconds,
    otherStopped,
    otherResumedSeconds,
    otherVoicedAfterSeconds,
  } = onset;
  for (let frame = 0; frame < 10; frame += 1) {
    const from = startSeconds + frame * FRAME_SECONDS;
    if (from < onset.startSeconds - 1e-6) continue;
    const own = voicedAt(ownMask, frame);
    const other = voicedAt(otherMask, frame);
    const later =
      (otherStopped || onset.pauseSeconds > T.falseStartPauseSeconds.from) &&
      otherResumedSeconds === null &&
      from - Math.max(onset.startSeconds, otherLastSeconds) > T.falseStartResumeSeconds;
    if (from - ownLastSeconds > T.stoppedSeconds + 1e-6 && !own) ownEnded = true;
    if (own && !ownEnded) {
      ownLastSeconds = from + FRAME_SECONDS;
      ownVoicedSeconds += FRAME_SECONDS;
      if (other && !later) overlapSeconds += FRAME_SECONDS;
    }
    if (other) {
      const paused = onset.pauseSeconds > T.falseStartPauseSeconds.from && otherVoicedAfterSeconds === 0;
      if (otherResumedSeconds === null && (paused || otherStopped) && !later && !ownEnded) {
        otherResumedSeconds = from;
        otherStopped = false;
      }
      if (!otherStopped) otherLastSeconds = from + FRAME_SECONDS;
      otherVoicedAfterSeconds += FRAME_SECONDS;
    } else if (from + FRAME_SECONDS - otherLastSeconds > T.stoppedSeconds + 1e-6) otherStopped = true;
  }
  return {
    ...onset,
    overlapSeconds,
    ownLastSeconds,
    ownVoicedSeconds,
    ownEnded,
    otherLastSeconds,
    otherStopped,
    otherResumedSeconds,
    otherVoicedAfterSeconds,
    ownPeakDbfs: ownMask === 0 || onset.ownEnded ? onset.ownPeakDbfs : Math.max(onset.ownPeakDbfs, ownDbfs),
  };
}
