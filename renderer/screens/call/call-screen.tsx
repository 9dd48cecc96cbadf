import { useCallStoreState } from '../../call-store.ts';
import { Live } from './live.tsx';
import { Ready } from './ready.tsx';

/** The call that is going on, or the place where one begins. */
export function CallScreen() {
  const started = useCallStoreState((state) => state.call?.started ?? null);
  return started === null ? <Ready /> : <Live key={started.callId} started={started} />;
}
