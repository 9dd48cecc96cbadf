import { clsx } from 'clsx';
import { RotateCcwClock } from 'lucide-react';
import { useAnswer } from '../../bridge.ts';
import { liveTexts } from '../../texts/live.ts';
import { day } from '../../ui/format.ts';
import { Pill } from '../../ui/pill.tsx';
import styles from './call-bar.module.css';

const texts = liveTexts.before;

/** Whether this number was on the line before, when, and whether something promised then is still open. */
export function CalledBefore({ number, callId }: { readonly number: string; readonly callId: string }) {
  const [calls] = useAnswer('calls.list', { search: number, offset: 0, limit: 20 });
  const earlier = calls.state === 'here' ? calls.value.filter((each) => each.id !== callId && each.callerNumber === number && each.source === 'live') : [];
  const last = earlier[0];
  if (last === undefined) return null;
  const open = earlier.reduce((sum, each) => sum + each.openCallbacks, 0);
  return <Pill icon={RotateCcwClock} className={clsx(styles['pill'])}>{texts.called(day(last.startedAt, last.timezone))}{open === 0 ? null : `, ${texts.open(open)}`}</Pill>;
}
