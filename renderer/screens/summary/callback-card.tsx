import { clsx } from 'clsx';
import { Check, Pencil, PhoneForwarded, X } from 'lucide-react';
import { useState } from 'react';
import type { AgentAction, CallbackDetails } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { useApp } from '../../app-state.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { dueBy, phone } from '../../ui/format.ts';
import { Pill } from '../../ui/pill.tsx';
import { raisePronoun } from '../../ui/spoken.ts';
import { useNow } from '../../ui/use-now.ts';
import { CalendarButton } from '../callbacks/calendar-button.tsx';
import { CallbackForm } from './callback-form.tsx';
import { MomentLink } from './moment-link.tsx';
import styles from './side-column.module.css';

export type SummaryCallback = CallSummary['callbacks'][number];

export const detailsOf = (each: SummaryCallback): CallbackDetails => ({
  dueAt: each.dueAt,
  numberToCall: each.numberToCall,
  agentName: each.agentName,
  agentPhone: each.agentPhone,
  callerName: each.callerName,
  reference: each.reference,
});

function Standing({ callback, done }: { readonly callback: SummaryCallback; readonly done: boolean }) {
  if (done)
    return (
      <Pill tone="you" icon={Check}>
        {texts.callback.done}
      </Pill>
    );
  if (callback.status === 'withdrawn') return <Pill>{texts.callback.withdrawn}</Pill>;
  if (callback.status === 'dismissed') return <Pill>{texts.callback.dismissed}</Pill>;
  return callback.confirmed ? (
    <Pill tone="you" icon={Check}>
      {texts.callback.confirmed}
    </Pill>
  ) : (
    <Pill tone="attend">{texts.callback.toConfirm}</Pill>
  );
}

/** A promise to call back: when, which number, who you are, and the words it was heard in. */
export function CallbackCard({
  title,
  recordId,
  callback,
  timezone,
  country,
  act,
}: {
  /** tells several cards of a call apart */
  readonly title: string;
  /** its id in the due list */
  readonly recordId: string;
  readonly callback: SummaryCallback;
  readonly timezone: string;
  readonly country: string;
  readonly act: (action: AgentAction) => Promise<unknown>;
}) {
  const now = useNow();
  const record = useApp((state) => state.callbacks.find((each) => each.id === recordId));
  const [correcting, setCorrecting] = useState(false);
  const who = [callback.agentName, callback.agentPhone === null ? null : phone(callback.agentPhone, country)]
    .filter((each) => each !== null)
    .join(', ');
  const open = callback.status === 'open';
  return (
    <Card title={title} icon={PhoneForwarded} end={<Standing callback={callback} done={record?.status === 'done'} />}>
      <div className={clsx(!open && styles['faded'])}>
        <p className={clsx(styles['due'])}>
          {callback.dueAt === null ? texts.callback.noTime : dueBy(callback.dueAt, timezone)}
        </p>
        <p className={clsx(styles['figures'])}>
          {callback.numberToCall === null ? texts.callback.noNumber : phone(callback.numberToCall, country)}
        </p>
        {who === '' ? null : <p className={clsx(styles['soft'])}>{texts.callback.you(who)}</p>}
        {callback.quote === '' ? null : (
          <p className={clsx(styles['said'])}>
            <MomentLink seconds={callback.madeAtSeconds} side={callback.span.side} />{' '}
            {texts.callback.said(raisePronoun(callback.quote))}
          </p>
        )}
      </div>
      <div className={clsx(styles['acts'])}>
        {open && !callback.confirmed ? (
          <Button
            size="small"
            icon={Check}
            onPress={() => {
              void act({ type: 'callback-confirmed', span: callback.span, details: detailsOf(callback) });
            }}
          >
            {texts.callback.confirm}
          </Button>
        ) : null}
        {callback.status === 'dismissed' ? (
          <Button
            size="small"
            icon={Check}
            onPress={() => {
              void act({ type: 'callback-confirmed', span: callback.span, details: detailsOf(callback) });
            }}
          >
            {texts.callback.takeUp}
          </Button>
        ) : (
          <Button
            size="small"
            icon={Pencil}
            onPress={() => {
              setCorrecting(true);
            }}
          >
            {texts.callback.correct}
          </Button>
        )}
        {open ? (
          <Button
            size="small"
            variant="quiet"
            icon={X}
            onPress={() => {
              void act({ type: 'callback-dismissed', span: callback.span });
            }}
          >
            {texts.callback.dismiss}
          </Button>
        ) : null}
      </div>
      {open && callback.dueAt !== null ? (
        <div className={clsx(styles['acts'], styles['calendar'])}>
          <CalendarButton id={recordId} small />
        </div>
      ) : null}
      {correcting ? (
        <CallbackForm
          title={texts.form.correctTitle}
          details={detailsOf(callback)}
          timezone={timezone}
          country={country}
          now={now}
          onClose={() => {
            setCorrecting(false);
          }}
          onSave={(details) => {
            setCorrecting(false);
            void act({ type: 'callback-corrected', span: callback.span, details });
          }}
        />
      ) : null}
    </Card>
  );
}
