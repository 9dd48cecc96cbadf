import { describe, expect, test } from 'vitest';
import { accelerator, acceleratorOf, keyNames, shortcutActions, usualShortcuts } from '../../app/shortcuts.ts';

const press = (code: string, held: string): string | null =>
  acceleratorOf({
    code,
    ctrlKey: held.includes('c'),
    altKey: held.includes('a'),
    shiftKey: held.includes('s'),
    metaKey: held.includes('m'),
  });

describe('keys that work from any program', () => {
  test('a press becomes a key, in one order of modifiers', () => {
    expect(press('KeyJ', 'ca')).toBe('Control+Alt+J');
    expect(press('Digit7', 'sm')).toBe('Super+Shift+7');
    expect(press('ArrowUp', 'c')).toBe('Control+Up');
    expect(press('NumpadEnter', 'ca')).toBe('Control+Alt+Enter');
    expect(press('F9', 'a')).toBe('Alt+F9');
  });
  test.each([
    ['ControlLeft', 'c'],
    ['KeyJ', ''],
    ['KeyJ', 's'],
    ['Escape', 'c'],
    ['IntlBackslash', 'ca'],
    ['F25', 'c'],
    ['KeyÄ', 'c'],
  ])('%s with %s is none', (code, held) => {
    expect(press(code, held)).toBeNull();
  });
  test('the usual ones can be chosen, differ, and are shown as they stand on the keyboard', () => {
    const chosen = shortcutActions.map((action) => usualShortcuts[action] ?? '');
    for (const each of chosen) expect(accelerator.safeParse(each).success).toBe(true);
    expect(new Set(chosen).size).toBe(chosen.length);
    expect(keyNames('Control+Alt+PageUp')).toEqual(['Ctrl', 'Alt', 'Page Up']);
  });
});
