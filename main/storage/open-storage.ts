import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDatabase, type Database } from './database.ts';
import { DamagedStorage, faultOf } from './faults.ts';
import { migrate, NewerStorage } from './migrations.ts';

export interface OpenedStorage {
  readonly database: Database;
  /** the file that was put aside because it could not be read; null usually */
  readonly putAside: string | null;
  /** false: the folder cannot be written, calls are kept in memory only */
  readonly onDisk: boolean;
}

/**
 * Opens the calls' database, or makes it. One that is corrupt, or of a newer Sidetone, is put aside under a new name
 * and a fresh one begins; a folder that cannot be written leaves calls in memory.
 * @param stamp part of the name of a file put aside, unique at each start
 */
export function openStorage(file: string, stamp: string): OpenedStorage {
  const opened = tryToOpen(file);
  if (opened.database !== null) return { database: opened.database, putAside: null, onDisk: true };
  if (!opened.readable) {
    const putAside = join(dirname(file), `calls-put-aside-${stamp}.sqlite`);
    try {
      for (const ending of ['', '-wal', '-shm'])
        if (existsSync(file + ending)) renameSync(file + ending, putAside + ending);
    } catch {
      return { database: prepared(openDatabase(':memory:')), putAside: null, onDisk: false };
    }
    const fresh = tryToOpen(file);
    if (fresh.database !== null) return { database: fresh.database, putAside, onDisk: true };
  }
  return { database: prepared(openDatabase(':memory:')), putAside: null, onDisk: false };
}

function tryToOpen(file: string): { readonly database: Database | null; readonly readable: boolean } {
  if (!folderIsThere(dirname(file))) return { database: null, readable: true };
  let database: Database | null = null;
  try {
    database = openDatabase(file);
    // reads every page, so that damage is found now and not in the middle of a call
    const check = database.get('PRAGMA quick_check(1)');
    if (check?.['quick_check'] !== 'ok') throw new DamagedStorage();
    return { database: prepared(database), readable: true };
  } catch (error) {
    database?.close();
    const fault = faultOf(error);
    if (fault === null && !(error instanceof NewerStorage)) throw error;
    return { database: null, readable: fault !== 'corrupt' && !(error instanceof NewerStorage) };
  }
}

/** The folder is made when it is missing. @returns false when it cannot be */
function folderIsThere(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Deleted is gone: freed pages are cut off (auto_vacuum) and overwritten (secure_delete). Saved is saved: every commit
 * reaches the disk.
 */
function prepared(database: Database): Database {
  database.exec('PRAGMA auto_vacuum = FULL');
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA secure_delete = ON');
  database.exec('PRAGMA foreign_keys = ON');
  migrate(database);
  return database;
}

/** After something was deleted: the log of changes, which still holds it, is emptied too. */
export function forgetDeleted(database: Database): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}
