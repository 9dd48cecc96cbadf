import type { Tell, Told } from '../../app/ipc.ts';
import type { Later } from '../system/timers.ts';

/** A pause is asked about after this: forgotten, it loses the rest of the call. */
export const ASK_AFTER_SECONDS = 120;

export interface PauseReminderParts {
  readonly later: Later;
  /** asks whether to go on listening */
  readonly ask: () => void;
}

/** Asks once after two minutes of a pause, wherever it was begun. */
export function pauseReminder({ later, ask }: PauseReminderParts): { readonly told: Tell } {
  let takeBack: (() => void) | null = null;
  const stop = (): void => {
    takeBack?.();
    takeBack = null;
  };
  return {
    told: (notice, value) => {
      const told = { notice, value } as Told;
      if (told.notice === 'call.ended' || told.notice === 'call.discarded') stop();
      if (told.notice !== 'call.events') return;
      for (const event of told.value) {
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
export const PAUSE_QUESTION = {
  title: 'Still paused',
  body: 'Nothing is heard or kept. Go on when the private part is over.',
} as const;
