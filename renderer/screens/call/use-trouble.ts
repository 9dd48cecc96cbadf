import { useCallStoreState } from '../../call-store.ts';
import { liveTexts } from '../../texts/live.ts';

const texts = liveTexts.trouble;

/** What is not heard, in a line; null when both sides are. */
export function useTrouble(): string | null {
  const lost = useCallStoreState(({ call }) => (call?.lost.length ?? 0) > 0);
  const noCaller = useCallStoreState(({ call }) => call?.turns.callerSound === 'missing');
  return lost ? texts.notHeard : noCaller ? texts.noCaller : null;
}
