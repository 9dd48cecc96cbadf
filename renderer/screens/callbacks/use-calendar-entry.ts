import { useState } from 'react';
import type { Problem } from '../../../app/ipc.ts';
import { useBridge } from '../../bridge.ts';

export interface CalendarEntry {
  readonly save: () => void;
  /** where it was put; null: not yet */
  readonly file: string | null;
  readonly problem: Problem | null;
}

/** Saves a promise as a file that calendars read; main asks where to. @param id of the callback's record */
export function useCalendarEntry(id: string): CalendarEntry {
  const bridge = useBridge();
  const [outcome, setOutcome] = useState<{
    readonly id: string;
    readonly file: string | null;
    readonly problem: Problem | null;
  } | null>(null);
  const mine = outcome?.id === id ? outcome : null;
  return {
    file: mine?.file ?? null,
    problem: mine?.problem ?? null,
    save: () => {
      void bridge.ask('callbacks.calendar', { id }).then((answer) => {
        setOutcome(
          answer.ok
            ? { id, file: answer.value?.file ?? null, problem: null }
            : { id, file: null, problem: answer.problem },
        );
      });
    },
  };
}
