import { clsx } from 'clsx';
import type { AgentAction } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { sentenceCase } from '../../ui/spoken.ts';
import { FineButton } from './fine-button.tsx';
import { Moments, MomentRow } from './moment-list.tsx';
import styles from './moment-list.module.css';

/** The agent's interruptions with both sides' words; the caller's own are counted in the figures only. */
export function InterruptionsCard({
  summary,
  act,
}: {
  readonly summary: CallSummary;
  readonly act: (action: AgentAction) => void;
}) {
  const mine = summary.interruptions.filter((each) => each.by === 'agent');
  const counted = mine.filter((each) => !each.dismissed);
  const taken = mine.length - counted.length;
  return (
    <Moments
      title={texts.interruptions.title}
      count={counted.length}
      empty={texts.interruptions.none}
      note={taken === 0 ? null : texts.interruptions.takenAway(taken)}
    >
      {mine.map((each) => (
        <MomentRow
          key={`${String(each.startSeconds)} ${each.agentWords}`}
          atSeconds={each.startSeconds}
          side="agent"
          faded={each.dismissed}
          action={
            <FineButton
              dismissed={each.dismissed}
              atSeconds={each.startSeconds}
              onPress={() => {
                act({
                  type: each.dismissed ? 'finding-restored' : 'finding-dismissed',
                  finding: 'interruption',
                  span: { side: 'agent', startSeconds: each.startSeconds, endSeconds: each.endSeconds },
                });
              }}
            />
          }
        >
          <p>
            <span className={clsx(styles['quiet'])}>{texts.chart.caller}</span>{' '}
            {each.callerWords === '' ? <i>{texts.interruptions.wordsUnclear}</i> : sentenceCase(each.callerWords)}
            {each.kind === 'cut-off' ? (
              <span className={clsx(styles['quiet'])}> {texts.interruptions.stopped}</span>
            ) : null}
          </p>
          <p>
            <b className={clsx(styles['you'])}>{texts.chart.you}</b>{' '}
            {each.agentWords === '' ? <i>{texts.interruptions.wordsUnclear}</i> : sentenceCase(each.agentWords)}
            {each.kind === 'cut-off' ? null : (
              <span className={clsx(styles['quiet'], styles['small'])}>
                {' '}
                {texts.interruptions.both(each.overlapSeconds)}
              </span>
            )}
          </p>
        </MomentRow>
      ))}
    </Moments>
  );
}
