import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCall } from '../../../main/calls/read-call.ts';
import { foldCall, startCall } from '../../../app/call/call.ts';
import { summarise } from '../../../app/call/summary.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { writeSummary } from '../../../main/calls/keep-summary.ts';
import { numberAt, openDatabase, type Database } from '../../../main/storage/database.ts';
import { DamagedStorage, faultOf } from '../../../main/storage/faults.ts';
import { STORAGE_VERSION } from '../../../main/storage/migrations.ts';
import { openStorage } from '../../../main/storage/open-storage.ts';
import { storageOn, type Storage } from '../../../main/storage/storage.ts';
import { final, heardFor, logged, started, STARTED_MILLISECONDS } from '../support/scripted-call.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const open = (file = ':memory:'): Storage & { readonly database: Database } => {
  const { database, onDisk } = openStorage(file, 'test');
  return { ...storageOn(database, onDisk), database };
};
const log = (callId: string, text: string, startedAt?: string) =>
  logged([
    { fact: started(callId, startedAt === undefined ? {} : { startedAt }), atSeconds: 0, knownSeconds: 0 },
    ...heardFor(0, 6, 'agent'),
    final('agent', text, 1),
    { fact: { type: 'call-ended', reason: 'agent' }, atSeconds: 6, knownSeconds: 6 },
  ]);
function keep(storage: Storage, callId: string, text: string, startedAt?: string): CallSummary {
  const events = log(callId, text, startedAt);
  const [first] = events;
  if (first?.type !== 'call-started') throw new Error('no start');
  storage.calls.begin(first);
  storage.events.append(callId, events);
  return writeSummary(storage, events.reduce(foldCall, startCall()), STARTED_MILLISECONDS);
}
const everything = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
const list = (storage: Storage, search = '') => storage.calls.list({ search, offset: 0, limit: 50 });

describe('the database', () => {
  it('is made with what keeps deleted things from staying', () => {
    const file = join(temporaryFolder(), 'sub', 'calls.sqlite');
    const { database, onDisk, putAside } = openStorage(file, 'test');
    expect({ onDisk, putAside }).toEqual({ onDisk: true, putAside: null });
    expect(database.get('PRAGMA auto_vacuum')).toEqual({ auto_vacuum: 1 });
    expect(database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(database.get('PRAGMA secure_delete')).toEqual({ secure_delete: 1 });
    expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(database.get("SELECT v FROM call_text_config WHERE k = 'secure-delete'")).toEqual({ v: 1 });
    expect(numberAt(database.get('PRAGMA user_version') ?? {}, 'user_version')).toBe(STORAGE_VERSION);
    database.close();
  });

  it('of the first version gets what the list of calls says, from the summaries that are in it', () => {
    const file = join(temporaryFolder(), 'calls.sqlite');
    const { database, ...first } = open(file);
    keep(first, 'a', 'i will call you back tomorrow by three');
    database.exec(`UPDATE calls SET summary = json_set(summary, '$.note', 'wants a refund', '$.pace.slowerOrLevelShare', 0.75);
      ALTER TABLE calls DROP COLUMN note; ALTER TABLE calls DROP COLUMN slower_or_level_share;
      ALTER TABLE callbacks DROP COLUMN missed_due_at; PRAGMA user_version = 1`);
    first.close();
    const again = open(file);
    expect(list(again)).toMatchObject([{ note: 'wants a refund', slowerOrLevelShare: 0.75 }]);
    expect(list(again)[0]?.nextDueAt).toBe('2026-11-24T15:00:00+01:00');
    expect(again.callbacks.list()).toHaveLength(1);
    again.close();
  });

  it('opens again with what was in it', async () => {
    const file = join(temporaryFolder(), 'calls.sqlite');
    const first = open(file);
    const summary = keep(first, 'a', 'i will call you back tomorrow by three');
    first.close();
    const second = open(file);
    expect(second.calls.summary('a')).toEqual(summary);
    expect(second.events.read('a').events).toEqual(log('a', 'i will call you back tomorrow by three'));
    expect(summarise(await readCall(second.events, 'a'))).toEqual(summary);
    second.close();
  });

  it.each([
    [
      'no database at all',
      'this is not a database, it is a letter to nobody in particular, and long enough to be read as a page',
    ],
    ['a page overwritten', null],
  ])('that is corrupt is put aside, and a new one begins: %s', (_name, content) => {
    const folder = temporaryFolder();
    const file = join(folder, 'calls.sqlite');
    if (content === null) {
      const storage = open(file);
      for (let index = 0; index < 20; index += 1) keep(storage, `call-${String(index)}`, 'so you waited for two weeks');
      storage.close();
      const bytes = readFileSync(file);
      bytes.fill(0x5a, 4096, bytes.length - 100);
      writeFileSync(file, bytes);
    } else writeFileSync(file, content);
    const damaged = readFileSync(file);
    const { database, onDisk, putAside } = openStorage(file, '2026');
    expect(onDisk).toBe(true);
    expect(putAside).toBe(join(folder, 'calls-put-aside-2026.sqlite'));
    expect(readFileSync(putAside ?? '').equals(damaged)).toBe(true);
    expect(list(storageOn(database, onDisk))).toEqual([]);
    database.close();
  });

  it('of a newer Sidetone is put aside, not changed', () => {
    const file = join(temporaryFolder(), 'calls.sqlite');
    const newer = openDatabase(file);
    newer.exec(`PRAGMA user_version = ${String(STORAGE_VERSION + 1)}; CREATE TABLE future (a)`);
    newer.close();
    const { database, putAside } = openStorage(file, '2026');
    expect(putAside).not.toBeNull();
    expect(existsSync(putAside ?? '')).toBe(true);
    database.close();
  });

  it('in a folder that cannot be written is in memory, and says so', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const { database, onDisk } = openStorage(join(folder, 'file', 'calls.sqlite'), 'test');
    expect(onDisk).toBe(false);
    keep(storageOn(database, onDisk), 'a', 'so you waited');
    expect(list(storageOn(database, onDisk))).toHaveLength(1);
  });

  it('undoes a transaction as a whole', () => {
    const database = openDatabase(':memory:');
    database.exec('CREATE TABLE t (a)');
    expect(() =>
      database.together(() => {
        database.run('INSERT INTO t VALUES (1)');
        database.together(() => database.run('INSERT INTO t VALUES (2)'));
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(database.all('SELECT * FROM t')).toEqual([]);
  });

  it('tells faults of the disk from bugs', () => {
    const database = openDatabase(':memory:');
    database.exec('PRAGMA max_page_count = 2; CREATE TABLE t (a)');
    const error = ((): unknown => {
      try {
        database.run('INSERT INTO t VALUES (?)', 'x'.repeat(100_000));
        return null;
      } catch (caught) {
        return caught;
      }
    })();
    expect(faultOf(error)).toBe('full');
    expect(faultOf(new DamagedStorage())).toBe('corrupt');
    // of a file that is none of the database's
    expect(faultOf(Object.assign(new Error(), { code: 'ENOENT' }))).toBeNull();
    expect(faultOf(new TypeError('undefined is not a function'))).toBeNull();
    const syntax = ((): unknown => {
      try {
        database.exec('nonsense');
        return null;
      } catch (caught) {
        return caught;
      }
    })();
    expect(faultOf(syntax)).toBeNull();
  });
});

describe('calls', () => {
  it('are found by words said, typed and by the caller, and by nothing else', () => {
    const storage = open();
    keep(storage, 'a', 'so you waited for the washing machine');
    keep(storage, 'b', 'the parcel is in Zürich', '2026-11-24T09:00:00+01:00');
    expect(list(storage).map((each) => each.id)).toEqual(['b', 'a']);
    expect(list(storage, 'washing mach').map((each) => each.id)).toEqual(['a']);
    expect(list(storage, 'zurich')[0]?.match).toContain('Zürich');
    expect(list(storage, 'dishwasher')).toEqual([]);
    for (const hostile of ['"', '* NOT', 'a" OR "b', 'transcript:', '(', "'; DROP TABLE calls; --"])
      expect(() => list(storage, hostile)).not.toThrow();
    expect(list(storage, '"" ()')).toHaveLength(2);
  });

  it('that are deleted are gone from every byte of the folder, promises too', () => {
    const folder = temporaryFolder();
    const storage = open(join(folder, 'calls.sqlite'));
    keep(storage, 'other', 'so you waited');
    for (let index = 0; index < 10; index += 1)
      keep(storage, `call-${String(index)}`, 'i will call you back tomorrow by three about the xylophone');
    expect(everything(folder)).toContain('xylophone');
    for (let index = 0; index < 9; index += 1) expect(storage.calls.remove(`call-${String(index)}`)).toBe(true);
    expect(storage.calls.remove('call-0')).toBe(false);
    expect(storage.callbacks.list()).toHaveLength(1);
    storage.calls.removeAll();
    expect(storage.callbacks.list()).toEqual([]);
    expect(list(storage)).toEqual([]);
    const left = everything(folder);
    expect(left).not.toContain('xylophone');
    expect(left).not.toContain('waited');
    storage.close();
    expect(everything(folder)).not.toContain('xylophone');
  });

  it('shrink the file when they go', () => {
    const file = join(temporaryFolder(), 'calls.sqlite');
    const storage = open(file);
    const empty = statSync(file).size;
    for (let index = 0; index < 30; index += 1)
      keep(
        storage,
        `call-${String(index)}`,
        Array.from({ length: 60 }, (_, word) => `word${String(word * 31 + index)}`).join(' '),
      );
    storage.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const full = statSync(file).size;
    storage.calls.removeAll();
    expect(statSync(file).size).toBeLessThan(empty + (full - empty) / 10);
    storage.close();
  });

  it('go when their time is over; promises that are open stay, also without their call', () => {
    const storage = open();
    keep(storage, 'old', 'i will call you back tomorrow by three', '2026-01-10T10:00:00+01:00');
    keep(storage, 'old-done', 'i will call you back tomorrow by three', '2026-01-11T10:00:00+01:00');
    keep(storage, 'new', 'so you waited');
    const done = storage.callbacks.list().find((each) => each.callId === 'old-done');
    if (done === undefined) throw new Error('no promise');
    storage.callbacks.put({ ...done, status: 'done', doneAt: '2026-01-12T10:00:00+01:00' });
    expect(storage.calls.removeBefore(Date.parse('2026-06-01T00:00:00Z'))).toBe(2);
    expect(list(storage).map((each) => each.id)).toEqual(['new']);
    expect(storage.callbacks.list().map((each) => each.callId)).toEqual(['old']);
  });

  it('in progress are neither listed nor deleted with all', () => {
    const storage = open();
    storage.calls.begin(started('running'));
    storage.calls.removeAll();
    expect(list(storage)).toEqual([]);
    expect(storage.calls.unfinished()).toHaveLength(1);
  });
});

describe('callbacks', () => {
  const record = (id: string, change: Partial<CallbackRecord> = {}): CallbackRecord => ({
    id,
    callId: 'a',
    kind: 'call',
    callerName: 'Ms Lee',
    numberToCall: null,
    agentName: 'Dana',
    agentPhone: null,
    reference: null,
    quote: 'i will call you',
    what: '',
    madeAt: '2026-11-23T14:06:00+01:00',
    dueAt: '2026-11-24T15:00:00+01:00',
    timezone: 'Europe/Berlin',
    confirmed: false,
    status: 'open',
    doneAt: null,
    ...change,
  });

  it('stand by due time, vague ones after them, settled ones last', () => {
    const { callbacks } = open();
    for (const each of [
      record('vague', { dueAt: null }),
      record('done', { status: 'done', doneAt: '2026-11-23T15:00:00+01:00' }),
      record('late', { dueAt: '2026-11-25T09:00:00+01:00' }),
      record('soon'),
    ])
      callbacks.put(each);
    expect(callbacks.list().map((each) => each.id)).toEqual(['soon', 'late', 'vague', 'done']);
  });

  it('are called to mind once when due, and again when the time was changed', () => {
    const { callbacks } = open();
    callbacks.putOfCall(
      'a',
      [record('one'), record('past', { dueAt: '2026-11-20T15:00:00+01:00' })],
      STARTED_MILLISECONDS,
    );
    const due = Date.parse('2026-11-24T15:00:00+01:00');
    expect(callbacks.takeDue(due - 1)).toEqual([]);
    expect(callbacks.takeDue(due).map((each) => each.id)).toEqual(['one']);
    expect(callbacks.takeDue(due + 1)).toEqual([]);
    callbacks.put(record('one', { dueAt: '2026-11-24T16:00:00+01:00' }));
    expect(callbacks.takeDue(due + 3_600_000).map((each) => each.id)).toEqual(['one']);
  });

  it('that were done stay done when their call is read anew, and those no longer read go', () => {
    const { callbacks } = open();
    callbacks.putOfCall('a', [record('one'), record('two')], STARTED_MILLISECONDS);
    callbacks.put(record('one', { status: 'done', doneAt: '2026-11-24T14:00:00+01:00' }));
    callbacks.putOfCall('a', [record('one', { confirmed: true })], STARTED_MILLISECONDS);
    expect(callbacks.list()).toMatchObject([
      { id: 'one', status: 'done', confirmed: true, doneAt: '2026-11-24T14:00:00+01:00' },
    ]);
  });
});

it('a log with a row that cannot be read loses that row only', () => {
  const file = join(temporaryFolder(), 'calls.sqlite');
  mkdirSync(join(file, '..'), { recursive: true });
  const { database } = openStorage(file, 'test');
  const storage = storageOn(database, true);
  keep(storage, 'a', 'so you waited');
  database.run("UPDATE events SET data = '{' WHERE kind = 'words-final'");
  const { events, unreadable } = storage.events.read('a');
  expect(unreadable).toBe(1);
  expect(events.filter((each) => each.type === 'heard')).toHaveLength(30);
  storage.close();
});
