import { describe, expect, it } from 'vitest';
import { lastLine, npmCommand, npmReason } from '../../tools/set-up/command.mjs';

describe("the reason in a program's output", () => {
  it("is npm's first error", () => {
    expect(
      npmReason(
        'npm warn old lockfile\nnpm error code ECONNREFUSED\nnpm error syscall connect\nnpm error If you are behind a proxy\n',
      ),
    ).toBe('code ECONNREFUSED');
    expect(npmReason('npm ERR! code EACCES\n')).toBe('code EACCES');
  });
  it('is the last line of any other program', () => {
    expect(lastLine('one\n two \n\n')).toBe('two');
    expect(npmReason('killed')).toBe('killed');
    expect(lastLine('')).toBe('it printed nothing');
  });
});

describe('npm', () => {
  it('is the one that runs us, when there is one', () => {
    expect(npmCommand(['ci'], { npm_execpath: '/opt/npm/bin/npm-cli.js' })).toEqual([
      process.execPath,
      ['/opt/npm/bin/npm-cli.js', 'ci'],
    ]);
    expect(npmCommand(['ci'], {})).toEqual(['npm', ['ci']]);
    expect(npmCommand(['ci'], { npm_execpath: '/usr/bin/pnpm' })).toEqual(['npm', ['ci']]);
  });
});
