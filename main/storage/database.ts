import { DatabaseSync } from '@photostructure/sqlite';

export type SqlValue = string | number | null;
export type Row = Readonly<Record<string, SqlValue>>;

/** The little of SQLite that Sidetone uses, in the shape of `node:sqlite`, so that it can take over one day. */
export interface Database {
  exec(sql: string): void;
  /** one or more changed rows: how many */
  run(sql: string, ...values: readonly SqlValue[]): number;
  get(sql: string, ...values: readonly SqlValue[]): Row | null;
  all(sql: string, ...values: readonly SqlValue[]): readonly Row[];
  /** all of it is written, or nothing; nests by joining the outer one */
  together<T>(work: () => T): T;
  close(): void;
}

/** Opens or makes a database file. Throws what SQLite throws. @param file a path, or ':memory:' */
export function openDatabase(file: string): Database {
  const sqlite = new DatabaseSync(file);
  const prepared = new Map<string, ReturnType<typeof sqlite.prepare>>();
  const statement = (sql: string) => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    const fresh = sqlite.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  const inTransaction = (): boolean => sqlite.isTransaction;
  return {
    exec: (sql) => {
      sqlite.exec(sql);
    },
    run: (sql, ...values) => statement(sql).run(...values).changes,
    get: (sql, ...values) => (statement(sql).get(...values) as Row | undefined) ?? null,
    all: (sql, ...values) => statement(sql).all(...values) as Row[],
    together: (work) => {
      if (inTransaction()) return work();
      sqlite.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        sqlite.exec('COMMIT');
        return result;
      } catch (error) {
        // SQLite itself rolls back when the disk is full
        if (inTransaction()) sqlite.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      prepared.clear();
      sqlite.close();
    },
  };
}

/** A row's text; throws on a column that is none: a bug of ours. */
export function textAt(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} holds no text`);
  return value;
}
export const textOrNullAt = (row: Row, column: string): string | null =>
  row[column] === null ? null : textAt(row, column);
export function numberAt(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} holds no number`);
  return value;
}
