import { clsx } from 'clsx';
import { X } from 'lucide-react';
import type { CallerDetails } from '../../../app/call/events.ts';
import { liveTexts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCallerFields } from '../../ui/use-caller-fields.ts';
import styles from './call-bar.module.css';

const texts = liveTexts.caller;

/** Name, number and reference, typed at any time in the call: Enter keeps, Escape goes back. */
export function CallerEditor({
  caller,
  country,
  onSave,
  onCancel,
}: {
  readonly caller: CallerDetails;
  readonly country: string;
  readonly onSave: (caller: CallerDetails) => void;
  readonly onCancel: () => void;
}) {
  const { fields, type, details } = useCallerFields(caller, country);
  return (
    <form
      className={clsx(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(details);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <Hidden>
        <h1>{texts.edit}</h1>
      </Hidden>
      <TextField
        label={texts.name}
        maxLength={120}
        autoFocus
        value={fields.name}
        onChange={(name) => {
          type({ name });
        }}
      />
      <TextField
        label={texts.number}
        type="tel"
        maxLength={40}
        value={fields.number}
        onChange={(number) => {
          type({ number });
        }}
      />
      <TextField
        label={texts.reference}
        maxLength={120}
        value={fields.reference}
        onChange={(reference) => {
          type({ reference });
        }}
      />
      <Button variant="main" type="submit">
        {texts.save}
      </Button>
      <Button variant="quiet" icon={X} label={texts.cancel} keyCap="Esc" onPress={onCancel} />
    </form>
  );
}
