import { useState } from 'react';
import { useCallStore, useCallStoreState } from '../../call-store.ts';
import { liveTexts as texts } from '../../texts/live.ts';
import { dueBy, phone } from '../../ui/format.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { waitingCallbacks } from './live-reading.ts';

/**
 * Tells screen readers, politely and in one place, what the eye sees come: an alert, a callback, a pause. The next step
 * is not read aloud.
 */
export function LiveAnnouncer({ timezone, country }: { readonly timezone: string; readonly country: string }) {
  const store = useCallStore();
  const alert = useCallStoreState((state) => state.call?.alert ?? null);
  const phase = useCallStoreState((state) => state.call?.phase ?? 'waiting');
  const newest = useCallStoreState((state) =>
    state.call === null ? null : (waitingCallbacks(state.call.callbacks, state.call.caller)[0]?.id ?? null),
  );
  const [told, setTold] = useState<string | null>(null);
  const call = store.getState().call;
  const callback =
    call === null || newest === null || newest === told
      ? null
      : (waitingCallbacks(call.callbacks, call.caller).find((each) => each.id === newest) ?? null);
  if (alert !== null && newest !== null && told !== newest) setTold(newest);
  const words =
    alert !== null
      ? `${alert.title}. ${alert.line}`
      : phase === 'paused'
        ? `${texts.paused.title}. ${texts.paused.line}`
        : phase === 'hold'
          ? texts.gauge.onHold
          : callback !== null
            ? `${texts.callback.label}: ${texts.callback.callBack} ${dueBy(callback.details.dueAt, timezone)}${callback.details.numberToCall === null ? '' : `, ${phone(callback.details.numberToCall, country)}`}`
            : '';
  return (
    <Hidden>
      <div role="status" aria-live="polite">
        {words}
      </div>
    </Hidden>
  );
}
