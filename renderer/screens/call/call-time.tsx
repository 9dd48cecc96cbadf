import { useCallStoreState } from '../../call-store.ts';
import { liveTexts as texts } from '../../texts/live.ts';
import { clockText } from '../../ui/format.ts';

/** How long the call has been going on. Apart, so that a second passing draws nothing else. */
export function CallTime({ className }: { readonly className?: string }) {
  const seconds = useCallStoreState((state) => Math.floor(state.call?.clockSeconds ?? 0));
  return (
    <time className={className} role="timer" aria-label={texts.callTime}>
      {clockText(seconds)}
    </time>
  );
}
