import { numberAt, type Database } from './database.ts';

/** Step n lifts a database of version n to n+1. Steps that were released never change. */
const steps: readonly string[] = [
  `CREATE TABLE calls (
     id TEXT PRIMARY KEY, started_at TEXT NOT NULL, started_milliseconds INTEGER NOT NULL, timezone TEXT NOT NULL, source TEXT NOT NULL,
     /* null while the call goes on, and after a crash until it is recovered */
     summary TEXT, rules_version INTEGER, agent_syllables_per_second REAL,
     duration_seconds REAL NOT NULL DEFAULT 0, caller_name TEXT, caller_number TEXT, reference TEXT, headline TEXT NOT NULL DEFAULT '', disposition TEXT,
     interruptions INTEGER NOT NULL DEFAULT 0, recovered INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX calls_by_start ON calls (started_milliseconds DESC);
   /* the log: a row is one event, or up to a second of 'heard' packed together; seq is the first of the row */
   CREATE TABLE events (
     call_id TEXT NOT NULL REFERENCES calls (id) ON DELETE CASCADE, seq INTEGER NOT NULL, kind TEXT NOT NULL, data TEXT NOT NULL,
     PRIMARY KEY (call_id, seq)
   ) STRICT, WITHOUT ROWID;
   /* a promise outlives its call, hence no reference */
   CREATE TABLE callbacks (
     id TEXT PRIMARY KEY, call_id TEXT NOT NULL, kind TEXT NOT NULL, caller_name TEXT, number_to_call TEXT, agent_name TEXT, agent_phone TEXT, reference TEXT,
     quote TEXT NOT NULL, what TEXT NOT NULL, made_at TEXT NOT NULL, due_at TEXT, due_milliseconds INTEGER, timezone TEXT NOT NULL,
     confirmed INTEGER NOT NULL, status TEXT NOT NULL, done_at TEXT, reminded INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX callbacks_by_call ON callbacks (call_id);
   CREATE VIRTUAL TABLE call_text USING fts5 (call_id UNINDEXED, transcript, caller, notes, tokenize = 'unicode61 remove_diacritics 2');
   INSERT INTO call_text (call_text, rank) VALUES ('secure-delete', 1);`,
  // what the list of calls says of each, and the time that had passed when a promise was moved
  `ALTER TABLE calls ADD COLUMN note TEXT NOT NULL DEFAULT '';
   ALTER TABLE calls ADD COLUMN slower_or_level_share REAL;
   UPDATE calls SET note = coalesce(json_extract(summary, '$.note'), ''),
     slower_or_level_share = json_extract(summary, '$.pace.slowerOrLevelShare') WHERE summary IS NOT NULL;
   ALTER TABLE callbacks ADD COLUMN missed_due_at TEXT;`,
];

export const STORAGE_VERSION = steps.length;

/** Lifts the database to the present version, each step whole or not at all. @throws when it is of a newer Sidetone */
export function migrate(database: Database): void {
  const version = numberAt(database.get('PRAGMA user_version') ?? {}, 'user_version');
  if (version > STORAGE_VERSION) throw new NewerStorage(version);
  for (const [index, step] of steps.entries()) {
    if (index < version) continue;
    database.together(() => {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${String(index + 1)}`);
    });
  }
}

export class NewerStorage extends Error {
  constructor(version: number) {
    super(`storage of version ${String(version)} is newer than this Sidetone`);
  }
}
