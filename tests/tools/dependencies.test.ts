import { describe, expect, it } from 'vitest';
import { installedAnswersLock } from '../../tools/set-up/dependencies.mjs';

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/only-mac': { version: '2.0.0', optional: true },
  },
};

describe('whether npm ci can be left out', () => {
  it('yes, when every package has the locked version', () => {
    expect(installedAnswersLock(lock, { packages: { 'node_modules/a': { version: '1.2.3' } } })).toBe(true);
  });
  it('no, when a version differs', () => {
    expect(installedAnswersLock(lock, { packages: { 'node_modules/a': { version: '1.2.4' } } })).toBe(false);
  });
  it('no, when a package is missing', () => {
    expect(installedAnswersLock(lock, { packages: {} })).toBe(false);
  });
  it('no, when an optional package is there in another version', () => {
    expect(
      installedAnswersLock(lock, {
        packages: { 'node_modules/a': { version: '1.2.3' }, 'node_modules/only-mac': { version: '1.0.0' } },
      }),
    ).toBe(false);
  });
  it('no, when nothing is installed', () => {
    expect(installedAnswersLock(lock, undefined)).toBe(false);
  });
});
