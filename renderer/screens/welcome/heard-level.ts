/** Levels of the last seconds of a side, newest last; as many as the wave has bars. dBFS */
export type LevelTrail = readonly number[];
export const BARS = 48;

/**
 * A voice at a headset lies between -38 and -22 dBFS, room noise below -54 (the level meter's steps): from here on it
 * is heard well, or softly.
 */
const WELL_DBFS = -42;
const SOFT_DBFS = -56;
/** Bottom of the picture. */
const FLOOR_DBFS = -66;
const CEILING_DBFS = -14;

export const withLevel = (trail: LevelTrail, levelDbfs: number): LevelTrail => [...trail, levelDbfs].slice(-BARS);

/** How a side was heard in its last seconds. */
export function hearingOf(trail: LevelTrail): 'heard' | 'soft' | 'waiting' {
  const loudest = Math.max(FLOOR_DBFS, ...trail);
  return loudest >= WELL_DBFS ? 'heard' : loudest >= SOFT_DBFS ? 'soft' : 'waiting';
}

/** Height of a bar, 0.08 for silence to 1. */
export function barHeight(levelDbfs: number): number {
  const share = (levelDbfs - FLOOR_DBFS) / (CEILING_DBFS - FLOOR_DBFS);
  return Math.min(1, Math.max(0.08, share));
}
