import { describe, expect, it } from 'vitest';
import { npmAdvice, npmCommand, npmReason } from '../../tools/set-up/npm.mjs';

// as npm 11.19 prints them with --loglevel=error
const noNetwork = `npm error code EAI_AGAIN
npm error syscall getaddrinfo
npm error errno EAI_AGAIN
npm error request to https://registry.example/zustand failed, reason: getaddrinfo EAI_AGAIN registry.example
npm error A complete log of this run can be found in: /home/a/.npm/_logs/debug-0.log
`;
const fullDisk = `npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write
npm error code ENOSPC
npm error syscall write
npm error errno -28
npm error nospc ENOSPC: no space left on device, write
npm error nospc There appears to be insufficient space on your system to finish.
`;

describe("npm's reason", () => {
  it.each([
    ['why a request was not answered', noNetwork, 'getaddrinfo EAI_AGAIN registry.example'],
    ['its first sentence', fullDisk, 'ENOSPC: no space left on device, write'],
    ['its code when it says no more', 'npm ERR! code EACCES\n', 'code EACCES'],
    ['the last line when nothing is an error', 'Killed\n', 'Killed'],
  ])('is %s', (_what, output, reason) => {
    expect(npmReason(output)).toBe(reason);
  });
});

describe('what to do about it', () => {
  it('is told by its code, where that tells', () => {
    expect(npmAdvice(fullDisk)).toContain('Free 1 GB');
    expect(npmAdvice('npm error code EROFS\n')).toContain('yours to write to');
    expect(npmAdvice(noNetwork)).toBeUndefined();
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
