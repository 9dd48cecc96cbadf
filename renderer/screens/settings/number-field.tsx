import { useState } from 'react';
import { settingsTexts as texts } from '../../texts/settings.ts';
import { phone, phoneToKeep } from '../../ui/format.ts';
import { TextField } from '../../ui/text-field.tsx';
import { countryName } from './countries.ts';

/**
 * What becomes of a typed number: E.164 when it is one of the country or has a prefix, null when the field is empty,
 * otherwise it is wrong.
 */
export function readNumber(
  typed: string,
  country: string,
): { readonly state: 'empty' } | { readonly state: 'fine'; readonly number: string } | { readonly state: 'wrong' } {
  if (typed.trim() === '') return { state: 'empty' };
  const number = phoneToKeep(typed, country);
  return number === null ? { state: 'wrong' } : { state: 'fine', number };
}

/**
 * A phone number, checked when the field is left and then written as it is said aloud. Only a number that is one is
 * kept.
 */
export function NumberField({
  label,
  labelHidden = false,
  number,
  country,
  size = 'medium',
  onKeep,
  className,
}: {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly number: string | null;
  readonly country: string;
  readonly size?: 'medium' | 'large';
  readonly onKeep: (number: string | null) => void;
  readonly className?: string;
}) {
  const [typed, setTyped] = useState(number === null ? '' : phone(number, country));
  const [left, setLeft] = useState(false);
  const reading = readNumber(typed, country);
  return (
    <TextField
      label={label}
      labelHidden={labelHidden}
      type="tel"
      size={size}
      value={typed}
      maxLength={40}
      error={left && reading.state === 'wrong' ? texts.you.badNumber(countryName(country)) : null}
      onChange={(next) => {
        setTyped(next);
        const read = readNumber(next, country);
        if (read.state !== 'wrong') onKeep(read.state === 'fine' ? read.number : null);
      }}
      onBlur={() => {
        setLeft(true);
        if (reading.state === 'fine') setTyped(phone(reading.number, country));
      }}
      {...(className === undefined ? {} : { className })}
    />
  );
}
