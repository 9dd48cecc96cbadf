import { useCallback, useState } from 'react';
import type { CallbackDetails } from '../../../app/call/events.ts';
import type { Answer, CallbackRecord, Problem } from '../../../app/ipc.ts';
import { useApp, useAppStore } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';

export interface CallbacksHandle {
  readonly records: readonly CallbackRecord[];
  /** @param doneAt when it was done, to take «Open again» back; null: now. @returns whether main has written it */
  readonly setStatus: (id: string, status: 'open' | 'done' | 'dismissed', doneAt?: string | null) => Promise<boolean>;
  readonly confirm: (id: string) => void;
  readonly change: (id: string, details: CallbackDetails) => void;
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
    (asking: () => Promise<Answer<CallbackRecord>>): Promise<boolean> => {
      const go = (): Promise<boolean> =>
        asking().then((answer) => {
          if (!answer.ok) {
            setRefused({
              problem: answer.problem,
              again: () => {
                void go();
              },
            });
            return false;
          }
          setRefused(null);
          store.setState((state) => ({
            callbacks: state.callbacks.map((each) => (each.id === answer.value.id ? answer.value : each)),
          }));
          return true;
        });
      return go();
    },
    [store],
  );

  return {
    records,
    setStatus: useCallback(
      (id, status, doneAt = null) =>
        take(() => bridge.ask('callbacks.set-status', { id, status, ...(doneAt === null ? {} : { doneAt }) })),
      [bridge, take],
    ),
    confirm: useCallback(
      (id) => {
        void take(() => bridge.ask('callbacks.confirm', { id }));
      },
      [bridge, take],
    ),
    change: useCallback(
      (id, { dueAt, numberToCall, callerName, agentName, agentPhone }) => {
        void take(() => bridge.ask('callbacks.change', { id, dueAt, numberToCall, callerName, agentName, agentPhone }));
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
