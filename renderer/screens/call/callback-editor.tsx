import { clsx } from 'clsx';
import { useState } from 'react';
import type { CallbackDetails } from '../../../app/call/events.ts';
import { liveTexts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { dueBy, isPast } from '../../ui/format.ts';
import { ClockField, DayField } from '../../ui/moment-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useCallbackFields } from '../../ui/use-callback-fields.ts';
import { useNow } from '../../ui/use-now.ts';
import styles from './callback-card.module.css';

const texts = liveTexts.callback;

/** Day, time, number and names in the card itself, by keyboard alone: Enter saves, Escape goes back. */
export function CallbackEditor({
  details,
  timezone,
  country,
  onSave,
  onCancel,
}: {
  readonly details: CallbackDetails;
  readonly timezone: string;
  readonly country: string;
  readonly onSave: (details: CallbackDetails) => void;
  readonly onCancel: () => void;
}) {
  const { fields, type, setUnfinished, wrongTime, details: typed } = useCallbackFields(details, timezone, country);
  const now = useNow();
  const due = typed === null ? '' : dueBy(typed.dueAt, timezone);
  const reads = typed?.dueAt != null && isPast(typed.dueAt, now) ? texts.past(due) : due;
  const [wrong, setWrong] = useState(false);
  return (
    <form
      aria-label={texts.edit}
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(wrongTime);
        if (typed !== null) onSave(typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <div className={clsx(styles['form'])}>
        <DayField
          label={texts.date}
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
          label={texts.time}
          value={fields.time}
          onChange={(time) => {
            type({ time });
          }}
          onUnfinished={(is) => {
            setUnfinished('time', is);
          }}
        />
        <TextField
          label={texts.number}
          type="tel"
          value={fields.number}
          onChange={(number) => {
            type({ number });
          }}
          maxLength={40}
        />
        <TextField
          label={texts.callerName}
          value={fields.callerName}
          onChange={(callerName) => {
            type({ callerName });
          }}
          maxLength={120}
        />
        <TextField
          label={texts.agentName}
          value={fields.agentName}
          onChange={(agentName) => {
            type({ agentName });
          }}
          maxLength={120}
        />
        <TextField
          label={texts.agentPhone}
          type="tel"
          value={fields.agentPhone}
          onChange={(agentPhone) => {
            type({ agentPhone });
          }}
          maxLength={40}
        />
      </div>
      <div className={clsx(styles['acts'])}>
        <Button variant="main" type="submit" keyCap="Enter">
          {texts.save}
        </Button>
        <Button keyCap="Esc" onPress={onCancel}>
          {texts.cancel}
        </Button>
        <span className={clsx(styles['reads'])}>{reads}</span>
        {wrong ? (
          <span role="alert" className={clsx(styles['error'])}>
            {texts.badTime}
          </span>
        ) : null}
      </div>
    </form>
  );
}
