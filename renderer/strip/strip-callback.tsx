import { clsx } from 'clsx';
import { Pencil, PhoneForwarded, X } from 'lucide-react';
import type { CallbackReading } from '../../app/call/call-state.ts';
import type { EventOf } from '../../app/call/events.ts';
import { useSettings } from '../app-state.ts';
import { useBridge } from '../bridge.ts';
import { useCallActions } from '../screens/call/use-call-actions.ts';
import { useTrouble } from '../screens/call/use-trouble.ts';
import { liveTexts } from '../texts/live.ts';
import { stripTexts as texts } from '../texts/strip.ts';
import { Button } from '../ui/button.tsx';
import { dueBy, phone } from '../ui/format.ts';
import { useKeys } from '../ui/use-keys.ts';
import styles from './strip.module.css';

/** When, whom, and from which number of one's own; what is not heard stands before the last. */
export function CallbackWords({
  callback,
  started,
}: {
  readonly callback: CallbackReading;
  readonly started: EventOf<'call-started'>;
}) {
  const trouble = useTrouble();
  const { details } = callback;
  const { country } = started.agent;
  const number = details.numberToCall === null ? liveTexts.callback.noNumber : phone(details.numberToCall, country);
  return (
    <>
      <p className={clsx(styles['due'])}>{dueBy(details.dueAt, started.timezone)}</p>
      <p className={clsx(styles['number'])}>
        <PhoneForwarded role="img" aria-label={liveTexts.callback.callBack} />
        {number}
      </p>
      {trouble !== null ? (
        <p className={clsx(styles['mine'])}>
          <b className={clsx(styles['attend'])}>{trouble}</b>
        </p>
      ) : details.agentPhone === null ? null : (
        <p className={clsx(styles['mine'])}>
          {texts.you} {phone(details.agentPhone, country)}
        </p>
      )}
    </>
  );
}

/** Confirming and dismissing happen here; correcting needs fields, so it opens them in the window. */
export function CallbackButtons({ callback }: { readonly callback: CallbackReading }) {
  const { act } = useCallActions();
  const bridge = useBridge();
  const { singleLetterKeys } = useSettings();
  const { id, details, span } = callback;
  const confirm = () => {
    act({ type: 'callback-confirmed', span, details });
  };
  const dismiss = () => {
    act({ type: 'callback-dismissed', span });
  };
  const correct = () => {
    void bridge.ask('strip.correct', { callbackId: id });
  };
  useKeys({ Enter: confirm, x: dismiss, e: correct }, singleLetterKeys);
  return (
    <div className={clsx(styles['row'])}>
      <Button size="small" variant="main" onPress={confirm}>
        {liveTexts.callback.confirm}
      </Button>
      <Button
        size="small"
        variant="quiet"
        icon={Pencil}
        label={liveTexts.callback.correct}
        keyCap="E"
        onPress={correct}
      />
      <Button size="small" variant="quiet" icon={X} label={liveTexts.callback.no} keyCap="X" onPress={dismiss} />
    </div>
  );
}
