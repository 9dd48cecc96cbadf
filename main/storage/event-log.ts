import type { CallEvent } from '../../app/call/events.ts';
import { inPieces } from '../system/in-pieces.ts';
import { numberAt, textAt, type Database } from './database.ts';
import { packEvents, unpackEvents, unpacking, type EventRow, type UnpackedEvents } from './packed-events.ts';

/** The logs of calls on disk. Throws what SQLite throws. */
export interface EventLog {
  /** one commit */
  append(callId: string, events: readonly CallEvent[]): void;
  /** none for a call that is unknown */
  read(callId: string): UnpackedEvents;
  /** the same, without keeping everything else in main waiting: half an hour of a call takes a third of a second */
  readInPieces(callId: string): Promise<UnpackedEvents>;
  /**
   * the number of the last row, which is the last event's once a call has ended; null for a call that is unknown
   */
  lastSeq(callId: string): number | null;
  /** words that were still being recognised are of no use once the call has ended */
  dropPartials(callId: string): void;
}

export function eventLog(database: Database): EventLog {
  const rowsOf = (callId: string): readonly EventRow[] =>
    database
      .all('SELECT seq, kind, data FROM events WHERE call_id = ? ORDER BY seq', callId)
      .map((row) => ({ seq: numberAt(row, 'seq'), kind: textAt(row, 'kind'), data: textAt(row, 'data') }));
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
    read: (callId) => unpackEvents(rowsOf(callId)),
    readInPieces: async (callId) => {
      const { take, result } = unpacking();
      await inPieces(rowsOf(callId), take);
      return result();
    },
    lastSeq: (callId) => {
      // the end of a call and what is done afterwards stand alone in their rows, so the row's number is the event's
      const row = database.get('SELECT max(seq) AS last FROM events WHERE call_id = ?', callId);
      return row === null || row['last'] === null ? null : numberAt(row, 'last');
    },
    dropPartials: (callId) => {
      database.run("DELETE FROM events WHERE call_id = ? AND kind = 'words-partial'", callId);
    },
  };
}
