import { clsx } from 'clsx';
import { ChartLine, CircleAlert } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { useApp, useSettings } from '../../app-state.ts';
import { trendTexts as texts } from '../../texts/trends.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { useNow } from '../../ui/use-now.ts';
import { day, oneDecimal, percent } from '../../ui/format.ts';
import { keptOnTime } from '../callbacks/due-list.ts';
import {
  cueCounts,
  ENOUGH_CALLS,
  firstAndLast,
  interruptionFigures,
  paceFigures,
  stepShares,
  swapFigures,
  talkFigures,
  type FigureOfCall,
} from './call-figures.ts';
import { isWithin, periodsWithin, type Period } from './periods.ts';
import { useOwnCalls } from './use-own-calls.ts';
import styles from './trends-screen.module.css';

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));

/** So many late promises are named: more is a list, and that stands under «Callbacks». */
const LATE_NAMED = 3;

/**
 * The agent's own figures over the calls. No grades, no comparison with anybody; too few calls say so instead of
 * drawing.
 */
export function TrendsScreen() {
  const [own, reload] = useOwnCalls();
  const { retentionDays } = useSettings();
  const [chosen, setPeriod] = useState<Period>('all');
  const offered = periodsWithin(retentionDays);
  const period = offered.includes(chosen) ? chosen : 'all';
  const now = useNow();
  const [, go] = useLocation();
  const choice =
    offered.length < 2 ? null : (
      <Segmented
        label={texts.period}
        labelHidden
        options={offered.map((id) => ({ id, label: texts.periods[id] }))}
        value={period}
        onChange={setPeriod}
      />
    );
  const within = own.state === 'here' ? own.summaries.filter((each) => isWithin(each.call.startedAt, period, now)) : [];
  return (
    <Page
      title={texts.title}
      aside={<span className={clsx(styles['quiet'])}>{texts.own}</span>}
      actions={choice}
      className={clsx(styles['page'])}
    >
      {own.state === 'loading' ? <Hidden>{texts.loading}</Hidden> : null}
      {own.state === 'problem' ? (
        <Notice
          icon={CircleAlert}
          tone="attend"
          title={own.problem.message}
          actions={<Button onPress={reload}>{texts.problem.again}</Button>}
        />
      ) : null}
      {own.state === 'here' && own.summaries.length === 0 ? (
        <Notice
          icon={ChartLine}
          title={texts.none.title}
          actions={
            <Button
              variant="main"
              onPress={() => {
                go('/');
              }}
            >
              {texts.none.go}
            </Button>
          }
        >
          {texts.none.line}
        </Notice>
      ) : null}
      {own.state === 'here' && own.summaries.length > 0 ? <Cards summaries={within} period={period} now={now} /> : null}
    </Page>
  );
}

function Cards({
  summaries,
  period,
  now,
}: {
  readonly summaries: readonly CallSummary[];
  readonly period: Period;
  readonly now: Date;
}) {
  const { retentionDays } = useSettings();
  const steps = stepShares(summaries);
  return (
    <>
      <div className={clsx(styles['grid'])}>
        <FigureCard
          title={texts.pace.title}
          figures={paceFigures(summaries)}
          format={percent}
          words={percent}
          base={0}
          step={0.25}
        />
        <FigureCard
          title={texts.interruptions.title}
          figures={interruptionFigures(summaries)}
          format={oneDecimal}
          words={oneDecimal}
          base={0}
          step={1}
        />
        <FigureCard
          title={texts.share.title}
          figures={talkFigures(summaries)}
          format={percent}
          words={percent}
          base={0}
          step={0.25}
        />
        <FigureCard
          title={texts.swaps.title}
          figures={swapFigures(summaries)}
          format={oneDecimal}
          words={oneDecimal}
          base={0}
          step={1}
        />
        <KeptCard period={period} now={now} />
        <CuesCard summaries={summaries} />
        {steps.length === 0 ? null : (
          <Card
            title={texts.checklist.title}
            className={clsx(styles['wide'])}
            end={<span className={clsx(styles['quiet'])}>{texts.calls(summaries.length)}</span>}
          >
            <ul className={clsx(styles['steps'])}>
              {steps.map((each) => (
                <li key={each.title}>
                  <span>{each.title}</span>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={each.share * 100} height="8" />
                  </svg>
                  <b>{percent(each.share)}</b>
                </li>
              ))}
            </ul>
          </Card>
        )}
      </div>
      <p className={clsx(styles['quiet'])}>
        {texts.basis} {texts.legend} {texts.kept.since(retentionDays)}
      </p>
    </>
  );
}

function FigureCard({
  title,
  figures,
  format,
  words,
  base,
  step,
}: {
  readonly title: string;
  readonly figures: readonly FigureOfCall[];
  readonly format: (value: number) => string;
  readonly words: (value: number) => string;
  readonly base: number;
  readonly step: number;
}) {
  const change = firstAndLast(figures);
  const sentence = change === null ? '' : texts.change(words(change.first), words(change.last), change.calls);
  const chart: ReactNode =
    figures.length < ENOUGH_CALLS ? (
      <p className={clsx(styles['soft'])}>{texts.tooFew(ENOUGH_CALLS, figures.length)}</p>
    ) : figures.every((each) => each.value === 0) ? (
      <p className={clsx(styles['figure'])}>{texts.noneIn(figures.length)}</p>
    ) : (
      <>
        <Suspense fallback={<div className={clsx(styles['waiting'])} />}>
          <TrendChart figures={figures} format={format} base={base} step={step} sentence={`${title}. ${sentence}`} />
        </Suspense>
        <p className={clsx(styles['soft'])}>{sentence}</p>
      </>
    );
  return (
    <Card
      title={title}
      end={<span className={clsx(styles['quiet'])}>{texts.calls(figures.length)}</span>}
      className={clsx(styles['card'])}
    >
      {chart}
    </Card>
  );
}

function CuesCard({ summaries }: { readonly summaries: readonly CallSummary[] }) {
  const { shown, snoozed, fine } = cueCounts(summaries);
  if (shown === 0) return null;
  return (
    <Card
      title={texts.cues.title}
      className={clsx(styles['card'])}
      end={<span className={clsx(styles['quiet'])}>{texts.calls(summaries.length)}</span>}
    >
      <p className={clsx(styles['figure'])}>{texts.cues.of(snoozed + fine, shown)}</p>
      <p className={clsx(styles['soft'])}>{texts.cues.line(snoozed, fine)}</p>
    </Card>
  );
}

function KeptCard({ period, now }: { readonly period: Period; readonly now: Date }) {
  const callbacks = useApp((state) => state.callbacks);
  const kept = keptOnTime(callbacks.filter((each) => isWithin(each.doneAt, period, now)));
  return (
    <Card
      title={texts.kept.title}
      className={clsx(styles['card'])}
      {...(kept === null ? {} : { end: <span className={clsx(styles['quiet'])}>{texts.callbacks(kept.done)}</span> })}
    >
      {kept === null ? (
        <p className={clsx(styles['soft'])}>{texts.kept.none}</p>
      ) : (
        <>
          <p className={clsx(styles['figure'])}>{texts.kept.of(kept.onTime, kept.done)}</p>
          {kept.late.slice(0, LATE_NAMED).map((each) => (
            <p key={each.id} className={clsx(styles['soft'])}>
              {texts.kept.late(
                each.callerName ?? texts.kept.noName,
                day(each.missedDueAt ?? each.dueAt ?? each.madeAt, each.timezone),
              )}
            </p>
          ))}
          {kept.late.length > LATE_NAMED ? (
            <p className={clsx(styles['soft'])}>{texts.kept.more(kept.late.length - LATE_NAMED)}</p>
          ) : null}
        </>
      )}
    </Card>
  );
}
