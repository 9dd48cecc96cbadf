import { turnThresholds as T } from './thresholds.ts';

/** The agent's own speech level at the start of the call and now; 200 ms stretches that are voice throughout. */
export interface OwnLevel {
  readonly startSumDb: number;
  readonly startCount: number;
  readonly latestDbfs: readonly number[];
}

export const noOwnLevel: OwnLevel = { startSumDb: 0, startCount: 0, latestDbfs: [] };

const startStretches = T.ownLevelStartSeconds / 0.2;
const nowStretches = T.ownLevelNowSeconds / 0.2;

/** After 200 ms of own voice at this level. */
export function followOwnLevel(level: OwnLevel, levelDbfs: number): OwnLevel {
  if (level.startCount < startStretches)
    return { startSumDb: level.startSumDb + levelDbfs, startCount: level.startCount + 1, latestDbfs: [] };
  return { ...level, latestDbfs: [...level.latestDbfs.slice(-(nowStretches - 1)), levelDbfs] };
}

/**
 * How much louder the agent speaks now than in the first twenty seconds of own voice, dB; null while there is too
 * little of it.
 */
export function ownLevelRiseDb(level: OwnLevel): number | null {
  if (level.latestDbfs.length < nowStretches) return null;
  const now = level.latestDbfs.reduce((sum, each) => sum + each, 0) / level.latestDbfs.length;
  return now - level.startSumDb / level.startCount;
}
