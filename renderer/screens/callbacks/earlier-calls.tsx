import type { CallbackRecord } from '../../../app/ipc.ts';
import { useAnswer } from '../../bridge.ts';
import { callbackTexts } from '../../texts/callbacks.ts';
import { day } from '../../ui/format.ts';
import { Link } from '../../ui/link.tsx';

const texts = callbackTexts.about;

/** How often this caller was on the line, when there is more than the call of the promise. */
export function EarlierCalls({ record }: { readonly record: CallbackRecord }) {
  const [context] = useAnswer('caller.context', { number: record.numberToCall, reference: record.reference });
  if (context.state !== 'here') return null;
  const { lastCall, calls } = context.value;
  if (lastCall === null || (calls === 1 && lastCall.callId === record.callId)) return null;
  return (
    <>
      <dt>{texts.calls}</dt>
      <dd>
        {texts.callsUntil(calls)}{' '}
        <Link to={`/call/${lastCall.callId}`}>{day(lastCall.startedAt, lastCall.timezone)}</Link>
      </dd>
    </>
  );
}
