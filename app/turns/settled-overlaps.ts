import type { Overlap } from './overlaps.ts';
import type { TurnsState } from './turns-state.ts';

/** What is settled leaves the open ones; the list of interruptions changes only when one of them does. */
export function withOverlaps(state: TurnsState, open: readonly Overlap[]): TurnsState {
  if (open.length === 0) return state;
  const still = open.filter((overlap) => !overlap.settled);
  const settled = open.filter((overlap) => overlap.settled);
  const found = settled.flatMap(({ interruption }) => (interruption === null ? [] : [interruption]));
  const settledInterruptions =
    found.length === 0 ? state.inner.settledInterruptions : [...state.inner.settledInterruptions, ...found];
  const pending = still.flatMap(({ interruption }) => (interruption === null ? [] : [interruption]));
  const now =
    pending.length === 0
      ? settledInterruptions
      : [...settledInterruptions, ...pending].sort((a, b) => a.startSeconds - b.startSeconds);
  const same =
    now.length === state.interruptions.length && now.every((each, index) => each === state.interruptions[index]);
  return {
    ...state,
    interruptions: same ? state.interruptions : now,
    overlaps: settled.length === 0 ? state.overlaps : [...state.overlaps, ...settled],
    inner: { ...state.inner, open: still, settledInterruptions },
  };
}
