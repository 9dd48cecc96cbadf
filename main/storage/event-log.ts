import type { CallEvent } from '../../app/call/events.ts';
import { numberAt, textAt, type Database } from './database.ts';
import { packEvents, unpackEvents } from './packed-events.ts';

/** The logs of calls on disk. Throws what SQLite throws. */
export interface EventLog {
  /** one commit */
  append(callId: string, events: readonly CallEvent[]): void;
  read(callId: string): { readonly events: readonly CallEvent[]; readonly unreadable: number };
  /** words that were still being recognised are of no use once the call has ended */
  dropPartials(callId: string): void;
}

export function eventLog(database: Database): EventLog {
  return {
    append: (callId, events) => {
      database.together(() => {
        for (const row of packEvents(events))
          database.run(
            'INSERT INTO events (call_id, seq, kind, data) VALUES (?, ?, ?, ?)',
            callId,
            row.seq,
            row.kind,
            row.data,
          );
      });
    },
    read: (callId) =>
      unpackEvents(
        database
          .all('SELECT seq, kind, data FROM events WHERE call_id = ? ORDER BY seq', callId)
          .map((row) => ({ seq: numberAt(row, 'seq'), kind: textAt(row, 'kind'), data: textAt(row, 'data') })),
      ),
    dropPartials: (callId) => {
      database.run("DELETE FROM events WHERE call_id = ? AND kind = 'words-partial'", callId);
    },
  };
}
