import { clsx } from 'clsx';
import { CircleAlert, LifeBuoy, Lock, MessageSquareQuote } from 'lucide-react';
import { useRef, useState } from 'react';
import type { AgentAction } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Side } from '../../../app/call/words.ts';
import { useSettings } from '../../app-state.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { clockText, dayAndTime, phone } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { AfterCallCard } from './after-call-card.tsx';
import { Callbacks } from './callbacks.tsx';
import { CallerCard } from './caller-card.tsx';
import { CallerForm } from './caller-form.tsx';
import { ChecklistCard } from './checklist-card.tsx';
import { deletionDay } from './deletion-day.ts';
import { Figures } from './figures-row.tsx';
import { FollowUpsCard } from './follow-ups-card.tsx';
import { InterruptionsCard } from './interruptions-card.tsx';
import { ShowMomentContext } from './moment-link.tsx';
import type { OpenedAt } from './moment-path.ts';
import { PaceCard } from './pace-card.tsx';
import { SummaryActions } from './summary-actions.tsx';
import { SwapsCard } from './swaps-card.tsx';
import { linesWith } from './transcript-search.ts';
import { Transcript, type TranscriptPlace } from './transcript.tsx';
import type { SavedText } from './use-saved-text.ts';
import type { CallSummaryHandle } from './use-call-summary.ts';
import styles from './summary-view.module.css';

/** Where the transcript opens when the agent came for a moment or for words; words of a name or note are not in it. */
function placeOf(summary: CallSummary, opened: OpenedAt | null): TranscriptPlace | null {
  if (opened === null) return null;
  if ('at' in opened) return { why: 'moment', seconds: opened.at, side: null };
  return linesWith(summary.transcript, opened.find).length === 0
    ? null
    : { why: 'search', words: opened.find, focus: false };
}

/** What is left of a call, most useful first: what was promised, how it went, what to write down. */
export function SummaryView({
  summary,
  handle,
  opened,
}: {
  readonly summary: CallSummary;
  readonly handle: CallSummaryHandle;
  readonly opened: OpenedAt | null;
}) {
  const { profile, retentionDays, singleLetterKeys } = useSettings();
  const [place, setPlace] = useState<TranscriptPlace | null>(() => placeOf(summary, opened));
  const { call } = summary;
  const act = (action: AgentAction) => {
    void handle.act(action);
  };
  // the card keeps it: the page is not drawn anew with every letter
  const note = useRef<SavedText | null>(null);
  useKeys(
    {
      [texts.transcript.searchKey]: () => {
        setPlace({ why: 'search', words: '', focus: true });
      },
    },
    singleLetterKeys,
  );
  const [describing, setDescribing] = useState(false);
  const showMoment = (seconds: number, side: Side | null) => {
    setPlace({ why: 'moment', seconds, side });
  };
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
      <ShowMomentContext value={summary.transcript.length === 0 ? null : showMoment}>
        <div className={clsx(styles['columns'])}>
          <div className={clsx(styles['column'])}>
            <p className={clsx(styles['headline'])}>{summary.headline}</p>
            <Figures summary={summary} />
            <PaceCard summary={summary} />
            {summary.transcript.length === 0 ? null : (
              <>
                <InterruptionsCard summary={summary} act={act} />
                <SwapsCard summary={summary} act={act} />
                <CallerCard summary={summary} />
              </>
            )}
            {place === null ? null : <Transcript summary={summary} place={place} />}
            {summary.items.length === 0 ? null : <ChecklistCard summary={summary} act={act} />}
          </div>
          <aside className={clsx(styles['column'])} aria-label={texts.sideColumn}>
            <Callbacks summary={summary} country={profile.country} agent={profile} act={handle.act} />
            <AfterCallCard summary={summary} noteRef={note} timezone={call.timezone} act={handle.act} />
            <FollowUpsCard summary={summary} />
            <div className={clsx(styles['small'])}>
              <p>
                <MessageSquareQuote aria-hidden="true" />{' '}
                <TextButton
                  onPress={() => {
                    setPlace(place === null ? { why: 'whole' } : null);
                  }}
                >
                  {place !== null ? texts.transcript.hide : texts.transcript.show}
                </TextButton>
              </p>
              <p className={clsx(styles['quiet'])}>
                <Lock aria-hidden="true" /> {texts.privacy(retentionDays, deletionDay(call, retentionDays))}
              </p>
            </div>
          </aside>
        </div>
      </ShowMomentContext>
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
