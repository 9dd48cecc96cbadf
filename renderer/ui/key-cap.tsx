import { clsx } from 'clsx';
import styles from './button.module.css';

/** A key as it stands on the keyboard. Silent for screen readers: the button tells it as its shortcut. */
export function KeyCap({ name }: { readonly name: string }) {
  return (
    <kbd className={clsx(styles['key'])} aria-hidden="true">
      {name}
    </kbd>
  );
}

/** «Ctrl Alt J» as `aria-keyshortcuts` wants it: «Control+Alt+J». */
export const spokenKey = (name: string): string => name.replace(/\bCtrl\b/, 'Control').replaceAll(' ', '+');
