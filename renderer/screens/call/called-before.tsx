import { clsx } from 'clsx';
import { RotateCcwClock } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { useAnswer } from '../../bridge.ts';
import { liveTexts } from '../../texts/live.ts';
import { day, dueBy } from '../../ui/format.ts';
import { Pill } from '../../ui/pill.tsx';
import { raisePronoun, sentenceCase } from '../../ui/spoken.ts';
import bar from './call-bar.module.css';
import styles from './called-before.module.css';

const texts = liveTexts.before;

/**
 * Whether this caller – by number, however written, or by reference – was on the line before, when, and what was
 * promised then and is still open. Opens when it is pressed, by nothing else.
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
  const { lastCall, calls, openCallbacks } = context.value;
  if (lastCall === null) return null;
  const last = day(lastCall.startedAt, lastCall.timezone);
  return (
    <DialogTrigger>
      <Button className={clsx(bar['pill'], styles['opener'])}>
        <Pill icon={RotateCcwClock} className={clsx(styles['pill'])}>
          {texts.called(last)}
          {openCallbacks.length === 0 ? null : `, ${texts.open(openCallbacks.length)}`}
        </Pill>
      </Button>
      <Popover className={clsx(styles['panel'])} placement="bottom start">
        <Dialog className={clsx(styles['dialog'])}>
          <Heading slot="title" level={2}>
            {texts.calls(calls, last)}
          </Heading>
          {openCallbacks.length === 0 ? (
            <p>{texts.nothingOpen}</p>
          ) : (
            <ul>
              {openCallbacks.map((each) => (
                <Promised key={each.id} record={each} />
              ))}
            </ul>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Promised({ record }: { readonly record: CallbackRecord }) {
  const { what, quote, dueAt, madeAt, timezone } = record;
  return (
    <li>
      <b>{what === '' ? texts.callback : sentenceCase(what)}</b>
      <span>{dueBy(dueAt, timezone)}</span>
      <p>
        {texts.promisedOn(day(madeAt, timezone))}
        {quote === '' ? '' : ` “${raisePronoun(quote)}”`}
      </p>
    </li>
  );
}
