import { rateOf, type Beat } from './stretches.ts';
import { paceThresholds as T } from './thresholds.ts';

/**
 * The agent's last fifteen seconds of own speech; the rate is that of all of it, or of what follows a clear change of
 * pace.
 */
export interface Window {
  readonly beats: readonly Beat[];
  /** the first beat that counts for the rate */
  readonly from: number;
  readonly syllables: number;
  readonly seconds: number;
  /** all that the agent said so far, also what has left the window */
  readonly heardSyllables: number;
}

export const noWindow: Window = { beats: [], from: 0, syllables: 0, seconds: 0, heardSyllables: 0 };

const syllablesIn = (beats: readonly Beat[]): number => beats.reduce((sum, beat) => sum + beat.syllables, 0);
const secondsIn = (beats: readonly Beat[]): number => beats.reduce((sum, beat) => sum + beat.spokenSeconds, 0);

/** Where the last five seconds of own speech begin; 0 = there is no more than that. */
function recentFrom(beats: readonly Beat[]): number {
  let seconds = 0;
  for (let index = beats.length - 1; index > 0; index -= 1) {
    seconds += beats[index]?.spokenSeconds ?? 0;
    if (seconds >= T.recentSeconds) return index;
  }
  return 0;
}

/** Rate of the last five seconds over that of the beats before them; null while either is too short to tell. */
export function recentAgainstRest(beats: readonly Beat[]): number | null {
  const from = recentFrom(beats);
  const recent = beats.slice(from);
  const rest = beats.slice(0, from);
  if (from === 0 || syllablesIn(recent) < T.recentSyllables || secondsIn(rest) < T.recentSeconds) return null;
  const before = rateOf(rest);
  const now = rateOf(recent);
  return before === null || now === null || before === 0 ? null : now / before;
}

/** Rate of the last five seconds of own speech, syll/s; null while there is less. */
export function recentRate(beats: readonly Beat[]): number | null {
  const recent = beats.slice(recentFrom(beats));
  return syllablesIn(recent) < T.recentSyllables ? null : rateOf(recent);
}

/** The window after one more word. */
export function slide(window: Window, beat: Beat): Window {
  const all = [...window.beats, beat];
  let seconds = secondsIn(all);
  let dropped = 0;
  while (seconds > T.agentWindowSeconds && dropped < all.length - 1) {
    seconds -= all[dropped]?.spokenSeconds ?? 0;
    dropped += 1;
  }
  const beats = all.slice(dropped);
  const since = Math.max(0, window.from - dropped);
  const change = recentAgainstRest(beats.slice(since));
  const from = change === null || (change < T.changeFactor && change > 1 / T.changeFactor) ? since : recentFrom(beats);
  const counted = beats.slice(from);
  return {
    beats,
    from,
    syllables: syllablesIn(counted),
    seconds: secondsIn(counted),
    heardSyllables: window.heardSyllables + beat.syllables,
  };
}
