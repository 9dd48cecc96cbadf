import { clsx } from 'clsx';
import { useEffect, useState } from 'react';
import { acceleratorOf, keyNames, type ShortcutAction, type ShortcutState } from '../../../app/shortcuts.ts';
import { useSettings } from '../../app-state.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Line } from './section.tsx';
import { useChange } from './use-change.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.keys;

/** A key that works from any program: shown, changed by pressing another one, and whether somebody else has it. */
export function ShortcutLine({
  action,
  state,
}: {
  readonly action: ShortcutAction;
  readonly state: ShortcutState['state'] | null;
}) {
  const chosen = useSettings().shortcuts[action];
  const change = useChange();
  const [pressing, setPressing] = useState(false);
  useEffect(() => {
    if (!pressing) return;
    const listen = (event: KeyboardEvent) => {
      event.preventDefault();
      event.stopPropagation();
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
      if (plain && (event.key === 'Escape' || event.key === 'Tab')) {
        setPressing(false);
        return;
      }
      const key = plain && event.key === 'Backspace' ? null : acceleratorOf(event);
      if (key === null && !(plain && event.key === 'Backspace')) return;
      setPressing(false);
      change((now) => ({ shortcuts: { ...now.shortcuts, [action]: key } }));
    };
    // before React Aria and the single keys
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, [pressing, action, change]);
  const title = texts.global[action];
  const names = chosen === null ? [] : keyNames(chosen);
  const taken = state === 'taken' && !pressing;
  return (
    <Line
      setting={`shortcuts.${action}`}
      title={title}
      attend={taken}
      {...(pressing ? { hint: texts.pressHint } : taken ? { hint: texts.taken } : {})}
    >
      <span className={clsx(styles['caps'])}>
        {pressing ? (
          <span role="status">{texts.press}</span>
        ) : chosen === null ? (
          texts.none
        ) : (
          <>
            <Hidden>{names.join(' ')}</Hidden>
            {names.map((name) => (
              <KeyCap key={name} name={name} />
            ))}
          </>
        )}
      </span>
      <Button
        size="small"
        label={texts.changeOf(title)}
        onPress={() => {
          setPressing(!pressing);
        }}
      >
        {texts.change}
      </Button>
    </Line>
  );
}
