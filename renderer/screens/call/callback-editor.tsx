import { clsx } from 'clsx';
import { useState } from 'react';
import type { CallbackDetails } from '../../../app/call/events.ts';
import { liveTexts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { dueBy, fieldsOf, phone } from '../../ui/format.ts';
import { TextField } from '../../ui/text-field.tsx';
import { dueOf, numberOrNull, textOrNull } from '../../ui/typed.ts';
import styles from './callback-card.module.css';

const texts = liveTexts.callback;

/** Day, time, number and names in the card itself, by keyboard alone: Enter saves, Escape goes back. */
export function CallbackEditor({ details, timezone, country, onSave, onCancel }: {
  readonly details: CallbackDetails; readonly timezone: string; readonly country: string;
  readonly onSave: (details: CallbackDetails) => void; readonly onCancel: () => void;
}) {
  const due = details.dueAt === null ? { date: '', time: '' } : fieldsOf(details.dueAt, timezone);
  const [date, setDate] = useState(due.date);
  const [time, setTime] = useState(due.time);
  const [number, setNumber] = useState(details.numberToCall === null ? '' : phone(details.numberToCall, country));
  const [callerName, setCallerName] = useState(details.callerName ?? '');
  const [agentName, setAgentName] = useState(details.agentName ?? '');
  const [wrong, setWrong] = useState(false);
  const dueAt = dueOf(date, time, timezone);
  const save = () => {
    if ((date === '' && time !== '') || (date !== '' && dueAt === null)) { setWrong(true); return; }
    onSave({ ...details, dueAt, numberToCall: numberOrNull(number, country), callerName: textOrNull(callerName), agentName: textOrNull(agentName) });
  };
  return (
    <form
      aria-label={texts.edit}
      onSubmit={(event) => { event.preventDefault(); save(); }}
      onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onCancel(); } }}
    >
      <div className={clsx(styles['form'])}>
        <TextField label={texts.date} type="date" value={date} onChange={setDate} autoFocus />
        <TextField label={texts.time} type="time" value={time} onChange={setTime} />
        <TextField label={texts.number} type="tel" value={number} onChange={setNumber} maxLength={40} />
        <TextField label={texts.callerName} value={callerName} onChange={setCallerName} maxLength={120} />
        <TextField label={texts.agentName} value={agentName} onChange={setAgentName} maxLength={120} />
      </div>
      <div className={clsx(styles['acts'])}>
        <Button variant="main" size="small" type="submit" keyCap="Enter">{texts.save}</Button>
        <Button size="small" keyCap="Esc" onPress={onCancel}>{texts.cancel}</Button>
        {/* date fields are written the system's way; this line says the same day beyond doubt */}
        <span className={clsx(styles['reads'])}>{dueBy(dueAt, timezone)}</span>
        {wrong ? <span role="alert" className={clsx(styles['error'])}>{texts.badTime}</span> : null}
      </div>
    </form>
  );
}
