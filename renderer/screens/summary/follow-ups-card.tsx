import { clsx } from 'clsx';
import { Check, CircleAlert, ListTodo } from 'lucide-react';
import { useState } from 'react';
import { followUpId } from '../../../app/callbacks/callback-readings.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { useSettings } from '../../app-state.ts';
import { summaryTexts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { dueBy } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Pill } from '../../ui/pill.tsx';
import { raisePronoun, sentenceCase } from '../../ui/spoken.ts';
import { useNow } from '../../ui/use-now.ts';
import { useCallbacks, type CallbacksHandle } from '../callbacks/use-callbacks.ts';
import { CallbackForm } from './callback-form.tsx';
import { MomentLink } from './moment-link.tsx';
import styles from './side-column.module.css';

const texts = summaryTexts.followUps;

/** Promises that are no telephone call: send, check, report. They stand in the due list too, and are done from here. */
export function FollowUpsCard({ summary }: { readonly summary: CallSummary }) {
  const handle = useCallbacks();
  const { call, followUps } = summary;
  if (followUps.length === 0) return null;
  return (
    <Card title={texts.title} icon={ListTodo}>
      <ul className={clsx(styles['tasks'])}>
        {followUps.map((each) => (
          <Task
            key={`${String(each.madeAtSeconds)} ${each.quote}`}
            task={each}
            // a role play has none
            record={handle.records.find((one) => one.id === followUpId(call.id, each.madeAtSeconds)) ?? null}
            timezone={call.timezone}
            handle={handle}
          />
        ))}
      </ul>
      {handle.problem === null ? null : (
        <Notice
          icon={CircleAlert}
          tone="attend"
          title={handle.problem.problem.message}
          actions={<Button onPress={handle.problem.again}>{summaryTexts.problem.again}</Button>}
        />
      )}
    </Card>
  );
}

function Task({
  task,
  record,
  timezone,
  handle,
}: {
  readonly task: CallSummary['followUps'][number];
  readonly record: CallbackRecord | null;
  readonly timezone: string;
  readonly handle: CallbacksHandle;
}) {
  const { profile } = useSettings();
  const now = useNow();
  const [timing, setTiming] = useState(false);
  const status = record?.status ?? (task.dismissed ? 'dismissed' : 'open');
  const dueAt = record === null ? task.dueAt : record.dueAt;
  const settle = (to: 'open' | 'done' | 'dismissed') => {
    if (record !== null) void handle.setStatus(record.id, to);
  };
  return (
    <li className={clsx(status !== 'open' && styles['faded'])}>
      {sentenceCase(task.what)}{' '}
      {status === 'done' ? (
        <Pill tone="you" icon={Check}>
          {texts.done}
        </Pill>
      ) : null}
      {status === 'dismissed' ? <Pill>{texts.dismissed}</Pill> : null}
      <p>
        {dueAt === null ? texts.noTime : dueBy(dueAt, timezone)} ·{' '}
        <MomentLink seconds={task.madeAtSeconds} side="agent" /> {summaryTexts.callback.said(raisePronoun(task.quote))}
      </p>
      {record === null ? null : (
        <div className={clsx(styles['acts'])}>
          {status === 'open' ? (
            <>
              <Button
                size="small"
                icon={Check}
                onPress={() => {
                  settle('done');
                }}
              >
                {texts.acts.done}
              </Button>
              <Button
                size="small"
                onPress={() => {
                  setTiming(true);
                }}
              >
                {texts.acts.time}
              </Button>
              <Button
                size="small"
                variant="quiet"
                onPress={() => {
                  settle('dismissed');
                }}
              >
                {texts.acts.dismiss}
              </Button>
            </>
          ) : (
            <Button
              size="small"
              onPress={() => {
                settle('open');
              }}
            >
              {texts.acts.reopen}
            </Button>
          )}
        </div>
      )}
      {timing && record !== null ? (
        <CallbackForm
          title={texts.time}
          kind="other"
          renewPast
          details={record}
          timezone={timezone}
          country={profile.country}
          now={now}
          onClose={() => {
            setTiming(false);
          }}
          onSave={(details) => {
            setTiming(false);
            handle.change(record.id, details);
          }}
        />
      ) : null}
    </li>
  );
}
