import fs from 'node:fs';
import path from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, it } from 'vitest';
import { setFuses } from '../../tools/set-up/fuses.mjs';
import { temporaryFolder } from './temporary-folder.ts';

function program(wire: string) {
  const file = path.join(temporaryFolder(), 'electron');
  fs.writeFileSync(
    file,
    Buffer.concat([
      Buffer.from('machine code'),
      Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
      Buffer.from([1, wire.length]),
      Buffer.from(wire),
      Buffer.from('more code'),
    ]),
  );
  return file;
}

describe('the fuses of an Electron program', () => {
  it('are set one by one and nothing else changes', async () => {
    const file = program('10110010');
    const size = fs.statSync(file).size;
    setFuses(file, { loadBrowserProcessSpecificV8Snapshot: false, enableCookieEncryption: true });
    // as Electron's own tool reads them
    expect(await getCurrentFuseWire(file)).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.ENABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
    });
    expect(fs.statSync(file).size).toBe(size);
    expect(fs.readFileSync(file, 'latin1')).toMatch(/^machine code.*more code$/s);
  });
  it('are not looked for past the end of an older wire', () => {
    expect(() => {
      setFuses(program('101'), { onlyLoadAppFromAsar: true });
    }).toThrow('this Electron has no fuse onlyLoadAppFromAsar');
  });
  it('are missed in another program', () => {
    const file = path.join(temporaryFolder(), 'other');
    fs.writeFileSync(file, 'something else');
    expect(() => {
      setFuses(file, { runAsNode: false });
    }).toThrow('it is no Electron');
  });
});
