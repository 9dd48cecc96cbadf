import { clsx } from 'clsx';
import { useState } from 'react';
import { shortcutActions, type ShortcutState } from '../../../app/shortcuts.ts';
import { useSettings } from '../../app-state.ts';
import { useAnswer, useNotice } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Switch } from '../../ui/switch.tsx';
import { GroupTitle, Line, Section } from './section.tsx';
import { ShortcutLine } from './shortcut-line.tsx';
import { useChange } from './use-change.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.keys;

/** All keys in one place, and the switch for single letters (WCAG 2.1.4). */
export function KeysSection() {
  const { singleLetterKeys } = useSettings();
  const change = useChange();
  const [asked] = useAnswer('shortcuts.state', {});
  const [told, setTold] = useState<readonly ShortcutState[] | null>(null);
  useNotice('shortcuts.changed', setTold);
  const states = told ?? (asked.state === 'here' ? asked.value : null);
  return (
    <Section id="keys" title={settingsTexts.sections.keys}>
      <GroupTitle>{texts.fromAnywhere}</GroupTitle>
      {shortcutActions.map((action) => (
        <ShortcutLine
          key={action}
          action={action}
          state={states?.find((each) => each.action === action)?.state ?? null}
        />
      ))}
      <GroupTitle>{texts.inTheWindow}</GroupTitle>
      {texts.letters.map(({ title, keys }) => (
        <Line key={title} title={title}>
          <span className={clsx(styles['caps'])}>
            <Hidden>{keys.join(' ')}</Hidden>
            {keys.map((key) => (
              <KeyCap key={key} name={key} />
            ))}
          </span>
        </Line>
      ))}
      <Line setting="singleLetterKeys" title={texts.single} hint={texts.singleHint} whole>
        <Switch
          label={texts.single}
          hint={texts.singleHint}
          isSelected={singleLetterKeys}
          onChange={(on) => {
            change(() => ({ singleLetterKeys: on }));
          }}
        />
      </Line>
    </Section>
  );
}
