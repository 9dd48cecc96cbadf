import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { temporaryUserData } from '../../../main/command-line/temporary-user-data.ts';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return { ...real, rmSync: vi.fn(real.rmSync) };
});
const made: string[] = [];
afterEach(() => {
  vi.mocked(rmSync).mockReset();
  for (const folder of made.splice(0)) spawnSync('rm', ['-r', folder]);
});
/** No system gives a process this number. */
const left = join(tmpdir(), 'sidetone-analyze-99999999-test');

it('is a new folder, and what an analysis that ended has left goes', async () => {
  const real = await vi.importActual<typeof fs>('node:fs');
  vi.mocked(rmSync).mockImplementation(real.rmSync);
  mkdirSync(left, { recursive: true });
  made.push(temporaryUserData());
  expect(made.every((folder) => existsSync(folder))).toBe(true);
  expect(existsSync(left)).toBe(false);
});

it('is made also where another user’s leftovers cannot be removed', () => {
  vi.mocked(rmSync).mockImplementation(() => {
    throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  });
  mkdirSync(left, { recursive: true });
  made.push(left, temporaryUserData());
  expect(existsSync(made[1] ?? '')).toBe(true);
});
