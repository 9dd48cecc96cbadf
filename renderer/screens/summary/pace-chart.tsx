import { clsx } from 'clsx';
import {
  Line,
  LineChart,
  ReferenceArea,
  ReferenceDot,
  ResponsiveContainer,
  Tooltip,
  YAxis,
  XAxis,
  CartesianGrid,
} from 'recharts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { clockText } from '../../ui/format.ts';
import { LANES_HEIGHT, Lanes } from './pace-lanes.tsx';
import type { Moment } from './moments.ts';
import type { PacePicture } from './pace-picture.ts';
import styles from './pace-chart.module.css';

/** Height of the two lines, px at usual text size. */
const LINES_HEIGHT = 140;

interface TipProps {
  readonly active?: boolean;
  readonly label?: unknown;
  readonly payload?: readonly { readonly dataKey?: unknown; readonly value?: unknown }[];
  readonly moments: readonly Moment[];
  readonly reachSeconds: number;
}

/** The rates at a moment, and what happened near it. */
function Tip({ active, label, payload, moments, reachSeconds }: TipProps) {
  if (active !== true || typeof label !== 'number') return null;
  const rate = (key: string) => payload?.find((each) => each.dataKey === key)?.value;
  const near = moments.filter((each) => Math.abs(each.atSeconds - label) <= reachSeconds).slice(0, 3);
  return (
    <div className={clsx(styles['tip'])}>
      <p>
        <b>{clockText(label)}</b>
        {(['agent', 'caller'] as const).map((side) => {
          const value = rate(side);
          return typeof value === 'number' ? (
            <span key={side}>
              {side === 'agent' ? texts.chart.you : texts.chart.caller} {texts.chart.perSecond(value)}
            </span>
          ) : null;
        })}
      </p>
      {near.map((each) => (
        <p key={`${each.kind}${String(each.atSeconds)}`}>
          <time>{clockText(each.atSeconds)}</time>{' '}
          <span className={clsx(each.kind === 'alert' && styles['attend'])}>{each.title}</span>
          {each.detail === '' ? null : <span className={clsx(styles['soft'])}> {each.detail}</span>}
        </p>
      ))}
    </div>
  );
}

/** The rate of your side nearest to a moment: where an alert's mark sits. */
function rateAt(picture: PacePicture, atSeconds: number): number | null {
  const known = picture.points.filter((each) => each.agent !== null);
  const nearest = known.toSorted(
    (one, other) => Math.abs(one.atSeconds - atSeconds) - Math.abs(other.atSeconds - atSeconds),
  )[0];
  return nearest?.agent ?? null;
}

/**
 * Both rates over time with the lanes of speech and marks below. Loaded when needed: the chart library is half of the
 * page's code.
 */
export function PaceChart({
  summary,
  picture,
  moments,
  sentence,
}: {
  readonly summary: CallSummary;
  readonly picture: PacePicture;
  readonly moments: readonly Moment[];
  readonly sentence: string;
}) {
  const range: [number, number] = [picture.lowest, picture.highest];
  const rateTicks = Array.from(
    { length: Math.floor(picture.highest / 2) - Math.ceil(picture.lowest / 2) + 1 },
    (_, index) => (Math.ceil(picture.lowest / 2) + index) * 2,
  );
  return (
    <div className={clsx(styles['chart'])}>
      <ResponsiveContainer width="100%" height={LINES_HEIGHT + LANES_HEIGHT}>
        <LineChart
          data={[...picture.points]}
          margin={{ top: 10, right: 6, bottom: LANES_HEIGHT, left: 0 }}
          accessibilityLayer
          title={sentence}
          desc={texts.chart.use}
        >
          <CartesianGrid vertical={false} />
          <XAxis dataKey="atSeconds" type="number" domain={[0, picture.durationSeconds]} hide />
          <YAxis domain={range} ticks={rateTicks} width={46} axisLine={false} tickLine={false} allowDataOverflow />
          {summary.pace.fasterThanCaller.map((each) => (
            <ReferenceArea
              key={each.startSeconds}
              x1={each.startSeconds}
              x2={each.endSeconds}
              className={clsx(styles['faster'])}
              ifOverflow="hidden"
            />
          ))}
          <Line
            dataKey="caller"
            type="monotone"
            connectNulls
            dot={false}
            activeDot={{ r: 4, className: clsx(styles['dot-caller']) }}
            className={clsx(styles['line-caller'])}
            isAnimationActive={false}
          />
          <Line
            dataKey="agent"
            type="monotone"
            connectNulls
            dot={false}
            activeDot={{ r: 4, className: clsx(styles['dot-you']) }}
            className={clsx(styles['line-you'])}
            isAnimationActive={false}
          />
          {summary.alerts
            .filter((each) => each.kind === 'pace')
            .map((each) => {
              const rate = rateAt(picture, each.startSeconds);
              return rate === null ? null : (
                <ReferenceDot
                  key={each.startSeconds}
                  x={each.startSeconds}
                  y={rate}
                  r={4.5}
                  className={clsx(styles['alert'])}
                />
              );
            })}
          <Lanes summary={summary} picture={picture} />
          <Tooltip
            content={(given) => (
              <Tip
                active={given.active}
                label={given.label}
                payload={given.payload}
                moments={moments}
                reachSeconds={Math.max(3, picture.durationSeconds / 40)}
              />
            )}
            cursor={{ className: clsx(styles['cursor']) }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
