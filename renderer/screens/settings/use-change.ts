import { createContext, useCallback, useContext, useState } from 'react';
import type { Problem } from '../../../app/ipc.ts';
import type { Settings, SettingsChange } from '../../../app/settings.ts';
import { changeSettings, useAppStore } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';

/**
 * From the settings as they stand now to what shall change: nested parts are given whole, so they are made of the
 * newest ones.
 */
export type MakeChange = (settings: Settings) => SettingsChange;
export interface Changing {
  readonly change: (
    make: MakeChange,
  ) => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: Problem }>;
  readonly refused: { readonly problem: Problem; readonly again: () => void; readonly leave: () => void } | null;
}

/** Changes settings; controls show what main has kept, so a refused change falls back by itself and says why. */
export function useChanging(): Changing {
  const bridge = useBridge();
  const store = useAppStore();
  const [refusal, setRefusal] = useState<{ readonly problem: Problem; readonly make: MakeChange } | null>(null);
  const change = useCallback(
    async (make: MakeChange) => {
      const problem = await changeSettings(bridge, store, make(store.getState().settings));
      setRefusal(problem === null ? null : { problem, make });
      return problem === null ? { ok: true as const } : { ok: false as const, problem };
    },
    [bridge, store],
  );
  return {
    change,
    refused:
      refusal === null
        ? null
        : {
            problem: refusal.problem,
            again: () => {
              void change(refusal.make);
            },
            leave: () => {
              setRefusal(null);
            },
          },
  };
}

export const ChangeContext = createContext<Changing['change'] | null>(null);
/** For a control inside the settings: its change, without waiting for the answer. */
export function useChange(): (make: MakeChange) => void {
  const change = useContext(ChangeContext);
  if (change === null) throw new Error('A setting stands outside ChangeContext.');
  return (make) => {
    void change(make);
  };
}
