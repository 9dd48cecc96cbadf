import { useCallback, useEffect, useState } from 'react';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Bridge, CallListItem, Problem } from '../../../app/ipc.ts';
import { useBridge } from '../../bridge.ts';
import { SHORTEST_CALL_SECONDS } from './call-figures.ts';

export type OwnCalls =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'here'; readonly summaries: readonly CallSummary[] };

/** The newest calls are enough to see a trend, and read in about a second. */
const MOST_CALLS = 400;
const PAGE = 200;

async function read(bridge: Bridge): Promise<OwnCalls> {
  const listed: CallListItem[] = [];
  for (let offset = 0; offset < MOST_CALLS; offset += PAGE) {
    const answer = await bridge.ask('calls.list', { offset, limit: PAGE });
    if (!answer.ok) return { state: 'problem', problem: answer.problem };
    listed.push(...answer.value);
    if (answer.value.length < PAGE) break;
  }
  const own = listed.filter(
    (each) => (each.source === 'live' || each.source === 'recording') && each.durationSeconds >= SHORTEST_CALL_SECONDS,
  );
  const answers = await Promise.all(own.map((each) => bridge.ask('calls.summary', { callId: each.id })));
  // a call deleted in between is no problem
  const summaries = answers.flatMap((each) => (each.ok ? [each.value] : []));
  return {
    state: 'here',
    summaries: summaries.toSorted((one, other) => Date.parse(one.call.startedAt) - Date.parse(other.call.startedAt)),
  };
}

/** The agent's own calls, oldest first. */
export function useOwnCalls(): readonly [OwnCalls, () => void] {
  const bridge = useBridge();
  const [own, setOwn] = useState<OwnCalls>({ state: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = true;
    void read(bridge).then((found) => {
      if (wanted) setOwn(found);
    });
    return () => {
      wanted = false;
    };
  }, [bridge, round]);
  return [
    own,
    useCallback(() => {
      setRound((each) => each + 1);
    }, []),
  ];
}
