import { callSource, disposition, type FactOf } from '../../app/call/events.ts';
import { callSummary, type CallSummary } from '../../app/call/summary-shape.ts';
import type { CallFilter, CallListItem } from '../../app/ipc.ts';
import { millisecondsOf } from '../system/zoned-time.ts';
import { numberAt, textAt, textOrNullAt, type Database, type Row, type SqlValue } from './database.ts';
import { forgetDeleted } from './open-storage.ts';
import { matchOf } from './search-words.ts';

export interface KnownCall {
  readonly callId: string;
  readonly startedAt: string;
  readonly timezone: string;
  readonly callerNumber: string | null;
  readonly reference: string | null;
}

/** The calls on disk: a row at the start, its summary at the end. Throws what SQLite throws. */
export interface CallStore {
  begin(started: FactOf<'call-started'>): void;
  /** replaces an earlier summary of the call */
  putSummary(summary: CallSummary): void;
  /** @returns null for a call that is unknown or has not ended */
  summary(callId: string): CallSummary | null;
  list(asked: {
    readonly search: string;
    readonly offset: number;
    readonly limit: number;
    readonly only?: CallFilter;
  }): readonly CallListItem[];
  /** calls that began and never ended: the computer or the app stopped in the middle */
  unfinished(): readonly { readonly callId: string; readonly startedAt: string }[];
  /** the call, its log, its text and its promises, for good. @returns false when there is none */
  remove(callId: string): boolean;
  removeAll(): void;
  /** ended calls that began before; promises that are still open stay. @returns how many */
  removeBefore(milliseconds: number): number;
  /** when each ended call began, oldest first; milliseconds since 1970 */
  endedStarts(): readonly number[];
  everySummary(): readonly CallSummary[];
  /** live calls that have ended and whose caller has a number or a reference, newest first */
  known(): readonly KnownCall[];
  /** the agent's articulation rates in the last live calls that began since then, newest first, syll/s */
  lastAgentRates(atMost: number, sinceMilliseconds?: number): readonly number[];
}

const LISTED = `SELECT calls.*, (SELECT count(*) FROM callbacks WHERE callbacks.call_id = calls.id AND status = 'open') AS open_callbacks,
  (SELECT due_at FROM callbacks WHERE callbacks.call_id = calls.id AND status = 'open' AND due_at IS NOT NULL ORDER BY due_milliseconds LIMIT 1) AS next_due_at`;

export function callStore(database: Database): CallStore {
  const forget = (callId: string, promises: 'all' | 'settled'): void => {
    database.run('DELETE FROM call_text WHERE call_id = ?', callId);
    database.run(
      `DELETE FROM callbacks WHERE call_id = ?${promises === 'settled' ? " AND status <> 'open'" : ''}`,
      callId,
    );
    database.run('DELETE FROM calls WHERE id = ?', callId);
  };
  /** deleted words are gone from the index at once; this gives their room back */
  const compactText = (): void => {
    database.run("INSERT INTO call_text (call_text) VALUES ('optimize')");
  };
  return {
    begin: (started) => {
      database.run(
        'INSERT INTO calls (id, started_at, started_milliseconds, timezone, source, caller_name, caller_number, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
        started.callId,
        started.startedAt,
        millisecondsOf(started.startedAt) ?? 0,
        started.timezone,
        started.source,
        started.caller.name,
        started.caller.number,
        started.caller.reference,
      );
    },
    putSummary: (summary) => {
      database.together(() => {
        putSummary(database, summary);
      });
    },
    summary: (callId) => {
      const row = database.get('SELECT summary FROM calls WHERE id = ?', callId);
      return row === null || row['summary'] === null ? null : callSummary.parse(JSON.parse(textAt(row, 'summary')));
    },
    list: ({ search, offset, limit, only = {} }) => {
      const match = matchOf(search);
      const { sql, values } = conditions(only);
      const rows =
        match === null
          ? database.all(
              `${LISTED}, NULL AS match FROM calls WHERE summary IS NOT NULL${sql} ORDER BY started_milliseconds DESC, id LIMIT ? OFFSET ?`,
              ...values,
              limit,
              offset,
            )
          : database.all(
              `${LISTED}, snippet(call_text, -1, '', '', '…', 14) AS match FROM call_text JOIN calls ON calls.id = call_text.call_id
            WHERE call_text MATCH ? AND summary IS NOT NULL${sql} ORDER BY started_milliseconds DESC, calls.id LIMIT ? OFFSET ?`,
              match,
              ...values,
              limit,
              offset,
            );
      return rows.map(listItem);
    },
    unfinished: () =>
      database
        .all('SELECT id, started_at FROM calls WHERE summary IS NULL ORDER BY started_milliseconds')
        .map((row) => ({ callId: textAt(row, 'id'), startedAt: textAt(row, 'started_at') })),
    remove: (callId) => {
      if (database.get('SELECT id FROM calls WHERE id = ?', callId) === null) return false;
      database.together(() => {
        forget(callId, 'all');
      });
      forgetDeleted(database);
      return true;
    },
    removeAll: () => {
      database.together(() => {
        for (const row of database.all('SELECT id FROM calls WHERE summary IS NOT NULL'))
          forget(textAt(row, 'id'), 'all');
        database.run('DELETE FROM callbacks WHERE call_id NOT IN (SELECT id FROM calls)');
        compactText();
      });
      forgetDeleted(database);
    },
    removeBefore: (milliseconds) => {
      const old = database.all(
        'SELECT id FROM calls WHERE summary IS NOT NULL AND started_milliseconds < ?',
        milliseconds,
      );
      if (old.length === 0) return 0;
      database.together(() => {
        for (const row of old) forget(textAt(row, 'id'), 'settled');
        compactText();
      });
      forgetDeleted(database);
      return old.length;
    },
    endedStarts: () =>
      database
        .all('SELECT started_milliseconds AS at FROM calls WHERE summary IS NOT NULL ORDER BY started_milliseconds')
        .map((row) => numberAt(row, 'at')),
    everySummary: () =>
      database
        .all('SELECT summary FROM calls WHERE summary IS NOT NULL ORDER BY started_milliseconds')
        .map((row) => callSummary.parse(JSON.parse(textAt(row, 'summary')))),
    known: () =>
      database
        .all(
          `SELECT id, started_at, timezone, caller_number, reference FROM calls
        WHERE summary IS NOT NULL AND source = 'live' AND (caller_number IS NOT NULL OR reference IS NOT NULL) ORDER BY started_milliseconds DESC`,
        )
        .map((row) => ({
          callId: textAt(row, 'id'),
          startedAt: textAt(row, 'started_at'),
          timezone: textAt(row, 'timezone'),
          callerNumber: textOrNullAt(row, 'caller_number'),
          reference: textOrNullAt(row, 'reference'),
        })),
    lastAgentRates: (atMost, sinceMilliseconds = 0) =>
      database
        .all(
          `SELECT agent_syllables_per_second AS rate FROM calls
        WHERE source = 'live' AND agent_syllables_per_second IS NOT NULL AND started_milliseconds >= ? ORDER BY started_milliseconds DESC LIMIT ?`,
          sinceMilliseconds,
          atMost,
        )
        .map((row) => numberAt(row, 'rate')),
  };
}

/** What the filter asks, as SQL that only ever holds placeholders. */
function conditions(only: CallFilter): { readonly sql: string; readonly values: readonly SqlValue[] } {
  const asked: readonly (readonly [wanted: boolean, sql: string, ...values: SqlValue[]])[] = [
    [only.openPromises === true, 'open_callbacks > 0'],
    [only.interruptions === true, 'interruptions > 0'],
    [only.practice === true, "source = 'practice'"],
    [only.disposition !== undefined, 'disposition = ?', only.disposition ?? null],
    [only.from !== undefined, 'started_milliseconds >= ?', millisecondsOf(only.from ?? '')],
    [only.before !== undefined, 'started_milliseconds < ?', millisecondsOf(only.before ?? '')],
  ];
  const wanted = asked.filter(([each]) => each);
  return { sql: wanted.map(([, sql]) => ` AND ${sql}`).join(''), values: wanted.flatMap(([, , ...values]) => values) };
}

function putSummary(database: Database, summary: CallSummary): void {
  const { call } = summary;
  database.run(
    `UPDATE calls SET summary = ?, rules_version = ?, agent_syllables_per_second = ?, duration_seconds = ?, caller_name = ?, caller_number = ?, reference = ?,
      headline = ?, disposition = ?, interruptions = ?, recovered = ?, note = ?, slower_or_level_share = ? WHERE id = ?`,
    JSON.stringify(summary),
    summary.rulesVersion,
    summary.pace.agentSyllablesPerSecond,
    call.durationSeconds,
    call.caller.name,
    call.caller.number,
    call.caller.reference,
    summary.headline,
    summary.disposition,
    summary.interruptions.filter((each) => each.by === 'agent' && !each.dismissed).length,
    call.recovered ? 1 : 0,
    summary.note,
    summary.pace.slowerOrLevelShare,
    call.id,
  );
  database.run('DELETE FROM call_text WHERE call_id = ?', call.id);
  database.run(
    'INSERT INTO call_text (call_id, transcript, caller, notes) VALUES (?, ?, ?, ?)',
    call.id,
    summary.transcript.map((each) => each.text).join('\n'),
    [call.caller.name, call.caller.number, call.caller.reference].filter((each) => each !== null).join(' · '),
    summary.note,
  );
}

const listItem = (row: Row): CallListItem => ({
  id: textAt(row, 'id'),
  startedAt: textAt(row, 'started_at'),
  timezone: textAt(row, 'timezone'),
  durationSeconds: numberAt(row, 'duration_seconds'),
  source: callSource.parse(row['source']),
  callerName: textOrNullAt(row, 'caller_name'),
  callerNumber: textOrNullAt(row, 'caller_number'),
  reference: textOrNullAt(row, 'reference'),
  headline: textAt(row, 'headline'),
  disposition: disposition.nullable().parse(row['disposition']),
  interruptions: numberAt(row, 'interruptions'),
  openCallbacks: numberAt(row, 'open_callbacks'),
  nextDueAt: textOrNullAt(row, 'next_due_at'),
  note: textAt(row, 'note'),
  slowerOrLevelShare: row['slower_or_level_share'] === null ? null : numberAt(row, 'slower_or_level_share'),
  recovered: row['recovered'] === 1,
  match: textOrNullAt(row, 'match'),
});
