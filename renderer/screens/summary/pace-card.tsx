import { clsx } from 'clsx';
import { lazy, Suspense } from 'react';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Card } from '../../ui/card.tsx';
import { MomentLink } from './moment-link.tsx';
import { chartSentence, momentsOf } from './moments.ts';
import { pacePictureOf } from './pace-picture.ts';
import styles from './pace-card.module.css';

const PaceChart = lazy(async () => ({ default: (await import('./pace-chart.tsx')).PaceChart }));

const keys = [
  ['faster', <rect key="f" y="1" width="20" height="10" className={clsx(styles['faster'])} />],
  ['rising', <path key="r" d="M10 2l4.5 6h-9z" className={clsx(styles['mark-caller'])} />],
  ['easing', <path key="e" d="M10 10l4.5 -6h-9z" className={clsx(styles['mark-caller'])} />],
  ['interruption', <path key="i" d="M10 1l5 5l-5 5l-5-5z" className={clsx(styles['hollow'])} />],
  ['alert', <circle key="a" cx="10" cy="6" r="4.5" className={clsx(styles['alert'])} />],
  ['ticked', <path key="t" d="M10 1v10" className={clsx(styles['you'])} />],
  ['quiet', <rect key="q" x="7" width="6" height="12" className={clsx(styles['quiet'])} />],
  ['gap', <rect key="g" x="7" width="6" height="12" className={clsx(styles['gap'])} />],
] as const;

/** Marks that most calls lack are explained only where they are. */
function isDrawn(name: (typeof keys)[number][0], summary: CallSummary): boolean {
  switch (name) {
    case 'gap':
      return summary.gaps.length > 0;
    case 'faster':
      return summary.pace.fasterThanCaller.length > 0;
    case 'rising':
    case 'easing':
      return summary.tension.some((each) => each.state === name);
    case 'interruption':
    case 'alert':
    case 'ticked':
    case 'quiet':
      return true;
  }
}

/** «Pace of both sides»: the chart, what its marks mean, and the same in words. */
export function PaceCard({ summary }: { readonly summary: CallSummary }) {
  const picture = pacePictureOf(summary);
  const moments = momentsOf(summary);
  const sentence = chartSentence(summary);
  const legend =
    picture === null ? null : (
      <div className={clsx(styles['legend'])}>
        <span>
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <path d="M0 6h20" className={clsx(styles['you'])} />
          </svg>
          {texts.chart.you}
        </span>
        {summary.pace.basis === 'caller' ? (
          <span>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <path d="M0 6h20" className={clsx(styles['caller'])} />
            </svg>
            {texts.chart.caller}
          </span>
        ) : null}
        <span className={clsx(styles['unit'])}>{texts.chart.unit}</span>
      </div>
    );
  return (
    <Card title={texts.chart.title} end={legend} className={clsx(styles['card'])}>
      {summary.pace.basis === 'own-usual' ? <p className={clsx(styles['note'])}>{texts.chart.agentOnly}</p> : null}
      {picture === null ? (
        <p className={clsx(styles['note'])}>{texts.chart.tooLittle}</p>
      ) : (
        <>
          <Suspense fallback={<p className={clsx(styles['waiting'])}>{texts.chart.loading}</p>}>
            <PaceChart summary={summary} picture={picture} moments={moments} sentence={sentence} />
          </Suspense>
          <div className={clsx(styles['legend'], styles['keys'])}>
            {keys
              .filter(([name]) => isDrawn(name, summary))
              .map(([name, mark]) => (
                <span key={name}>
                  <svg viewBox="0 0 20 12" aria-hidden="true">
                    {mark}
                  </svg>
                  {texts.chart.keys[name === 'faster' && summary.pace.basis === 'own-usual' ? 'fasterThanUsual' : name]}
                </span>
              ))}
          </div>
        </>
      )}
      {moments.length === 0 ? null : (
        <details className={clsx(styles['words'])}>
          <summary>{texts.chart.inWords}</summary>
          <p>{sentence}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.chart.time}</th>
                <th scope="col">{texts.chart.what}</th>
              </tr>
            </thead>
            <tbody>
              {moments.map((each, index) => (
                <tr key={String(index)}>
                  <td>
                    <MomentLink seconds={each.atSeconds} />
                  </td>
                  <td>
                    {each.title}
                    {each.detail === '' ? null : <span> {each.detail}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </Card>
  );
}
