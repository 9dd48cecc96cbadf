import { clsx } from 'clsx';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { callerDetectors } from '../../../app/coaching/detector-ids.ts';
import { summaryTexts } from '../../texts/summary.ts';
import { sentenceCase } from '../../ui/spoken.ts';
import { Moments, MomentRow } from './moment-list.tsx';
import styles from './moment-list.module.css';

const texts = summaryTexts.callerSaid;

/** What the caller asked for or told, in the caller's words: facts for the case, never a word about the person. */
export function CallerCard({ summary }: { readonly summary: CallSummary }) {
  const said = summary.flags.flatMap((each) => {
    const kind = callerDetectors.find((one) => one === each.kind);
    return each.side !== 'caller' || each.dismissed || kind === undefined ? [] : [{ ...each, kind }];
  });
  if (said.length === 0) return null;
  return (
    <Moments title={texts.title} count={said.length} empty="">
      {said
        .toSorted((one, other) => one.atSeconds - other.atSeconds)
        .map((each) => (
          <MomentRow key={`${String(each.atSeconds)} ${each.kind}`} atSeconds={each.atSeconds} side="caller">
            <p>“{sentenceCase(each.quote)}”</p>
            <p className={clsx(styles['quiet'])}>{texts.kinds[each.kind]}</p>
          </MomentRow>
        ))}
    </Moments>
  );
}
