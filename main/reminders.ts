import type { CallbackRecord } from '../app/ipc.ts';
import type { CallbackStore } from './storage/callback-store.ts';
import type { Clock } from './system/clock.ts';
import type { Every } from './system/timers.ts';

/** How often due promises are looked for, seconds: a reminder is that late at most, also after sleep. */
const LOOK_EVERY_SECONDS = 20;

export interface RemindersParts {
  readonly callbacks: Pick<CallbackStore, 'takeDue'>;
  readonly clock: Clock;
  readonly remind: (due: readonly CallbackRecord[]) => void;
  readonly every: Every;
  readonly onBug: (error: unknown) => void;
}

/** Calls promises to mind when they come due, once each. @returns stops */
export function startReminders({ callbacks, clock, remind, every, onBug }: RemindersParts): () => void {
  const look = (): void => {
    try {
      const due = callbacks.takeDue(clock.nowMilliseconds());
      if (due.length > 0) remind(due);
    } catch (error) {
      onBug(error);
    }
  };
  look();
  return every(LOOK_EVERY_SECONDS, look);
}

/** The words of one notification for all that came due together. */
export function reminderText(due: readonly CallbackRecord[]): { readonly title: string; readonly body: string } {
  const [only] = due;
  if (due.length > 1 || only === undefined)
    return { title: `${String(due.length)} promises are due`, body: 'Open the list to see them.' };
  const whom = only.callerName ?? only.numberToCall ?? 'a caller';
  return only.kind === 'call'
    ? {
        title: `Call back ${whom}`,
        body: [only.callerName === null ? null : only.numberToCall, 'promised for now']
          .filter((each) => each !== null)
          .join(' · '),
      }
    : { title: `Promise to ${whom}`, body: only.quote };
}
