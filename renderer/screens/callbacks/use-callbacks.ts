import { useCallback, useState } from 'react';
import type { Answer, CallbackRecord, Problem, RequestInput } from '../../../app/ipc.ts';
import { useApp, useAppStore } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';

export interface CallbacksHandle {
  readonly records: readonly CallbackRecord[];
  readonly setStatus: (id: string, status: 'open' | 'done' | 'dismissed') => void;
  readonly change: (change: RequestInput<'callbacks.change'>) => void;
  /** asks main for the whole list again */
  readonly reload: () => Promise<void>;
  readonly problem: { readonly problem: Problem; readonly again: () => void; readonly leave: () => void } | null;
  readonly report: (problem: Problem, again: () => void) => void;
}

/** The promises and what can be done with them; the list changes when main has written it. */
export function useCallbacks(): CallbacksHandle {
  const bridge = useBridge();
  const store = useAppStore();
  const records = useApp((state) => state.callbacks);
  const [refused, setRefused] = useState<{ readonly problem: Problem; readonly again: () => void } | null>(null);

  const take = useCallback(
    (asking: () => Promise<Answer<CallbackRecord>>): void => {
      const go = () => {
        void asking().then((answer) => {
          if (!answer.ok) {
            setRefused({ problem: answer.problem, again: go });
            return;
          }
          setRefused(null);
          store.setState((state) => ({
            callbacks: state.callbacks.map((each) => (each.id === answer.value.id ? answer.value : each)),
          }));
        });
      };
      go();
    },
    [store],
  );

  return {
    records,
    setStatus: useCallback(
      (id, status) => {
        take(() => bridge.ask('callbacks.set-status', { id, status }));
      },
      [bridge, take],
    ),
    change: useCallback(
      (change) => {
        take(() => bridge.ask('callbacks.change', change));
      },
      [bridge, take],
    ),
    reload: useCallback(async () => {
      const answer = await bridge.ask('callbacks.list', {});
      if (answer.ok) store.setState({ callbacks: answer.value });
    }, [bridge, store]),
    problem:
      refused === null
        ? null
        : {
            ...refused,
            leave: () => {
              setRefused(null);
            },
          },
    report: useCallback((problem, again) => {
      setRefused({ problem, again });
    }, []),
  };
}
