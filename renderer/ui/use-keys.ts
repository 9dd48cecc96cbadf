import { useEffect, useRef } from 'react';

/** What each key does. Names are those of KeyboardEvent.key; letters in lower case. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

const typing =
  'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';
const pressable =
  'button, a[href], summary, [role="button"], [role="link"], [role="option"], [role="tab"], label, input';

/**
 * May this key press be taken as a command? Not while a field is being typed in, a dialog or list is open, or a
 * modifier is held; Enter and Space belong to the button that has the focus.
 */
export function isCommand(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
    return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(typing) != null) return false;
  if ((event.key === 'Enter' || event.key === ' ') && target?.closest(pressable) != null) return false;
  return document.querySelector('[role="dialog"], [role="alertdialog"]') === null;
}

/**
 * Single keys that act while this window has the focus (WCAG 2.1.4: `enabled` is the agent's switch for letters).
 * Enter, arrows and Escape always act.
 */
export function useKeys(keys: KeyMap, enabled: boolean): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      if (!enabled && name.length === 1) return;
      if (!isCommand(event)) return;
      const act = latest.current[name];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    // before React Aria, which stops the presses it handles
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, [enabled]);
}
