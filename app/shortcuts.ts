import { z } from 'zod';

/** What a key can do from any program. */
export const shortcutActions = ['start-or-end', 'hold', 'confirm-callback', 'strip-or-window', 'pause'] as const;
export type ShortcutAction = (typeof shortcutActions)[number];

/**
 * A key with Ctrl, Alt or Super (Cmd), the way Electron writes it: «Control+Alt+J». Shift alone is not enough: it would
 * take a letter away from every program.
 */
export const accelerator = z
  .string()
  .regex(
    /^(?:(?:Control|Alt|Super)\+)(?:(?:Control|Alt|Shift|Super)\+)*(?:[A-Z0-9]|F(?:[1-9]|1\d|2[0-4])|Enter|Space|Tab|Home|End|PageUp|PageDown|Insert|Delete|Up|Down|Left|Right)$/,
  );

/** null: this action has no key. */
const key = accelerator.nullable();
export const shortcuts = z.object({
  'start-or-end': key,
  hold: key,
  'confirm-callback': key,
  'strip-or-window': key,
  pause: key,
});
export type Shortcuts = z.infer<typeof shortcuts>;

/**
 * Letters that AltGr does not need on any of the usual European keyboards; Ctrl Alt because softphones and CRMs hardly
 * use it.
 */
export const usualShortcuts: Shortcuts = {
  'start-or-end': 'Control+Alt+J',
  hold: 'Control+Alt+H',
  'confirm-callback': 'Control+Alt+Enter',
  'strip-or-window': 'Control+Alt+Space',
  pause: 'Control+Alt+P',
};

/** Whether a key is really ours now. `taken`: another program, the system or another action here has it. */
export interface ShortcutState {
  readonly action: ShortcutAction;
  readonly key: string | null;
  readonly state: 'on' | 'off' | 'taken';
}

/** A key press as a page sees it. */
export interface KeyPress {
  /** place on the keyboard, «KeyJ»: the same whatever Alt makes of the letter */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** @returns the accelerator that was pressed; null while only modifiers are held, or when it cannot be a global key */
export function acceleratorOf(press: KeyPress): string | null {
  const name = keyOf(press.code);
  if (name === null) return null;
  const parts = [
    press.ctrlKey ? 'Control' : null,
    press.altKey ? 'Alt' : null,
    press.metaKey ? 'Super' : null,
    press.shiftKey ? 'Shift' : null,
    name,
  ].filter((each) => each !== null);
  return accelerator.safeParse(parts.join('+')).data ?? null;
}

function keyOf(code: string): string | null {
  const letter = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  if (letter !== undefined) return letter;
  if (code.startsWith('Arrow')) return code.slice('Arrow'.length);
  if (code === 'NumpadEnter') return 'Enter';
  return /^(?:F\d{1,2}|Enter|Space|Tab|Home|End|PageUp|PageDown|Insert|Delete)$/.test(code) ? code : null;
}

/** The names on the keys, in the order they are pressed: «Ctrl», «Alt», «J». */
export const keyNames = (pressed: string): readonly string[] =>
  pressed.split('+').map((name) => shownNames[name] ?? name);
const shownNames: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};
