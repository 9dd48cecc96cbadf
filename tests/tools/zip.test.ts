import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listZip, unzip } from '../../tools/set-up/zip.mjs';
import { makeZip } from './make-zip.ts';
import { temporaryFolder } from './temporary-folder.ts';

const text = (words: string) => Buffer.from(words);

function written(archive: Buffer): { file: string; out: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'archive.zip');
  fs.writeFileSync(file, archive);
  return { file, out: path.join(folder, 'out') };
}

describe('the zip reader', () => {
  it('gives back any contents, packed or stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.uint8Array({ maxLength: 3000 }), fc.boolean()), { minLength: 1, maxLength: 5 }),
        async (files) => {
          const { file, out } = written(
            makeZip(
              files.map(([content, stored], index) => ({
                name: `a/${String(index)}.bin`,
                content: Buffer.from(content),
                stored,
              })),
            ),
          );
          expect(await unzip(file, out, (name) => name)).toBe(files.length);
          for (const [index, [content]] of files.entries())
            expect(fs.readFileSync(path.join(out, `a/${String(index)}.bin`)).equals(Buffer.from(content))).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('writes only what is asked for, under the name it is given, and keeps the right to run', async () => {
    const { file, out } = written(
      makeZip([
        { name: 'Top/run', content: text('x'), mode: 0o755 },
        { name: 'Top/plain', content: text('y') },
        { name: 'Other/z', content: text('z') },
      ]),
    );
    await unzip(file, out, (name) => (name.startsWith('Top/') ? name.slice(4) : null));
    expect(fs.readdirSync(out).sort()).toEqual(['plain', 'run']);
    expect(fs.statSync(path.join(out, 'run')).mode & 0o111).not.toBe(0);
    expect(fs.statSync(path.join(out, 'plain')).mode & 0o111).toBe(0);
  });

  it('finds the directory behind a comment', () => {
    const { file } = written(makeZip([{ name: 'a', content: text('a') }], 'made for a test'));
    expect(listZip(file).map((entry) => entry.name)).toEqual(['a']);
  });

  it('refuses a file that is none', () => {
    const { file } = written(text('this is no archive at all, only a line of text'));
    expect(() => listZip(file)).toThrow('no zip file or was cut off');
  });

  it('refuses an archive cut off anywhere', async () => {
    const whole = makeZip([
      { name: 'a', content: Buffer.alloc(5000, 'sidetone ') },
      { name: 'b', content: text('b') },
    ]);
    for (const length of [0, 10, 60, whole.length - 30, whole.length - 1]) {
      const { file, out } = written(whole.subarray(0, length));
      await expect(unzip(file, out, (name) => name)).rejects.toThrow(/archive/);
    }
  });

  it('refuses contents that do not match their checksum', async () => {
    const archive = makeZip([{ name: 'a', content: text('the right words'), stored: true }]);
    archive.write('wrong', archive.indexOf('right'));
    const { file, out } = written(archive);
    await expect(unzip(file, out, (name) => name)).rejects.toThrow('a in the archive is damaged');
  });

  it('refuses an entry that would leave the folder', async () => {
    const { file, out } = written(makeZip([{ name: '../escaped', content: text('x') }]));
    await expect(unzip(file, out, (name) => name)).rejects.toThrow('points outside its folder');
    expect(fs.existsSync(path.join(out, '../escaped'))).toBe(false);
  });

  it('names an encrypted entry', () => {
    const { file } = written(makeZip([{ name: 'secret', content: text('x'), flags: 1 }]));
    expect(() => listZip(file)).toThrow('secret in the archive is encrypted');
  });
});
