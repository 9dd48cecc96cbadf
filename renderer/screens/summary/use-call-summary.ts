import { useCallback, useEffect, useRef, useState } from 'react';
import type { AgentAction } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Answer, Problem } from '../../../app/ipc.ts';
import { useBridge } from '../../bridge.ts';

export type SummaryState =
  | { readonly state: 'loading' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'here'; readonly summary: CallSummary };

/** An action that main did not take, and how to try it again. */
export interface RefusedAction {
  readonly problem: Problem;
  readonly again: () => void;
  readonly leave: () => void;
}

export interface CallSummaryHandle {
  readonly loaded: SummaryState;
  readonly reload: () => void;
  /** Nothing changes on screen before main has written it. @returns main's answer */
  readonly act: (action: AgentAction) => Promise<Answer<CallSummary>>;
  /** The summary with everything that was done until now. @returns null when it is not loaded */
  readonly settled: () => Promise<CallSummary | null>;
  readonly refused: RefusedAction | null;
}

/**
 * A saved call and what the agent does with it afterwards. Actions go one after the other, so that an older answer
 * never overwrites a newer one.
 */
export function useCallSummary(callId: string): CallSummaryHandle {
  const bridge = useBridge();
  const [loaded, setLoaded] = useState<SummaryState>({ state: 'loading' });
  const [round, setRound] = useState(0);
  const [refusal, setRefusal] = useState<{ readonly problem: Problem; readonly action: AgentAction } | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const newest = useRef<CallSummary | null>(null);

  useEffect(() => {
    let wanted = true;
    void bridge.ask('calls.summary', { callId }).then((answer) => {
      if (!wanted) return;
      newest.current = answer.ok ? answer.value : null;
      setLoaded(answer.ok ? { state: 'here', summary: answer.value } : { state: 'problem', problem: answer.problem });
    });
    return () => {
      wanted = false;
    };
  }, [bridge, callId, round]);

  const send = useCallback(
    async (action: AgentAction): Promise<Answer<CallSummary>> => {
      const answer = await bridge.ask('calls.act', { callId, action });
      if (answer.ok) {
        newest.current = answer.value;
        setLoaded({ state: 'here', summary: answer.value });
      }
      return answer;
    },
    [bridge, callId],
  );

  const act = useCallback(
    (action: AgentAction): Promise<Answer<CallSummary>> => {
      const turn = queue.current.then(async () => {
        const answer = await send(action);
        // the note says itself, beside its field, that it is not saved
        if (action.type !== 'note-written') setRefusal(answer.ok ? null : { problem: answer.problem, action });
        return answer;
      });
      queue.current = turn.catch(() => null);
      return turn;
    },
    [send],
  );

  return {
    loaded,
    reload: useCallback(() => {
      setLoaded({ state: 'loading' });
      setRound((each) => each + 1);
    }, []),
    act,
    settled: useCallback(async () => {
      await queue.current;
      return newest.current;
    }, []),
    refused:
      refusal === null
        ? null
        : {
            problem: refusal.problem,
            again: () => {
              setRefusal(null);
              void act(refusal.action);
            },
            leave: () => {
              setRefusal(null);
            },
          },
  };
}
