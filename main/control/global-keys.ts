import { shortcutActions, type ShortcutAction, type Shortcuts, type ShortcutState } from '../../app/shortcuts.ts';

/** What the desktop offers for keys that work from any program. */
export interface KeyPort {
  /** @returns false: another program or the system has it */
  register(key: string, pressed: () => void): boolean;
  unregister(key: string): void;
}

export interface GlobalKeys {
  /** takes the keys anew when they changed */
  use(chosen: Shortcuts): void;
  state(): readonly ShortcutState[];
  close(): void;
}

/**
 * Keeps the chosen keys registered and knows which of them others have. A key that was taken is tried again each time
 * keys are changed.
 */
export function globalKeys(
  port: KeyPort,
  pressed: (action: ShortcutAction) => void,
  changed: (state: readonly ShortcutState[]) => void,
): GlobalKeys {
  let present: Shortcuts | null = null;
  let states: readonly ShortcutState[] = [];
  const release = (): void => {
    for (const each of states) if (each.state === 'on' && each.key !== null) port.unregister(each.key);
    states = [];
  };
  const take = (action: ShortcutAction, key: string | null): ShortcutState => {
    if (key === null) return { action, key, state: 'off' };
    try {
      return {
        action,
        key,
        state: port.register(key, () => {
          pressed(action);
        })
          ? 'on'
          : 'taken',
      };
    } catch {
      // this system has no such key
      return { action, key, state: 'taken' };
    }
  };
  return {
    use: (chosen) => {
      if (present !== null && shortcutActions.every((action) => present?.[action] === chosen[action])) return;
      present = chosen;
      release();
      const used = new Set<string>();
      states = shortcutActions.map((action) => {
        const key = chosen[action];
        if (key !== null && used.has(key)) return { action, key, state: 'taken' };
        if (key !== null) used.add(key);
        return take(action, key);
      });
      changed(states);
    },
    state: () => states,
    close: release,
  };
}
