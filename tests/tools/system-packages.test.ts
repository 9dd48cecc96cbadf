import { describe, expect, it } from 'vitest';
import { hasDisplay, missingNeeds, type Purpose } from '../../tools/set-up/system-packages.mjs';

const names = (purposes: Purpose[], there: { libraries?: string[]; programs?: string[] }) =>
  missingNeeds(new Set(purposes), {
    hasLibrary: (name) => there.libraries?.includes(name) ?? false,
    hasProgram: (name) => there.programs?.includes(name) ?? false,
  }).map((need) => need.names.at(-1));

const windowLibraries = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1'];

describe('system packages', () => {
  it('asks for nothing that is there', () => {
    expect(names(['window', 'no-display'], { libraries: windowLibraries, programs: ['Xvfb'] })).toEqual([]);
  });
  it('names what is missing', () => {
    expect(names(['window', 'no-display'], { libraries: windowLibraries.slice(1) })).toEqual(['libgtk-3-0', 'xvfb']);
  });
  it('does not ask a desktop for what only tests need', () => {
    expect(names(['window'], { libraries: windowLibraries })).toEqual([]);
    expect(names(['tests'], { libraries: windowLibraries })).toContain('rpm');
  });
});

describe('a display', () => {
  it.each([
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{ DISPLAY: '' }, 'linux', false],
    [{}, 'linux', false],
    [{}, 'win32', true],
    [{}, 'darwin', true],
  ] as const)('%o on %s: %s', (env, platform, expected) => {
    expect(hasDisplay(env, platform)).toBe(expected);
  });
});
