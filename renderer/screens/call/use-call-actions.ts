import { useCallback, useState } from 'react';
import type { AgentAction } from '../../../app/call/events.ts';
import type { Problem } from '../../../app/ipc.ts';
import { useBridge } from '../../bridge.ts';

export interface CallActions {
  /** Sends what the agent did; the screen changes when it comes back as an event. */
  readonly act: (action: AgentAction) => void;
  readonly end: () => void;
  /** the last action that main did not take */
  readonly problem: Problem | null;
  readonly forget: () => void;
}

export function useCallActions(): CallActions {
  const bridge = useBridge();
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = useCallback(
    (action: AgentAction) => {
      void bridge.ask('call.act', action).then((answer) => {
        setProblem(answer.ok ? null : answer.problem);
      });
    },
    [bridge],
  );
  const end = useCallback(() => {
    void bridge.ask('call.end', {}).then((answer) => {
      setProblem(answer.ok ? null : answer.problem);
    });
  }, [bridge]);
  const forget = useCallback(() => {
    setProblem(null);
  }, []);
  return { act, end, problem, forget };
}
