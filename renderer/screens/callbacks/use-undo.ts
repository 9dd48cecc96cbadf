import { useState } from 'react';
import type { CallbackRecord } from '../../../app/ipc.ts';
import type { CallbacksHandle } from './use-callbacks.ts';

export interface Undo {
  /** what was done last, and to which promise; null: nothing, or it is taken back */
  readonly done: { readonly before: CallbackRecord; readonly status: CallbackRecord['status'] } | null;
  /** sets a promise's status and offers to take it back once main has written it */
  readonly set: (record: CallbackRecord, status: 'open' | 'done' | 'dismissed') => void;
  /** brings the promise back as it stood */
  readonly takeBack: () => void;
}

/** Settling a promise with a way back: the last one, until the next. */
export function useUndo(handle: Pick<CallbacksHandle, 'setStatus'>): Undo {
  const [done, setDone] = useState<Undo['done']>(null);
  return {
    done,
    set: (before, status) => {
      void handle.setStatus(before.id, status).then((written) => {
        if (written) setDone({ before, status });
      });
    },
    takeBack: () => {
      // what was withdrawn in the call is shown nowhere a status can be set
      if (done === null || done.before.status === 'withdrawn') return;
      const { id, status, doneAt } = done.before;
      void handle.setStatus(id, status, doneAt).then((written) => {
        if (written) setDone(null);
      });
    },
  };
}
