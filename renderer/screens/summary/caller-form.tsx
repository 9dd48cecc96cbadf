import type { CallerDetails } from '../../../app/call/events.ts';
import { useSettings } from '../../app-state.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCallerFields } from '../../ui/use-caller-fields.ts';
import { EnterForm } from './enter-form.tsx';

/** Who called, typed or corrected after the call. */
export function CallerForm({
  caller,
  onSave,
  onClose,
}: {
  readonly caller: CallerDetails;
  readonly onSave: (caller: CallerDetails) => void;
  readonly onClose: () => void;
}) {
  const { fields, type, details } = useCallerFields(caller, useSettings().profile.country);
  const save = () => {
    onSave(details);
  };
  return (
    <Dialog
      title={texts.caller.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{texts.form.cancel}</Button>
          <Button variant="main" onPress={save}>
            {texts.form.save}
          </Button>
        </>
      }
    >
      <EnterForm onEnter={save}>
        <TextField
          label={texts.caller.name}
          value={fields.name}
          onChange={(name) => {
            type({ name });
          }}
          maxLength={120}
          autoFocus
        />
        <TextField
          label={texts.caller.number}
          type="tel"
          value={fields.number}
          onChange={(number) => {
            type({ number });
          }}
          maxLength={40}
        />
        <TextField
          label={texts.caller.reference}
          value={fields.reference}
          onChange={(reference) => {
            type({ reference });
          }}
          maxLength={120}
        />
      </EnterForm>
    </Dialog>
  );
}
