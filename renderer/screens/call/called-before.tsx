import { clsx } from 'clsx';
import { RotateCcwClock } from 'lucide-react';
import { useAnswer } from '../../bridge.ts';
import { liveTexts } from '../../texts/live.ts';
import { day } from '../../ui/format.ts';
import { Pill } from '../../ui/pill.tsx';
import styles from './call-bar.module.css';

const texts = liveTexts.before;

/**
 * Whether this caller – by number, however written, or by reference – was on the line before, when, and whether
 * something promised then is still open.
 */
export function CalledBefore({
  number,
  reference,
}: {
  readonly number: string | null;
  readonly reference: string | null;
}) {
  const [context] = useAnswer('caller.context', { number, reference });
  if (context.state !== 'here') return null;
  const { lastCall, openCallbacks } = context.value;
  if (lastCall === null) return null;
  return (
    <Pill icon={RotateCcwClock} className={clsx(styles['pill'])}>
      {texts.called(day(lastCall.startedAt, lastCall.timezone))}
      {openCallbacks.length === 0 ? null : `, ${texts.open(openCallbacks.length)}`}
    </Pill>
  );
}
