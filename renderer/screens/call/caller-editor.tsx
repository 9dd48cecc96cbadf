import { clsx } from 'clsx';
import { useState } from 'react';
import type { CallerDetails } from '../../../app/call/events.ts';
import { liveTexts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { phone } from '../../ui/format.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { numberOrNull, textOrNull } from '../../ui/typed.ts';
import styles from './call-bar.module.css';

const texts = liveTexts.caller;

/** Name, number and reference, typed at any time in the call: Enter keeps, Escape goes back. */
export function CallerEditor({ caller, country, onSave, onCancel }: { readonly caller: CallerDetails; readonly country: string; readonly onSave: (caller: CallerDetails) => void; readonly onCancel: () => void }) {
  const [name, setName] = useState(caller.name ?? '');
  const [number, setNumber] = useState(caller.number === null ? '' : phone(caller.number, country));
  const [reference, setReference] = useState(caller.reference ?? '');
  return (
    <form
      className={clsx(styles['form'])}
      onSubmit={(event) => { event.preventDefault(); onSave({ name: textOrNull(name), number: numberOrNull(number, country), reference: textOrNull(reference) }); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onCancel(); } }}
    >
      <Hidden><h1>{texts.edit}</h1></Hidden>
      <TextField label={texts.name} labelHidden placeholder={texts.name} value={name} onChange={setName} maxLength={120} autoFocus />
      <TextField label={texts.number} labelHidden placeholder={texts.number} type="tel" value={number} onChange={setNumber} maxLength={40} />
      <TextField label={texts.reference} labelHidden placeholder={texts.reference} value={reference} onChange={setReference} maxLength={120} />
      <Button variant="main" type="submit">{texts.save}</Button>
    </form>
  );
}
