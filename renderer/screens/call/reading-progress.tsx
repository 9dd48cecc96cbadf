import { useCallStoreState } from '../../call-store.ts';
import { liveTexts } from '../../texts/live.ts';
import { Progress } from '../../ui/progress.tsx';

/** How far a recording is analysed. One that is played needs none: it is a call like others. */
export function ReadingProgress() {
  const share = useCallStoreState((state) =>
    state.progressShare === null || !state.analysing ? null : Math.round(state.progressShare * 100) / 100,
  );
  return share === null || share >= 1 ? null : <Progress label={liveTexts.progress} share={share} />;
}
