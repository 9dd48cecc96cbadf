import { FRAME_SECONDS } from '../call/events.ts';
import type { Side } from '../call/words.ts';
import { followTalk, onsetAt, type Talk } from './onset.ts';
import { newOverlap, type Overlap } from './overlaps.ts';
import { turnThresholds as T } from './thresholds.ts';
import type { Inner } from './turns-state.ts';

const voicedAt = (mask: number, frame: number): boolean => (mask & (1 << frame)) !== 0;

/** Who talks since when, and the onsets in this stretch: frame by frame, since both may begin in it. */
export function talksAfter(
  inner: Inner,
  startSeconds: number,
  masks: Readonly<Record<Side, number>>,
): { readonly talks: Inner['talks']; readonly fresh: readonly Overlap[] } {
  if (masks.agent === 0 && masks.caller === 0) return { talks: inner.talks, fresh: [] };
  let { agent, caller } = inner.talks;
  const fresh: Overlap[] = [];
  for (let frame = 0; frame < 10; frame += 1) {
    const atSeconds = startSeconds + frame * FRAME_SECONDS;
    const [agentBefore, callerBefore] = [agent, caller];
    const begin = (by: Side, own: Talk | null, other: Talk | null): void => {
      if (own !== null && atSeconds - own.lastSeconds <= T.runGapSeconds + 1e-6) return;
      if (
        inner.open.some(
          ({ onset }) => onset.by === by && !onset.ownEnded && atSeconds - onset.ownLastSeconds <= T.stoppedSeconds,
        )
      )
        return;
      const onset = onsetAt(by, atSeconds, own, other);
      if (onset !== null) fresh.push(newOverlap(onset));
    };
    if (voicedAt(masks.agent, frame)) {
      begin('agent', agentBefore, callerBefore);
      agent = followTalk(agent, atSeconds);
    }
    if (voicedAt(masks.caller, frame)) {
      begin('caller', callerBefore, agentBefore);
      caller = followTalk(caller, atSeconds);
    }
  }
  return { talks: { agent, caller }, fresh };
}
