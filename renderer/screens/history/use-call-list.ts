import { useCallback, useEffect, useRef, useState } from 'react';
import type { CallFilter, CallListItem, Problem } from '../../../app/ipc.ts';
import { useBridge, useNotice } from '../../bridge.ts';

/** Calls asked for at once: three screens full. */
export const PAGE_OF_CALLS = 50;
/** The search waits this long after the last key. ms */
const PAUSE_MS = 150;

export interface CallList {
  readonly calls: readonly CallListItem[];
  /** the search these calls answer */
  readonly search: string;
  readonly state: 'loading' | 'here' | 'problem';
  readonly problem: Problem | null;
  /** there may be older ones */
  readonly more: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

interface Kept {
  readonly calls: readonly CallListItem[];
  readonly search: string;
  readonly more: boolean;
  readonly state: CallList['state'];
  readonly problem: Problem | null;
}

/**
 * Saved calls, newest first, page by page. What was found stays on screen until the next answer; a late answer to an
 * older search is dropped.
 */
export function useCallList(search: string, only: CallFilter = {}): CallList {
  const bridge = useBridge();
  const [kept, setKept] = useState<Kept>({ calls: [], search: '', more: false, state: 'loading', problem: null });
  const [round, setRound] = useState(0);
  const asking = useRef(0);
  const filter = JSON.stringify(only);

  const load = useCallback(
    async (offset: number) => {
      const mine = ++asking.current;
      const answer = await bridge.ask('calls.list', {
        search,
        offset,
        limit: PAGE_OF_CALLS,
        only: JSON.parse(filter) as CallFilter,
      });
      if (mine !== asking.current) return;
      setKept((before) =>
        answer.ok
          ? {
              calls: offset === 0 ? answer.value : [...before.calls, ...answer.value],
              search,
              more: answer.value.length === PAGE_OF_CALLS,
              state: 'here',
              problem: null,
            }
          : { ...before, state: 'problem', problem: answer.problem },
      );
    },
    [bridge, search, filter],
  );

  useEffect(() => {
    const timer = setTimeout(
      () => {
        void load(0);
      },
      search === '' ? 0 : PAUSE_MS,
    );
    return () => {
      clearTimeout(timer);
      asking.current += 1;
    };
  }, [load, search, round]);
  const reload = useCallback(() => {
    setRound((each) => each + 1);
  }, []);
  useNotice('call.ended', reload);

  const fetching = useRef(-1);
  const loadMore = useCallback(() => {
    if (!kept.more || kept.search !== search || fetching.current === kept.calls.length) return;
    fetching.current = kept.calls.length;
    void load(kept.calls.length).finally(() => {
      fetching.current = -1;
    });
  }, [kept, load, search]);

  return { ...kept, loadMore, reload };
}
