import { expect, it } from 'vitest';
import { parseCommand } from '../../../main/command-line/arguments.ts';
import { onADisplay } from '../../../main/command-line/display.ts';

const kindOf = (words: string[], platform: string, env: Record<string, string>, chosen = false): string =>
  onADisplay(parseCommand(words, '/'), platform, env, chosen).kind;

it.each([
  [['call', 'hold'], 'call'],
  [[], 'window'],
  [['sidetone://call/hold'], 'link'],
  [['--sample-call-report'], 'sample-call-report'],
])('%j is carried out where there is a display, and refused under Linux where there is none', (words, kind) => {
  expect(kindOf(words, 'linux', { DISPLAY: ':0' })).toBe(kind);
  expect(kindOf(words, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(kind);
  expect(kindOf(words, 'linux', {}, true)).toBe(kind);
  expect(kindOf(words, 'win32', {})).toBe(kind);
  expect(kindOf(words, 'linux', { DISPLAY: '' })).toBe('not-here');
});

it('what only prints needs none', () => {
  expect(kindOf(['--version'], 'linux', {})).toBe('version');
  expect(kindOf(['--help'], 'linux', {})).toBe('usage');
  expect(kindOf(['analyze'], 'linux', {})).toBe('bad-input');
});
