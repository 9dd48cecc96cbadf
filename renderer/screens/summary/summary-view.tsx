import { clsx } from 'clsx';
import { CircleAlert, LifeBuoy, Lock, MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import type { AgentAction } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { useSettings } from '../../app-state.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { clockText, dayAndTime, phone } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { AfterCallCard } from './after-call-card.tsx';
import { Callbacks } from './callbacks.tsx';
import { CallerForm } from './caller-form.tsx';
import { ChecklistCard } from './checklist-card.tsx';
import { deletionDay } from './deletion-day.ts';
import { Figures } from './figures-row.tsx';
import { FollowUpsCard } from './follow-ups-card.tsx';
import { InterruptionsCard } from './interruptions-card.tsx';
import { PaceCard } from './pace-card.tsx';
import { SummaryActions } from './summary-actions.tsx';
import { SwapsCard } from './swaps-card.tsx';
import { Transcript } from './transcript.tsx';
import { useSavedText } from './use-saved-text.ts';
import type { CallSummaryHandle } from './use-call-summary.ts';
import styles from './summary-view.module.css';

/** What is left of a call, most useful first: what was promised, how it went, what to write down. */
export function SummaryView({
  summary,
  handle,
}: {
  readonly summary: CallSummary;
  readonly handle: CallSummaryHandle;
}) {
  const { profile, retentionDays } = useSettings();
  const [transcriptShown, setTranscriptShown] = useState(false);
  const { call } = summary;
  const act = (action: AgentAction) => {
    void handle.act(action);
  };
  const note = useSavedText(
    summary.note,
    (text) => handle.act({ type: 'note-written', text }),
    () => new Date(),
  );
  const [describing, setDescribing] = useState(false);
  const facts = [
    texts.sources[call.source],
    dayAndTime(call.startedAt, call.timezone),
    clockText(call.durationSeconds),
    call.caller.number === null ? '' : phone(call.caller.number, profile.country),
    call.caller.name === null ? '' : (call.caller.reference ?? ''),
  ].filter((each) => each !== '');
  const title = call.caller.name ?? call.caller.reference ?? texts.noName;
  return (
    <Page
      title={title}
      under={
        <p className={clsx(styles['facts'])}>
          {facts.join(' · ')}{' '}
          <TextButton
            onPress={() => {
              setDescribing(true);
            }}
          >
            {call.caller.name === null ? texts.caller.add : texts.caller.correct}
          </TextButton>
        </p>
      }
      actions={<SummaryActions summary={summary} note={note} settled={handle.settled} />}
      className={clsx(styles['page'])}
    >
      {handle.refused === null ? null : (
        <div className={clsx(styles['stays'])}>
          <Notice
            icon={CircleAlert}
            tone="attend"
            title={handle.refused.problem.message}
            actions={
              <>
                <Button onPress={handle.refused.again}>{texts.problem.again}</Button>
                <Button variant="quiet" onPress={handle.refused.leave}>
                  {texts.problem.dismiss}
                </Button>
              </>
            }
          />
        </div>
      )}
      {call.recovered ? <Notice icon={LifeBuoy} title={texts.recovered} /> : null}
      <div className={clsx(styles['columns'])}>
        <div className={clsx(styles['column'])}>
          <p className={clsx(styles['headline'])}>{summary.headline}</p>
          <Figures summary={summary} />
          <PaceCard summary={summary} />
          {summary.transcript.length === 0 ? null : (
            <>
              <InterruptionsCard summary={summary} act={act} />
              <SwapsCard summary={summary} act={act} />
            </>
          )}
          {transcriptShown ? <Transcript summary={summary} /> : null}
          {summary.items.length === 0 ? null : <ChecklistCard summary={summary} act={act} />}
        </div>
        <aside className={clsx(styles['column'])} aria-label={texts.sideColumn}>
          <Callbacks summary={summary} country={profile.country} agent={profile} act={handle.act} />
          <AfterCallCard summary={summary} note={note} timezone={call.timezone} act={handle.act} />
          <FollowUpsCard summary={summary} />
          <div className={clsx(styles['small'])}>
            <p>
              <MessageSquareQuote aria-hidden="true" />{' '}
              <TextButton
                onPress={() => {
                  setTranscriptShown(!transcriptShown);
                }}
              >
                {transcriptShown ? texts.transcript.hide : texts.transcript.show}
              </TextButton>
            </p>
            <p className={clsx(styles['quiet'])}>
              <Lock aria-hidden="true" /> {texts.privacy(retentionDays, deletionDay(call, retentionDays))}
            </p>
          </div>
        </aside>
      </div>
      {describing ? (
        <CallerForm
          caller={call.caller}
          onClose={() => {
            setDescribing(false);
          }}
          onSave={(caller) => {
            setDescribing(false);
            act({ type: 'caller-described', caller });
          }}
        />
      ) : null}
    </Page>
  );
}
