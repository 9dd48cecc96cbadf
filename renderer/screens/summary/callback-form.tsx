import { clsx } from 'clsx';
import { useState } from 'react';
import type { CallbackDetails } from '../../../app/call/events.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { fieldsOf, momentOf, phone, phoneToKeep } from '../../ui/format.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './side-column.module.css';

/** End of a working day, when a day is chosen and no time (definitions.md, «Callback commitment»: a date alone = 17:00). */
const END_OF_DAY = '17:00';

/** When, which number, whom: typed or corrected by hand. Everything may stay empty. */
export function CallbackForm({ title, details, timezone, country, onSave, onClose }: {
  readonly title: string; readonly details: CallbackDetails; readonly timezone: string; readonly country: string;
  readonly onSave: (details: CallbackDetails) => void; readonly onClose: () => void;
}) {
  const due = details.dueAt === null ? { date: '', time: '' } : fieldsOf(details.dueAt, timezone);
  const [date, setDate] = useState(due.date);
  const [time, setTime] = useState(due.time);
  const [number, setNumber] = useState(details.numberToCall === null ? '' : phone(details.numberToCall, country));
  const [name, setName] = useState(details.callerName ?? '');
  const timeAlone = date === '' && time !== '';
  const kept = phoneToKeep(number, country);
  const save = () => {
    if (timeAlone) return;
    onSave({
      ...details,
      dueAt: date === '' ? null : momentOf(date, time === '' ? END_OF_DAY : time, timezone),
      numberToCall: number.trim() === '' ? null : kept ?? number.trim(),
      callerName: name.trim() === '' ? null : name.trim(),
    });
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} actions={<>
      <Button onPress={onClose}>{texts.form.cancel}</Button>
      <Button variant="main" isDisabled={timeAlone} onPress={save}>{texts.form.save}</Button>
    </>}>
      <div className={clsx(styles['pair'])}>
        <TextField label={texts.form.day} type="date" value={date} onChange={setDate} autoFocus hint={texts.form.noTimeHint} error={timeAlone ? texts.form.timeWithoutDay : null} />
        <TextField label={texts.form.time} type="time" value={time} onChange={setTime} />
      </div>
      <TextField label={texts.form.number} type="tel" value={number} onChange={setNumber} maxLength={40} {...(number.trim() !== '' && kept === null ? { hint: texts.form.badNumber } : {})} />
      <TextField label={texts.form.name} value={name} onChange={setName} maxLength={120} />
    </Dialog>
  );
}
