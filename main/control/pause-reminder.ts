import type { NoticeName, Notices } from '../../app/ipc.ts';

/** A pause is asked about after this: forgotten, it loses the rest of the call. */
export const ASK_AFTER_SECONDS = 120;

export interface PauseReminderParts {
  /** runs it after so many seconds. @returns takes it back */
  readonly later: (seconds: number, work: () => void) => () => void;
  /** asks whether to go on listening */
  readonly ask: () => void;
}

/** Asks once after two minutes of a pause, wherever it was begun. */
export function pauseReminder({ later, ask }: PauseReminderParts): { told<N extends NoticeName>(notice: N, value: Notices[N]): void } {
  let takeBack: (() => void) | null = null;
  const stop = (): void => {
    takeBack?.();
    takeBack = null;
  };
  return {
    told: (notice, value) => {
      if (notice === 'call.ended' || notice === 'call.discarded') stop();
      if (notice !== 'call.events') return;
      for (const event of value as Notices['call.events']) {
        if (event.type === 'pause-started') {
          stop();
          takeBack = later(ASK_AFTER_SECONDS, () => {
            takeBack = null;
            ask();
          });
        } else if (event.type === 'pause-ended' || event.type === 'call-ended') stop();
      }
    },
  };
}

/** Words of the notification: nothing of the call stands in it. */
export const PAUSE_QUESTION = { title: 'Still paused', body: 'Nothing is heard or kept. Go on when the private part is over.' } as const;
