import type { Database } from './database.ts';
import { callStore, type CallStore } from './call-store.ts';
import { callbackStore, type CallbackStore } from './callback-store.ts';
import { eventLog, type EventLog } from './event-log.ts';

/** Everything that is kept of calls. */
export interface Storage {
  readonly calls: CallStore;
  readonly events: EventLog;
  readonly callbacks: CallbackStore;
  /** all of it is written, or nothing */
  readonly together: <T>(work: () => T) => T;
  /** false: the folder cannot be written, and calls are gone when the app closes */
  readonly onDisk: boolean;
  readonly close: () => void;
}

export const storageOn = (database: Database, onDisk: boolean): Storage => ({
  calls: callStore(database),
  events: eventLog(database),
  callbacks: callbackStore(database),
  together: (work) => database.together(work),
  onDisk,
  close: () => {
    database.close();
  },
});
