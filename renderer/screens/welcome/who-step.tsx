import { clsx } from 'clsx';
import { useState } from 'react';
import { useSettings } from '../../app-state.ts';
import { welcomeTexts } from '../../texts/welcome.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { phone } from '../../ui/format.ts';
import { TextField } from '../../ui/text-field.tsx';
import { countryName } from '../settings/countries.ts';
import { CountrySelect } from '../settings/country-select.tsx';
import { readNumber } from '../settings/number-field.tsx';
import type { Changing } from '../settings/use-change.ts';
import { StepFrame } from './step-frame.tsx';
import styles from './welcome-screen.module.css';

const texts = welcomeTexts.who;

/** Name and number, as they will be said at the end of a call. Both may wait. */
export function WhoStep({
  changing,
  onLater,
  onNext,
}: {
  readonly changing: Changing;
  readonly onLater: () => void;
  readonly onNext: () => void;
}) {
  const { profile } = useSettings();
  const [name, setName] = useState(profile.name ?? '');
  const [country, setCountry] = useState(profile.country);
  const [typed, setTyped] = useState(profile.number === null ? '' : phone(profile.number, profile.country));
  const [checked, setChecked] = useState(false);
  const reading = readNumber(typed, country);
  const number = reading.state === 'fine' ? reading.number : null;
  const preview = [name.trim(), number === null ? '' : phone(number, country)].filter((each) => each !== '').join(', ');
  const goOn = async () => {
    setChecked(true);
    if (reading.state === 'wrong') return;
    const answer = await changing.change((now) => ({
      profile: { ...now.profile, name: name.trim() === '' ? null : name.trim(), country, number },
    }));
    if (answer.ok) onNext();
  };
  return (
    <StepFrame
      step={0}
      intro={texts.intro}
      changing={changing}
      onLater={onLater}
      onNext={() => {
        void goOn();
      }}
    >
      <TextField label={texts.name} size="large" value={name} onChange={setName} maxLength={120} />
      <div className={clsx(styles['pair'])}>
        <CountrySelect country={country} onChange={setCountry} />
        <TextField
          label={texts.number}
          type="tel"
          size="large"
          value={typed}
          maxLength={40}
          onChange={setTyped}
          onBlur={() => {
            setChecked(true);
          }}
          error={checked && reading.state === 'wrong' ? settingsTexts.you.badNumber(countryName(country)) : null}
        />
      </div>
      {preview === '' ? null : (
        <p className={clsx(styles['preview'])}>
          <small>{texts.preview}</small>
          {preview}
        </p>
      )}
    </StepFrame>
  );
}
