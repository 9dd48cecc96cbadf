import { clsx } from 'clsx';
import { ArrowDownRight, ArrowUpRight, Minus, type LucideIcon } from 'lucide-react';
import { memo } from 'react';
import { liveTexts } from '../../texts/live.ts';
import { gaugeSentence, sameGauge, type GaugeReading } from './gauge-reading.ts';
import styles from './gauge.module.css';

const texts = liveTexts.gauge;
const arrows: Readonly<Record<'rising' | 'steady' | 'easing', LucideIcon>> = {
  rising: ArrowUpRight,
  steady: Minus,
  easing: ArrowDownRight,
};

/** Three stations round the caller's pace. Place, word and arrow say it; colour only repeats it. */
export const Gauge = memo(
  function Gauge({ reading, bare = false }: { readonly reading: GaugeReading; readonly bare?: boolean }) {
    const { station, trend } = reading;
    const Arrow = trend === null ? null : arrows[trend];
    return (
      <div
        className={clsx(styles['gauge'], styles[station ?? 'none'], bare && styles['bare'])}
        role="img"
        aria-label={gaugeSentence(reading)}
      >
        {bare ? null : (
          <div className={clsx(styles['says'])}>
            <strong>{reading.word}</strong>
            <span className={clsx(styles['rest'])}>{reading.rest}</span>
            {trend === null || Arrow === null ? null : (
              <span className={clsx(styles['trend'])}>
                <Arrow aria-hidden="true" />
                {texts.trends[trend]}
              </span>
            )}
          </div>
        )}
        <div className={clsx(styles['track'])}>
          <span className={clsx(styles['zone'])} />
          <span className={clsx(styles['zone'])} />
          <span className={clsx(styles['zone'])} />
          <span className={clsx(styles['me'])}>{bare ? null : texts.you}</span>
        </div>
        {bare ? null : (
          <div className={clsx(styles['them'])}>
            <span className={clsx(styles['end'])}>{texts.slower}</span>
            <span>{reading.middle}</span>
            <span className={clsx(styles['end'])}>{texts.faster}</span>
          </div>
        )}
      </div>
    );
  },
  (before, after) => before.bare === after.bare && sameGauge(before.reading, after.reading),
);
