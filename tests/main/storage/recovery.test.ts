import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { recoverCalls } from '../../../main/ledger/recover-calls.ts';
import { openStorage } from '../../../main/storage/open-storage.ts';
import { storageOn, type Storage } from '../../../main/storage/storage.ts';
import {
  final,
  heardFor,
  logged,
  partial,
  started,
  STARTED_AT,
  STARTED_MILLISECONDS,
} from '../support/scripted-call.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const recovered = (storage: Storage) =>
  recoverCalls(storage, STARTED_MILLISECONDS, (error) => {
    throw error;
  });

const memory = (): Storage => storageOn(openStorage(':memory:', 'test').database, true);

describe('a call that never ended', () => {
  it('is folded, ended as recovered, summarised and offered; its last partial words are kept', () => {
    const storage = memory();
    storage.calls.begin(started('lost'));
    storage.events.append(
      'lost',
      logged([
        { fact: started('lost'), atSeconds: 0, knownSeconds: 0 },
        ...heardFor(0, 12, 'caller'),
        final('caller', 'my parcel never came', 2),
        partial('caller', 'i want my', 11),
        partial('caller', 'i want my money', 12),
      ]),
    );
    expect(recovered(storage)).toEqual([{ kind: 'call-recovered', callId: 'lost', startedAt: STARTED_AT }]);
    const summary = storage.calls.summary('lost');
    expect(summary?.call).toMatchObject({ recovered: true, durationSeconds: 12 });
    expect(summary?.transcript.map((each) => each.text)).toEqual(['my parcel never came', 'i want my money']);
    expect(recovered(storage)).toEqual([]);
    expect(storage.calls.list({ search: '', offset: 0, limit: 10 })[0]).toMatchObject({ id: 'lost', recovered: true });
  });

  it('tells when some of its log could not be read', () => {
    const { database } = openStorage(':memory:', 'test');
    const storage = storageOn(database, true);
    storage.calls.begin(started('hurt'));
    storage.events.append(
      'hurt',
      logged([
        { fact: started('hurt'), atSeconds: 0, knownSeconds: 0 },
        ...heardFor(0, 4, 'caller'),
        final('caller', 'my parcel never came', 2),
      ]),
    );
    database.run("UPDATE events SET data = '{' WHERE kind = 'words-final'");
    expect(recovered(storage)).toEqual([
      { kind: 'call-recovered', callId: 'hurt', startedAt: STARTED_AT, unreadable: 1 },
    ]);
  });

  it('that cannot be ended now is left for the next start, and the others are recovered', () => {
    const storage = memory();
    for (const callId of ['first', 'second']) {
      storage.calls.begin(started(callId));
      storage.events.append(
        callId,
        logged([{ fact: started(callId), atSeconds: 0, knownSeconds: 0 }, ...heardFor(0, 4)]),
      );
    }
    const full: Storage = {
      ...storage,
      events: {
        ...storage.events,
        append: (callId, events) => {
          if (callId === 'first') throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
          storage.events.append(callId, events);
        },
      },
    };
    const errors: unknown[] = [];
    const notices = recoverCalls(full, STARTED_MILLISECONDS, (error) => {
      errors.push(error);
    });
    expect(notices).toMatchObject([{ kind: 'call-recovered', callId: 'second' }]);
    expect(errors).toHaveLength(1);
    expect(recovered(storage)).toMatchObject([{ kind: 'call-recovered', callId: 'first' }]);
  });

  it('that heard nothing goes', () => {
    const storage = memory();
    storage.calls.begin(started('empty'));
    storage.events.append('empty', logged([{ fact: started('empty'), atSeconds: 0, knownSeconds: 0 }]));
    expect(recovered(storage)).toEqual([]);
    expect(storage.calls.unfinished()).toEqual([]);
  });

  it('that had ended, but whose summary could not be written, is summarised without a second ending', () => {
    const storage = memory();
    storage.calls.begin(started('ended'));
    storage.events.append(
      'ended',
      logged([
        { fact: started('ended'), atSeconds: 0, knownSeconds: 0 },
        ...heardFor(0, 4),
        { fact: { type: 'call-ended', reason: 'agent' }, atSeconds: 4, knownSeconds: 4 },
      ]),
    );
    recovered(storage);
    expect(storage.calls.summary('ended')?.call.recovered).toBe(false);
    expect(storage.events.read('ended').events.filter((each) => each.type === 'call-ended')).toHaveLength(1);
  });
});

/** Plain JavaScript, since the process that is killed is Node itself; inside node_modules, so that it finds SQLite. */
async function builtWriter(): Promise<string> {
  const outDir = resolve('node_modules/.cache/sidetone-tests');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: join(import.meta.dirname, 'write-until-killed.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return join(outDir, 'write-until-killed.mjs');
}

describe('kill -9 in mid-call', () => {
  it('loses less than a second of what was heard, and no final word', async () => {
    const file = join(temporaryFolder(), 'calls.sqlite');
    const child = spawn(process.execPath, [await builtWriter(), file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let lastSeconds = 0;
    let lastEvents = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      const [seconds, events] = line.split(' ');
      lastSeconds = Number(seconds);
      lastEvents = Number(events);
      if (lastSeconds >= 31.4) break;
    }
    const gone = new Promise((done) => {
      child.once('exit', done);
    });
    child.kill('SIGKILL');
    await gone;

    const opened = openStorage(file, 'test');
    expect(opened.putAside).toBeNull();
    const storage = storageOn(opened.database, opened.onDisk);
    const { events, unreadable } = storage.events.read('killed');
    expect(unreadable).toBe(0);
    expect(events.map((each) => each.seq)).toEqual(events.map((_, index) => index));
    expect(events.length).toBeGreaterThan(lastEvents - 12);
    const heardUpTo = events.findLast((each) => each.type === 'heard')?.atSeconds ?? 0;
    expect(lastSeconds - heardUpTo).toBeLessThan(1.01);
    expect(events.filter((each) => each.type === 'words-final').length).toBeGreaterThanOrEqual(
      Math.floor(lastSeconds / 2),
    );
    expect(recovered(storage)).toMatchObject([{ kind: 'call-recovered', callId: 'killed' }]);
    storage.close();
  }, 30_000);
});
