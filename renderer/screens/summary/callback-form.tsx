import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { CallbackDetails } from '../../../app/call/events.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldsOf, phoneToKeep } from '../../ui/format.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useCallbackFields } from '../../ui/use-callback-fields.ts';
import { EnterForm } from './enter-form.tsx';
import styles from './side-column.module.css';

/** A callback card or a record of the due list. */
export type FormDetails = Readonly<
  Pick<CallbackDetails, 'dueAt' | 'numberToCall' | 'agentName' | 'agentPhone' | 'callerName' | 'reference'>
>;

/** When, which number, whom: typed or corrected by hand. Everything may stay empty. */
export function CallbackForm({
  title,
  details,
  timezone,
  country,
  now,
  children,
  onSave,
  onClose,
}: {
  readonly title: string;
  readonly details: FormDetails;
  readonly timezone: string;
  readonly country: string;
  /** for times that are chosen often: in half an hour, tomorrow */
  readonly now: Date;
  readonly children?: ReactNode;
  readonly onSave: (details: CallbackDetails) => void;
  readonly onClose: () => void;
}) {
  const { agentName, agentPhone, callerName, dueAt, numberToCall, reference } = details;
  const {
    fields,
    type,
    wrongTime,
    details: typed,
  } = useCallbackFields({ agentName, agentPhone, callerName, dueAt, numberToCall, reference }, timezone, country);
  const isNumber = phoneToKeep(fields.number, country) !== null;
  const save = () => {
    if (typed !== null) onSave(typed);
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{texts.form.cancel}</Button>
          <Button variant="main" isDisabled={wrongTime} onPress={save}>
            {texts.form.save}
          </Button>
        </>
      }
    >
      <EnterForm onEnter={save}>
        {children}
        <div className={clsx(styles['often'])} role="group" aria-label={texts.form.often}>
          {oftenChosen(now, timezone).map(({ label, date, time }) => (
            <Button
              key={label}
              size="small"
              onPress={() => {
                type({ date, time });
              }}
            >
              {label}
            </Button>
          ))}
        </div>
        <div className={clsx(styles['pair'])}>
          <TextField
            label={texts.form.day}
            type="date"
            value={fields.date}
            onChange={(date) => {
              type({ date });
            }}
            autoFocus
            hint={texts.form.noTimeHint}
            error={wrongTime ? texts.form.timeWithoutDay : null}
          />
          <TextField
            label={texts.form.time}
            type="time"
            value={fields.time}
            onChange={(time) => {
              type({ time });
            }}
          />
        </div>
        <TextField
          label={texts.form.number}
          type="tel"
          value={fields.number}
          onChange={(number) => {
            type({ number });
          }}
          maxLength={40}
          {...(fields.number.trim() !== '' && !isNumber ? { hint: texts.form.badNumber } : {})}
        />
        <TextField
          label={texts.form.name}
          value={fields.callerName}
          onChange={(name) => {
            type({ callerName: name });
          }}
          maxLength={120}
        />
      </EnterForm>
    </Dialog>
  );
}

const MINUTE_MS = 60_000;
/** Times that are promised often. Tomorrow at nine is the first hour of a working day; the day is the zone's. */
function oftenChosen(
  now: Date,
  timezone: string,
): readonly { readonly label: string; readonly date: string; readonly time: string }[] {
  const after = (minutes: number) =>
    fieldsOf(
      new Date(Math.ceil((now.getTime() + minutes * MINUTE_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS).toISOString(),
      timezone,
    );
  return [
    { label: texts.form.in30, ...after(30) },
    { label: texts.form.in120, ...after(120) },
    { label: texts.form.tomorrow, date: after(24 * 60).date, time: '09:00' },
  ];
}
