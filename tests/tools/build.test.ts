import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../tools/build.mjs';
import { temporaryFolder } from './temporary-folder.ts';

function sources() {
  const root = temporaryFolder();
  fs.mkdirSync(path.join(root, 'app'));
  fs.writeFileSync(path.join(root, 'app', 'one.ts'), '1');
  return root;
}

describe('the fingerprint of the sources', () => {
  it('does not depend on when files were written', () => {
    const root = sources();
    const before = fingerprint(root, ['app']);
    fs.utimesSync(path.join(root, 'app', 'one.ts'), 1, 1);
    expect(fingerprint(root, ['app'])).toBe(before);
  });
  it.each([
    [
      'a changed file',
      (root: string) => {
        fs.writeFileSync(path.join(root, 'app', 'one.ts'), '2');
      },
    ],
    [
      'a new file',
      (root: string) => {
        fs.writeFileSync(path.join(root, 'app', 'two.ts'), '');
      },
    ],
    [
      'a renamed file',
      (root: string) => {
        fs.renameSync(path.join(root, 'app', 'one.ts'), path.join(root, 'app', 'two.ts'));
      },
    ],
    [
      'a removed file',
      (root: string) => {
        fs.rmSync(path.join(root, 'app', 'one.ts'));
      },
    ],
  ])('differs after %s', (_what, change) => {
    const root = sources();
    const before = fingerprint(root, ['app', 'not-there']);
    change(root);
    expect(fingerprint(root, ['app', 'not-there'])).not.toBe(before);
  });
});
