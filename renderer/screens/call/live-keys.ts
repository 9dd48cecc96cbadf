import { useLocation } from 'wouter';
import type { ShownAlert } from '../../../app/call/call-state.ts';
import { useSettings } from '../../app-state.ts';
import { useCallStore } from '../../call-store.ts';
import { useKeys, type KeyMap } from '../../ui/use-keys.ts';
import { lastTicked, openItems } from './live-reading.ts';

export interface LiveKeyActions {
  readonly hold: () => void;
  readonly pause: () => void;
  readonly snooze: (alert: ShownAlert) => void;
  readonly tick: (itemId: string, ticked: boolean) => void;
  /** null while no callback waits */
  readonly confirm: (() => void) | null;
  readonly edit: (() => void) | null;
  readonly dismiss: (() => void) | null;
  readonly callerMissing: boolean;
  readonly nameCaller: () => void;
}

/**
 * The keys of a call: H P S U 1–9, Enter E X for the callback, D when the caller is not heard, N for the caller's name.
 */
export function useLiveKeys(actions: LiveKeyActions): void {
  const store = useCallStore();
  const enabled = useSettings().singleLetterKeys;
  const [, go] = useLocation();
  const tickNth = (n: number) => () => {
    const call = store.getState().call;
    const item = call === null ? undefined : openItems(call.checklist)[n - 1];
    if (item !== undefined) actions.tick(item.item.id, true);
  };
  const keys: KeyMap = {
    h: actions.hold,
    p: actions.pause,
    s: () => {
      const alert = store.getState().call?.alert ?? null;
      if (alert !== null) actions.snooze(alert);
    },
    u: () => {
      const call = store.getState().call;
      const last = call === null ? null : lastTicked(call.checklist);
      if (last !== null) actions.tick(last.item.id, false);
    },
    n: actions.nameCaller,
    ...(actions.confirm === null ? {} : { Enter: actions.confirm }),
    ...(actions.edit === null ? {} : { e: actions.edit }),
    ...(actions.dismiss === null ? {} : { x: actions.dismiss }),
    ...(actions.callerMissing
      ? {
          d: () => {
            go('/settings/sound');
          },
        }
      : {}),
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [String(index + 1), tickNth(index + 1)])),
  };
  useKeys(keys, enabled);
}
