import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, checkFile, mustHaveRoom, replaceFolder } from '../../tools/set-up/files.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const abc = { bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };

describe('where downloads are kept', () => {
  it.each([
    ['linux', {}, '/home/a/.cache/sidetone'],
    ['linux', { XDG_CACHE_HOME: '/var/cache/a' }, '/var/cache/a/sidetone'],
    ['linux', { XDG_CACHE_HOME: 'relative is not allowed' }, '/home/a/.cache/sidetone'],
    ['linux', { SIDETONE_CACHE: '/big/disk', XDG_CACHE_HOME: '/var/cache/a' }, '/big/disk'],
    ['darwin', {}, '/home/a/Library/Caches/sidetone'],
  ] as const)('%s %o', (platform, env, expected) => {
    expect(cacheFolder(env, platform, '/home/a')).toBe(expected);
  });
});

describe('room for something large', () => {
  it('is asked for before it is begun', () => {
    const folder = temporaryFolder();
    expect(() => {
      mustHaveRoom(folder, 1, 'a little');
    }).not.toThrow();
    expect(() => {
      mustHaveRoom(folder, 1e18, 'the libraries');
    }).toThrow(/too little room for the libraries in .* MB are free/);
  });
});

describe('a checked file', () => {
  it.each([
    ['abc', 'right'],
    ['abd', 'wrong'],
    ['abcd', 'wrong'],
  ])('%s is %s', async (content, kind) => {
    const file = path.join(temporaryFolder(), 'file');
    fs.writeFileSync(file, content);
    expect((await checkFile(file, abc)).kind).toBe(kind);
  });

  it('may be missing', async () => {
    expect(await checkFile(path.join(temporaryFolder(), 'none'), abc)).toEqual({ kind: 'missing' });
  });
});

describe('a replaced folder', () => {
  it('holds the new contents only', async () => {
    const folder = path.join(temporaryFolder(), 'model');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'old'), '');
    await replaceFolder(folder, (unfinished) => {
      fs.writeFileSync(path.join(unfinished, 'new'), '');
      return Promise.resolve();
    });
    expect(fs.readdirSync(folder)).toEqual(['new']);
    expect(fs.readdirSync(path.dirname(folder))).toEqual(['model']);
  });

  it('stays as it was when the work breaks off', async () => {
    const folder = path.join(temporaryFolder(), 'model');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'old'), '');
    await expect(replaceFolder(folder, () => Promise.reject(new Error('disk full')))).rejects.toThrow('disk full');
    expect(fs.readdirSync(folder)).toEqual(['old']);
    expect(fs.readdirSync(path.dirname(folder))).toEqual(['model']);
  });

  it('sweeps away what a killed run left behind', async () => {
    const parent = temporaryFolder();
    const left = path.join(parent, 'model.unfinished-999999999');
    fs.mkdirSync(left);
    await replaceFolder(path.join(parent, 'model'), () => Promise.resolve());
    expect(fs.existsSync(left)).toBe(false);
  });
});
