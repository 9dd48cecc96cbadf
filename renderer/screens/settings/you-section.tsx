import { clsx } from 'clsx';
import { useCallback, useContext } from 'react';
import { useSettings } from '../../app-state.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useSavedText } from '../summary/use-saved-text.ts';
import { countryName } from './countries.ts';
import { CountrySelect } from './country-select.tsx';
import { NumberField } from './number-field.tsx';
import { Line, Section } from './section.tsx';
import { ChangeContext, useChange } from './use-change.ts';
import { UsualPaceLine } from './usual-pace-line.tsx';
import styles from './settings-screen.module.css';

const texts = settingsTexts.you;

/** Who the agent is: said at the end of a call and put on callback cards. */
export function YouSection() {
  const { profile } = useSettings();
  const change = useChange();
  const changing = useContext(ChangeContext);
  const name = useSavedText(
    profile.name ?? '',
    async (text) =>
      await (changing?.(({ profile: now }) => ({
        profile: { ...now, name: text.trim() === '' ? null : text.trim() },
      })) ?? Promise.resolve({ ok: true as const })),
    () => new Date(),
  );
  const changeCountry = useCallback(
    (country: string) => {
      void changing?.(({ profile: now }) => ({ profile: { ...now, country } }));
    },
    [changing],
  );
  return (
    <Section id="you" title={settingsTexts.sections.you}>
      <Line title={texts.name} hint={texts.nameHint}>
        <TextField
          label={texts.name}
          labelHidden
          value={name.text}
          onChange={name.change}
          onBlur={() => {
            void name.flush();
          }}
          maxLength={120}
          className={clsx(styles['pick'])}
        />
      </Line>
      <Line setting="profile.country" title={texts.country} hint={texts.countryHint}>
        <CountrySelect
          labelHidden
          country={profile.country}
          onChange={changeCountry}
          className={clsx(styles['pick'])}
        />
      </Line>
      <Line title={texts.number} hint={countryName(profile.country)}>
        <NumberField
          label={texts.number}
          labelHidden
          number={profile.number}
          country={profile.country}
          className={clsx(styles['pick'])}
          onKeep={(number) => {
            change(({ profile: now }) => ({ profile: { ...now, number } }));
          }}
        />
      </Line>
      <UsualPaceLine />
    </Section>
  );
}
