import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeLicences } from '../../tools/package/licences.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const put = (file: string, content: unknown) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
};

function project(sources: readonly string[]) {
  const root = temporaryFolder();
  for (const [place, licence] of [
    ['left-pad', 'do what you like'],
    ['@scope/part', 'a scoped text'],
    ['store/node_modules/inner', 'an inner text'],
    ['native', 'as it is'],
    ['not-used', 'must not be there'],
  ] as const) {
    put(path.join(root, 'node_modules', place, 'package.json'), {
      name: path.basename(place),
      version: '1.2.3',
      license: 'MIT',
    });
    put(path.join(root, 'node_modules', place, 'LICENSE'), licence);
  }
  put(path.join(root, 'node_modules/bare/package.json'), {
    name: 'bare',
    version: '4.5.6',
    license: 'ISC',
    author: { name: 'Somebody' },
  });
  const built = path.join(root, 'out');
  put(path.join(built, 'renderer/index.js.map'), { sources });
  const target = path.join(root, 'out/licences.txt');
  return {
    read: () => {
      writeLicences({ root, built, packedWhole: ['native'], target });
      return fs.readFileSync(target, 'utf8');
    },
  };
}

describe('the licences of what is packed', () => {
  it('are those of every library something was bundled from, wherever its map believes it to be', () => {
    const text = project([
      '../../node_modules/left-pad/a.js',
      '../node_modules/@scope/part/dist/b.js',
      '../../node_modules/store/node_modules/inner/c.js',
      '../../app/own.ts',
    ]).read();
    for (const there of ['left-pad 1.2.3 (MIT)', 'do what you like', 'a scoped text', 'an inner text', 'as it is'])
      expect(text).toContain(there);
    expect(text).not.toContain('must not be there');
  });

  it('name who made a library that brings no text', () => {
    expect(project(['../../node_modules/bare/a.js']).read()).toMatch(/bare 4\.5\.6 \(ISC\)\n\nBy Somebody\./);
  });

  it('are not written from nothing: a library that is not installed, or bundles without maps, stop the packing', () => {
    expect(() => project(['../../node_modules/gone/a.js']).read()).toThrow('gone');
    const root = temporaryFolder();
    expect(() => {
      writeLicences({ root, built: root, packedWhole: [], target: path.join(root, 'x') });
    }).toThrow('no source maps');
  });
});
