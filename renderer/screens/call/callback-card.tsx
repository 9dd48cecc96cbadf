import { clsx } from 'clsx';
import type { CallbackReading } from '../../../app/call/call-state.ts';
import type { CallbackDetails } from '../../../app/call/events.ts';
import { liveTexts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { dueBy, phone } from '../../ui/format.ts';
import { CallbackEditor } from './callback-editor.tsx';
import styles from './callback-card.module.css';

const texts = liveTexts.callback;
export interface CallbackCardProps {
  readonly callback: CallbackReading;
  /** how many more wait behind this one */
  readonly more: number;
  readonly timezone: string;
  readonly country: string;
  readonly editing: boolean;
  readonly showKeys: boolean;
  readonly onConfirm: () => void;
  readonly onEdit: (editing: boolean) => void;
  readonly onCorrect: (details: CallbackDetails) => void;
  readonly onDismiss: () => void;
}

/** A promise that was heard: when, which number, who you are. It waits, hides nothing, and may be left unanswered. */
export function CallbackCard({
  callback,
  more,
  timezone,
  country,
  editing,
  showKeys,
  onConfirm,
  onEdit,
  onCorrect,
  onDismiss,
}: CallbackCardProps) {
  const { details } = callback;
  const number = details.numberToCall === null ? texts.noNumber : phone(details.numberToCall, country);
  const you = [details.agentName, details.agentPhone === null ? null : phone(details.agentPhone, country)]
    .filter((each) => each !== null)
    .join(', ');
  return (
    <section className={clsx(styles['card'])} aria-label={texts.label}>
      {editing ? (
        <CallbackEditor
          key={callback.id}
          details={details}
          timezone={timezone}
          country={country}
          onSave={onCorrect}
          onCancel={() => {
            onEdit(false);
          }}
        />
      ) : (
        <>
          <div className={clsx(styles['line'])}>
            <strong>{texts.callBack}</strong>
            <strong>{dueBy(details.dueAt, timezone)}</strong>
            <strong>{number}</strong>
          </div>
          {you === '' ? null : (
            <div className={clsx(styles['who'])}>
              {texts.you} {you}
            </div>
          )}
          <div className={clsx(styles['acts'])}>
            <Button variant="main" {...(showKeys ? { keyCap: 'Enter' } : {})} onPress={onConfirm}>
              {texts.confirm}
            </Button>
            <Button
              {...(showKeys ? { keyCap: 'E' } : {})}
              onPress={() => {
                onEdit(true);
              }}
            >
              {texts.correct}
            </Button>
            <Button variant="quiet" {...(showKeys ? { keyCap: 'X' } : {})} onPress={onDismiss}>
              {texts.no}
            </Button>
            {more > 0 ? <span className={clsx(styles['more'])}>{texts.more(more)}</span> : null}
          </div>
        </>
      )}
    </section>
  );
}
