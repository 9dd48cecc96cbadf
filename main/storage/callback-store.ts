import { z } from 'zod';
import type { CallbackRecord } from '../../app/ipc.ts';
import { millisecondsOf } from '../system/zoned-time.ts';
import { textAt, textOrNullAt, type Database, type Row } from './database.ts';
import { forgetDeleted } from './open-storage.ts';

/** Promises made in calls, and what became of them. Throws what SQLite throws. */
export interface CallbackStore {
  /**
   * the promises of a call as they are now read; what was done about one stays, those no longer read go. None that was
   * due before now reminds
   */
  putOfCall(callId: string, promises: readonly CallbackRecord[], nowMilliseconds: number): void;
  /** open ones by due time, the vague ones after them, then the settled ones, latest first */
  list(): readonly CallbackRecord[];
  get(id: string): CallbackRecord | null;
  put(record: CallbackRecord): void;
  /** open promises that came due and were not called to mind yet; asked once for each */
  takeDue(nowMilliseconds: number): readonly CallbackRecord[];
  /** settled promises whose call is long gone */
  removeSettledBefore(milliseconds: number): void;
}

const COLUMNS =
  'id, call_id, kind, caller_name, number_to_call, agent_name, agent_phone, reference, quote, what, made_at, due_at, timezone, confirmed, status, done_at, missed_due_at';

export function callbackStore(database: Database): CallbackStore {
  const get = (id: string): CallbackRecord | null => {
    const row = database.get(`SELECT ${COLUMNS} FROM callbacks WHERE id = ?`, id);
    return row === null ? null : record(row);
  };
  const put = (each: CallbackRecord): void => {
    database.run(
      `INSERT INTO callbacks (${COLUMNS}, due_milliseconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET caller_name = excluded.caller_name, number_to_call = excluded.number_to_call, agent_name = excluded.agent_name, agent_phone = excluded.agent_phone,
        reference = excluded.reference, quote = excluded.quote, what = excluded.what, confirmed = excluded.confirmed, status = excluded.status, done_at = excluded.done_at, missed_due_at = excluded.missed_due_at,
        reminded = CASE WHEN due_milliseconds IS excluded.due_milliseconds THEN reminded ELSE 0 END, due_at = excluded.due_at, due_milliseconds = excluded.due_milliseconds`,
      each.id,
      each.callId,
      each.kind,
      each.callerName,
      each.numberToCall,
      each.agentName,
      each.agentPhone,
      each.reference,
      each.quote,
      each.what,
      each.madeAt,
      each.dueAt,
      each.timezone,
      each.confirmed ? 1 : 0,
      each.status,
      each.doneAt,
      each.missedDueAt ?? null,
      each.dueAt === null ? null : millisecondsOf(each.dueAt),
    );
  };
  return {
    putOfCall: (callId, promises, nowMilliseconds) => {
      database.together(() => {
        const still = new Set(promises.map((each) => each.id));
        for (const row of database.all('SELECT id FROM callbacks WHERE call_id = ?', callId))
          if (!still.has(textAt(row, 'id'))) database.run('DELETE FROM callbacks WHERE id = ?', textAt(row, 'id'));
        for (const each of promises) {
          const known = get(each.id);
          put({
            ...each,
            ...(known?.missedDueAt === undefined ? {} : { missedDueAt: known.missedDueAt }),
            ...(known?.status === 'done' && each.status === 'open'
              ? { status: known.status, doneAt: known.doneAt }
              : {}),
          });
          if (known === null)
            database.run(
              'UPDATE callbacks SET reminded = 1 WHERE id = ? AND due_milliseconds <= ?',
              each.id,
              nowMilliseconds,
            );
        }
      });
    },
    list: () =>
      database
        .all(
          `SELECT ${COLUMNS} FROM callbacks
        ORDER BY status <> 'open', CASE WHEN status = 'open' THEN due_milliseconds IS NULL END, CASE WHEN status = 'open' THEN due_milliseconds END,
          coalesce(done_at, made_at) DESC, id`,
        )
        .map(record),
    get,
    put,
    takeDue: (nowMilliseconds) => {
      const due = database
        .all(
          `SELECT ${COLUMNS} FROM callbacks WHERE status = 'open' AND reminded = 0 AND due_milliseconds <= ? ORDER BY due_milliseconds`,
          nowMilliseconds,
        )
        .map(record);
      for (const each of due) database.run('UPDATE callbacks SET reminded = 1 WHERE id = ?', each.id);
      return due;
    },
    removeSettledBefore: (milliseconds) => {
      const removed = database
        .all("SELECT id, made_at FROM callbacks WHERE status <> 'open' AND call_id NOT IN (SELECT id FROM calls)")
        .filter((row) => (millisecondsOf(textAt(row, 'made_at')) ?? 0) < milliseconds);
      for (const row of removed) database.run('DELETE FROM callbacks WHERE id = ?', textAt(row, 'id'));
      if (removed.length > 0) forgetDeleted(database);
    },
  };
}

const kind = z.enum(['call', 'other']);
const status = z.enum(['open', 'done', 'withdrawn', 'dismissed']);

const record = (row: Row): CallbackRecord => ({
  id: textAt(row, 'id'),
  callId: textAt(row, 'call_id'),
  kind: kind.parse(row['kind']),
  callerName: textOrNullAt(row, 'caller_name'),
  numberToCall: textOrNullAt(row, 'number_to_call'),
  agentName: textOrNullAt(row, 'agent_name'),
  agentPhone: textOrNullAt(row, 'agent_phone'),
  reference: textOrNullAt(row, 'reference'),
  quote: textAt(row, 'quote'),
  what: textAt(row, 'what'),
  madeAt: textAt(row, 'made_at'),
  dueAt: textOrNullAt(row, 'due_at'),
  timezone: textAt(row, 'timezone'),
  confirmed: row['confirmed'] === 1,
  status: status.parse(row['status']),
  doneAt: textOrNullAt(row, 'done_at'),
  ...(row['missed_due_at'] === null ? {} : { missedDueAt: textAt(row, 'missed_due_at') }),
});
