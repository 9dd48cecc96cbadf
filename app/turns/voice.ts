import { FRAME_SECONDS } from '../call/events.ts';
import { turnThresholds as T } from './thresholds.ts';

/** A stretch of one side's speech with inner gaps of at most 400 ms; seconds of the call. */
export interface Run {
  readonly startSeconds: number;
  readonly endSeconds: number;
  /** the voiced part of it */
  readonly voicedSeconds: number;
  /** its loudest 200 ms, dBFS */
  readonly peakDbfs: number;
}

/** One side's voice so far: what of the detector's frames is that side's speech, and in which runs. */
export interface Voice {
  /** upper level of the side's own speech, dBFS; null before the first */
  readonly ownDbfs: number | null;
  /** how many 200 ms of own speech the level rests on */
  readonly ownBlocks: number;
  /** finished runs, in order */
  readonly runs: readonly Run[];
  /** the run that may still go on */
  readonly open: Run | null;
  readonly talkSeconds: number;
}

export const silentVoice: Voice = { ownDbfs: null, ownBlocks: 0, runs: [], open: null, talkSeconds: 0 };

const framesOf = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
};

/** The least level that counts as this side's speech, dBFS. */
export const gateDbfs = (voice: Voice): number =>
  voice.ownDbfs === null ? T.floorDbfs : Math.max(T.floorDbfs - 10, voice.ownDbfs - T.frameGateDb);

/** Whether a run is loud enough to be that side's own speech: not leak, breath or the room. */
export const isLoud = (voice: Voice, run: Run): boolean => run.peakDbfs >= (voice.ownDbfs ?? T.floorDbfs) - T.runGateDb;

/**
 * Level of the voiced part: where only some frames are voiced the energy lies in those, so that a word that begins late
 * in a stretch is not taken for a faint one.
 */
const voicedDbfs = (mask: number, levelDbfs: number): number =>
  levelDbfs + 10 * Math.log10(10 / Math.max(1, framesOf(mask)));

/**
 * Which frames of a 200 ms stretch are the side's speech: the detector's, if the stretch is loud enough.
 * @param mask ten frames, bit 0 the earliest
 * @param levelDbfs of the stretch
 */
export function speechFrames(voice: Voice, mask: number, levelDbfs: number): number {
  return mask !== 0 && voicedDbfs(mask, levelDbfs) >= gateDbfs(voice) ? mask : 0;
}

/**
 * Up within a second, down within ten: the level of the loud parts, as a listener would call it. Half a minute of
 * nothing louder brings it down slowly.
 */
function nextOwnLevel(voice: Voice, mask: number, levelDbfs: number): Pick<Voice, 'ownDbfs' | 'ownBlocks'> {
  const { ownDbfs, ownBlocks } = voice;
  if (framesOf(mask) < 5 || levelDbfs < T.floorDbfs - 10) return { ownDbfs, ownBlocks };
  if (ownDbfs === null) return levelDbfs < T.floorDbfs ? { ownDbfs, ownBlocks } : { ownDbfs: levelDbfs, ownBlocks: 1 };
  if (levelDbfs < ownDbfs - T.runGateDb) return { ownDbfs: ownDbfs - 0.02, ownBlocks };
  const share = levelDbfs > ownDbfs ? 0.2 : 0.02;
  return { ownDbfs: ownDbfs + share * (levelDbfs - ownDbfs), ownBlocks: ownBlocks + 1 };
}

/**
 * The side's voice after another 200 ms. Cost does not grow with the call except where a run ends.
 * @param mask the frames that are the side's speech, from `speechFrames`
 * @param heardMask all voiced frames, for the level
 */
export function followVoice(
  voice: Voice,
  startSeconds: number,
  mask: number,
  heardMask: number,
  levelDbfs: number,
): Voice {
  const level = nextOwnLevel(voice, heardMask, levelDbfs);
  if (mask === 0 && (voice.open === null || startSeconds + 0.2 - voice.open.endSeconds <= T.runGapSeconds))
    return { ...voice, ...level };
  let { open, runs } = voice;
  for (let frame = 0; frame < 10; frame += 1) {
    if ((mask & (1 << frame)) === 0) continue;
    const from = startSeconds + frame * FRAME_SECONDS;
    if (open !== null && from - open.endSeconds <= T.runGapSeconds + 1e-6) {
      open = {
        startSeconds: open.startSeconds,
        endSeconds: from + FRAME_SECONDS,
        voicedSeconds: open.voicedSeconds + FRAME_SECONDS,
        peakDbfs: Math.max(open.peakDbfs, levelDbfs),
      };
    } else {
      if (open !== null) runs = [...runs, open];
      open = {
        startSeconds: from,
        endSeconds: from + FRAME_SECONDS,
        voicedSeconds: FRAME_SECONDS,
        peakDbfs: levelDbfs,
      };
    }
  }
  if (open !== null && startSeconds + 0.2 - open.endSeconds > T.runGapSeconds + 1e-6) {
    runs = [...runs, open];
    open = null;
  }
  return { ...level, runs, open, talkSeconds: voice.talkSeconds + framesOf(mask) * FRAME_SECONDS };
}

/** Ends the open run: sound was lost, a pause began or the call is over. */
export const closeVoice = (voice: Voice): Voice =>
  voice.open === null ? voice : { ...voice, runs: [...voice.runs, voice.open], open: null };
