import { rateOf, type Beat } from './stretches.ts';
import { paceThresholds as T } from './thresholds.ts';

/** The agent's last fifteen seconds of own speech, or less since a clear change of pace. */
export interface Window {
  readonly beats: readonly Beat[];
  readonly syllables: number;
  readonly seconds: number;
  /** all that the agent said so far, also what has left the window */
  readonly heardSyllables: number;
}

export const noWindow: Window = { beats: [], syllables: 0, seconds: 0, heardSyllables: 0 };

const sums = (beats: readonly Beat[]): Omit<Window, 'heardSyllables'> => ({
  beats, syllables: beats.reduce((sum, beat) => sum + beat.syllables, 0), seconds: beats.reduce((sum, beat) => sum + beat.spokenSeconds, 0),
});

/** Where the last five seconds of own speech begin in the window; 0 = the window is not longer. */
function recentFrom(beats: readonly Beat[]): number {
  let seconds = 0;
  for (let index = beats.length - 1; index > 0; index -= 1) {
    seconds += beats[index]?.spokenSeconds ?? 0;
    if (seconds >= T.recentSeconds) return index;
  }
  return 0;
}

/** Rate of the last five seconds over that of the rest; null while either is too short to tell. */
export function recentAgainstRest({ beats }: Pick<Window, 'beats'>): number | null {
  const from = recentFrom(beats);
  const recent = sums(beats.slice(from));
  const rest = sums(beats.slice(0, from));
  if (from === 0 || recent.syllables < T.recentSyllables || rest.seconds < T.recentSeconds) return null;
  const before = rateOf(rest.beats);
  const now = rateOf(recent.beats);
  return before === null || now === null || before === 0 ? null : now / before;
}

/** The window after one more word: at most fifteen seconds, and after a clear change of pace only what follows it. */
export function slide(window: Window, beat: Beat): Window {
  let seconds = window.seconds + beat.spokenSeconds;
  let first = 0;
  while (seconds > T.agentWindowSeconds && first < window.beats.length) {
    seconds -= window.beats[first]?.spokenSeconds ?? 0;
    first += 1;
  }
  const heardSyllables = window.heardSyllables + beat.syllables;
  const slid = { ...sums([...window.beats.slice(first), beat]), heardSyllables };
  const change = recentAgainstRest(slid);
  if (change === null || (change < T.changeFactor && change > 1 / T.changeFactor)) return slid;
  return { ...sums(slid.beats.slice(recentFrom(slid.beats))), heardSyllables };
}
