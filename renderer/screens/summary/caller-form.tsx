import { useState } from 'react';
import type { CallerDetails } from '../../../app/call/events.ts';
import { useSettings } from '../../app-state.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { numberOrNull, textOrNull } from '../../ui/typed.ts';
import { EnterForm } from './enter-form.tsx';

/** Who called, typed or corrected after the call. */
export function CallerForm({ caller, onSave, onClose }: { readonly caller: CallerDetails; readonly onSave: (caller: CallerDetails) => void; readonly onClose: () => void }) {
  const { profile } = useSettings();
  const [name, setName] = useState(caller.name ?? '');
  const [number, setNumber] = useState(caller.number ?? '');
  const [reference, setReference] = useState(caller.reference ?? '');
  const save = () => { onSave({ name: textOrNull(name), number: numberOrNull(number, profile.country), reference: textOrNull(reference) }); };
  return (
    <Dialog title={texts.caller.title} isOpen onClose={onClose} actions={<>
      <Button onPress={onClose}>{texts.form.cancel}</Button>
      <Button variant="main" onPress={save}>{texts.form.save}</Button>
    </>}>
      <EnterForm onEnter={save}>
        <TextField label={texts.caller.name} value={name} onChange={setName} maxLength={120} autoFocus />
        <TextField label={texts.caller.number} type="tel" value={number} onChange={setNumber} maxLength={40} />
        <TextField label={texts.caller.reference} value={reference} onChange={setReference} maxLength={120} />
      </EnterForm>
    </Dialog>
  );
}
