import { clsx } from 'clsx';
import { useState, type ReactNode } from 'react';
import type { CallbackDetails } from '../../../app/call/events.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { dueBy, fieldsOf, isPast, momentOf, phoneToKeep } from '../../ui/format.ts';
import { ClockField, DayField } from '../../ui/moment-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCallbackFields } from '../../ui/use-callback-fields.ts';
import { EnterForm } from './enter-form.tsx';
import styles from './side-column.module.css';

/** A callback card or a record of the due list. */
export type FormDetails = Readonly<
  Pick<CallbackDetails, 'dueAt' | 'numberToCall' | 'agentName' | 'agentPhone' | 'callerName' | 'reference'>
>;

/** When, which number, whom, and who calls: typed or corrected by hand. Everything may stay empty. */
export function CallbackForm({
  title,
  kind = 'call',
  renewPast = false,
  details,
  timezone,
  country,
  now,
  children,
  onSave,
  onClose,
}: {
  readonly title: string;
  /** of a to-do only the time is asked */
  readonly kind?: 'call' | 'other';
  /** a time that has passed is not offered again, but the next one that is chosen often */
  readonly renewPast?: boolean;
  readonly details: FormDetails;
  readonly timezone: string;
  readonly country: string;
  /** for times that are chosen often: in half an hour, tomorrow */
  readonly now: Date;
  readonly children?: ReactNode;
  readonly onSave: (details: CallbackDetails) => void;
  readonly onClose: () => void;
}) {
  const { agentName, agentPhone, callerName, numberToCall, reference } = details;
  // as it is when the form opens: what is typed does not change by itself
  const [dueAt] = useState(() =>
    renewPast && details.dueAt !== null && isPast(details.dueAt, now) ? soon(now, timezone) : details.dueAt,
  );
  const {
    fields,
    type,
    setUnfinished,
    wrongTime,
    details: typed,
  } = useCallbackFields({ agentName, agentPhone, callerName, dueAt, numberToCall, reference }, timezone, country);
  const reads = typed === null ? '' : typed.dueAt === null ? texts.form.noTimeHint : dueBy(typed.dueAt, timezone);
  const past = typed !== null && typed.dueAt !== null && isPast(typed.dueAt, now);
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
        <div>
          <div className={clsx(styles['pair'])}>
            <DayField
              label={texts.form.day}
              value={fields.date}
              onChange={(date) => {
                type({ date });
              }}
              onUnfinished={(is) => {
                setUnfinished('date', is);
              }}
              autoFocus
            />
            <ClockField
              label={texts.form.time}
              value={fields.time}
              onChange={(time) => {
                type({ time });
              }}
              onUnfinished={(is) => {
                setUnfinished('time', is);
              }}
            />
          </div>
          <p className={clsx(styles['reads'], (wrongTime || past) && styles['attend'])} role="status">
            {wrongTime ? texts.form.badTime : past ? texts.form.past(reads) : reads}
          </p>
        </div>
        {kind === 'other' ? null : (
          <>
            <div className={clsx(styles['pair'])}>
              <PhoneField
                label={texts.form.number}
                value={fields.number}
                country={country}
                onChange={(number) => {
                  type({ number });
                }}
              />
              <TextField
                label={texts.form.name}
                value={fields.callerName}
                onChange={(name) => {
                  type({ callerName: name });
                }}
                maxLength={120}
              />
            </div>
            <div className={clsx(styles['pair'])}>
              <PhoneField
                label={texts.form.agentPhone}
                value={fields.agentPhone}
                country={country}
                onChange={(number) => {
                  type({ agentPhone: number });
                }}
              />
              <TextField
                label={texts.form.agentName}
                value={fields.agentName}
                onChange={(name) => {
                  type({ agentName: name });
                }}
                maxLength={120}
              />
            </div>
          </>
        )}
      </EnterForm>
    </Dialog>
  );
}

function PhoneField({
  label,
  value,
  country,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly country: string;
  readonly onChange: (value: string) => void;
}) {
  const odd = value.trim() !== '' && phoneToKeep(value, country) === null;
  return (
    <TextField
      label={label}
      type="tel"
      value={value}
      onChange={onChange}
      maxLength={40}
      {...(odd ? { hint: texts.form.badNumber } : {})}
    />
  );
}

const MINUTE_MS = 60_000;
/** In half an hour, on whole five minutes. RFC 3339 */
function soon(now: Date, timezone: string): string | null {
  const { date, time } = inMinutes(30, now, timezone);
  return momentOf(date, time, timezone);
}
const inMinutes = (minutes: number, now: Date, timezone: string) =>
  fieldsOf(
    new Date(Math.ceil((now.getTime() + minutes * MINUTE_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS).toISOString(),
    timezone,
  );

/** Times that are promised often. Tomorrow at nine is the first hour of a working day; the day is the zone's. */
function oftenChosen(
  now: Date,
  timezone: string,
): readonly { readonly label: string; readonly date: string; readonly time: string }[] {
  return [
    { label: texts.form.in30, ...inMinutes(30, now, timezone) },
    { label: texts.form.in120, ...inMinutes(120, now, timezone) },
    { label: texts.form.tomorrow, date: inMinutes(24 * 60, now, timezone).date, time: '09:00' },
  ];
}
