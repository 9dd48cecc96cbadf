import { clsx } from 'clsx';
import { useSettings } from '../../app-state.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Line, Section } from './section.tsx';
import { useChange } from './use-change.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.keys;

/** All keys in one place, and the switch for single letters (WCAG 2.1.4). */
export function KeysSection() {
  const { singleLetterKeys } = useSettings();
  const change = useChange();
  return (
    <Section id="keys" title={settingsTexts.sections.keys} under={texts.under}>
      {[...texts.global, ...texts.letters].map(({ title, keys }) => (
        <Line key={title} title={title}>
          <span className={clsx(styles['caps'])}><Hidden>{keys.join(' ')}</Hidden>{keys.map((key) => <KeyCap key={key} name={key} />)}</span>
        </Line>
      ))}
      <Line title={texts.single} hint={texts.singleHint} whole>
        <Switch label={texts.single} hint={texts.singleHint} isSelected={singleLetterKeys} onChange={(on) => { change(() => ({ singleLetterKeys: on })); }} />
      </Line>
    </Section>
  );
}
