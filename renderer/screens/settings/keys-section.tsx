import { clsx } from 'clsx';
import { useState } from 'react';
import { shortcutActions, type ShortcutState } from '../../../app/shortcuts.ts';
import { useSettings } from '../../app-state.ts';
import { useAnswer, useNotice } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Line, Section } from './section.tsx';
import { ShortcutLine } from './shortcut-line.tsx';
import { useChange } from './use-change.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.keys;
const answers = (['ask', 'yes', 'no'] as const).map((id) => ({ id, label: texts.linksAllowed[id] }));

/** All keys in one place, the switch for single letters (WCAG 2.1.4), and who else may steer a call. */
export function KeysSection() {
  const { singleLetterKeys, control } = useSettings();
  const change = useChange();
  const [asked] = useAnswer('shortcuts.state', {});
  const [told, setTold] = useState<readonly ShortcutState[] | null>(null);
  useNotice('shortcuts.changed', setTold);
  const states = told ?? (asked.state === 'here' ? asked.value : null);
  return (
    <Section id="keys" title={settingsTexts.sections.keys} under={texts.under}>
      {shortcutActions.map((action) => (
        <ShortcutLine
          key={action}
          action={action}
          state={states?.find((each) => each.action === action)?.state ?? null}
        />
      ))}
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
      <Line title={texts.single} hint={texts.singleHint} whole>
        <Switch
          label={texts.single}
          hint={texts.singleHint}
          isSelected={singleLetterKeys}
          onChange={(on) => {
            change(() => ({ singleLetterKeys: on }));
          }}
        />
      </Line>
      <Line title={texts.links} hint={texts.linksHint}>
        <Segmented
          label={texts.links}
          labelHidden
          options={answers}
          value={control.linksAllowed}
          onChange={(linksAllowed) => {
            change(() => ({ control: { linksAllowed } }));
          }}
        />
      </Line>
    </Section>
  );
}
