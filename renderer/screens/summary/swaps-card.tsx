import { clsx } from 'clsx';
import { MoveRight } from 'lucide-react';
import type { AgentAction } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { isSwap } from '../../../app/coaching/detector-ids.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { sentenceCase } from '../../ui/spoken.ts';
import { FineButton } from './fine-button.tsx';
import { Moments, MomentRow } from './moment-list.tsx';
import styles from './moment-list.module.css';

/** The agent's own phrases that have a better wording. What the caller said is never listed as a fault. */
export function SwapsCard({
  summary,
  act,
}: {
  readonly summary: CallSummary;
  readonly act: (action: AgentAction) => void;
}) {
  const all = summary.flags.filter((each) => each.side === 'agent' && isSwap(each.kind));
  const counted = all.filter((each) => !each.dismissed);
  const taken = all.length - counted.length;
  return (
    <Moments
      title={texts.swaps.title}
      count={counted.length}
      empty={texts.swaps.none}
      note={taken === 0 ? null : texts.interruptions.takenAway(taken)}
    >
      {all.map((each) => (
        <MomentRow
          key={`${String(each.atSeconds)} ${each.kind}`}
          atSeconds={each.atSeconds}
          side={each.side}
          faded={each.dismissed}
          action={
            <FineButton
              dismissed={each.dismissed}
              atSeconds={each.atSeconds}
              onPress={() => {
                act({
                  type: each.dismissed ? 'finding-restored' : 'finding-dismissed',
                  finding: 'phrase',
                  span: { side: each.side, startSeconds: each.atSeconds, endSeconds: each.endSeconds },
                });
              }}
            />
          }
        >
          <p>{each.dismissed ? sentenceCase(each.quote) : <s>{sentenceCase(each.quote)}</s>}</p>
          {each.better === null || each.dismissed ? null : (
            <p className={clsx(styles['better'])}>
              <MoveRight aria-label={texts.swaps.better} />
              <span>“{each.better}”</span>
            </p>
          )}
        </MomentRow>
      ))}
    </Moments>
  );
}
