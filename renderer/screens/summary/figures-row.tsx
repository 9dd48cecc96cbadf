import { clsx } from 'clsx';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { figuresOf } from './figures.ts';
import styles from './figures-row.module.css';

/** Five figures of the call, each with what it is counted in. */
export function Figures({ summary }: { readonly summary: CallSummary }) {
  return (
    <dl className={clsx(styles['figures'])} aria-label={texts.figures.title}>
      {figuresOf(summary).map((each) => (
        <div key={each.id}>
          <dt>{each.label}</dt>
          <dd className={clsx(styles['value'])}>{each.value}</dd>
          <dd>{each.share === null ? each.detail : <ShareBar share={each.share} />}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A drawn bar: the figure above it says the same in words. */
function ShareBar({ share }: { readonly share: number }) {
  return (
    <svg className={clsx(styles['share'])} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect width={share * 100} height="6" />
    </svg>
  );
}
