import { clsx } from 'clsx';
import { useState, type ReactNode } from 'react';
import type { CallbackDetails } from '../../../app/call/events.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldsOf, phone, phoneToKeep } from '../../ui/format.ts';
import { TextField } from '../../ui/text-field.tsx';
import { dueOf, numberOrNull, textOrNull } from '../../ui/typed.ts';
import { EnterForm } from './enter-form.tsx';
import styles from './side-column.module.css';

/** A callback card or a record of the due list. */
export type FormDetails = Readonly<Pick<CallbackDetails, 'dueAt' | 'numberToCall' | 'agentName' | 'agentPhone' | 'callerName' | 'reference'>>;

/** When, which number, whom: typed or corrected by hand. Everything may stay empty. */
export function CallbackForm({ title, details, timezone, country, now, children, onSave, onClose }: {
  readonly title: string; readonly details: FormDetails; readonly timezone: string; readonly country: string;
  /** for times that are chosen often: in half an hour, tomorrow */
  readonly now: Date; readonly children?: ReactNode; readonly onSave: (details: CallbackDetails) => void; readonly onClose: () => void;
}) {
  const due = details.dueAt === null ? { date: '', time: '' } : fieldsOf(details.dueAt, timezone);
  const [date, setDate] = useState(due.date);
  const [time, setTime] = useState(due.time);
  const [number, setNumber] = useState(details.numberToCall === null ? '' : phone(details.numberToCall, country));
  const [name, setName] = useState(details.callerName ?? '');
  const timeAlone = date === '' && time !== '';
  const isNumber = phoneToKeep(number, country) !== null;
  const save = () => {
    if (timeAlone) return;
    onSave({
      agentName: details.agentName, agentPhone: details.agentPhone, reference: details.reference,
      dueAt: dueOf(date, time, timezone), numberToCall: numberOrNull(number, country), callerName: textOrNull(name),
    });
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} actions={<>
      <Button onPress={onClose}>{texts.form.cancel}</Button>
      <Button variant="main" isDisabled={timeAlone} onPress={save}>{texts.form.save}</Button>
    </>}>
      <EnterForm onEnter={save}>
        {children}
        <div className={clsx(styles['often'])} role="group" aria-label={texts.form.often}>
          {oftenChosen(now, timezone).map((each) => <Button key={each.label} size="small" onPress={() => { setDate(each.date); setTime(each.time); }}>{each.label}</Button>)}
        </div>
        <div className={clsx(styles['pair'])}>
          <TextField label={texts.form.day} type="date" value={date} onChange={setDate} autoFocus hint={texts.form.noTimeHint} error={timeAlone ? texts.form.timeWithoutDay : null} />
          <TextField label={texts.form.time} type="time" value={time} onChange={setTime} />
        </div>
        <TextField label={texts.form.number} type="tel" value={number} onChange={setNumber} maxLength={40} {...(number.trim() !== '' && !isNumber ? { hint: texts.form.badNumber } : {})} />
        <TextField label={texts.form.name} value={name} onChange={setName} maxLength={120} />
      </EnterForm>
    </Dialog>
  );
}

const MINUTE_MS = 60_000;
/** Times that are promised often. Tomorrow at nine is the first hour of a working day; the day is the zone's. */
function oftenChosen(now: Date, timezone: string): readonly { readonly label: string; readonly date: string; readonly time: string }[] {
  const after = (minutes: number) => fieldsOf(new Date(Math.ceil((now.getTime() + minutes * MINUTE_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS).toISOString(), timezone);
  return [
    { label: texts.form.in30, ...after(30) },
    { label: texts.form.in120, ...after(120) },
    { label: texts.form.tomorrow, date: after(24 * 60).date, time: '09:00' },
  ];
}
