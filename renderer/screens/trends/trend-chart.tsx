import { clsx } from 'clsx';
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { trendTexts as texts } from '../../texts/trends.ts';
import { day } from '../../ui/format.ts';
import { axisOf, runningMeans, type FigureOfCall } from './call-figures.ts';
import styles from './trends-screen.module.css';

/** One figure over the calls: a dot for each, a line for the mean of five. */
export function TrendChart({
  figures,
  format,
  base,
  step,
  sentence,
}: {
  readonly figures: readonly FigureOfCall[];
  readonly format: (value: number) => string;
  /** a value that always stands on the axis: none, or «the same» */
  readonly base: number;
  /** smallest distance between two labels of the axis */
  readonly step: number;
  readonly sentence: string;
}) {
  const means = runningMeans(figures);
  const points = figures.map((each, index) => ({
    index,
    when: day(each.startedAt, each.timezone),
    value: each.value,
    mean: means[index],
  }));
  const axis = axisOf(
    figures.map((each) => each.value),
    base,
    step,
  );
  const ticks = [...new Set([0, Math.floor((points.length - 1) / 2), points.length - 1])];
  return (
    <div className={clsx(styles['chart'])}>
      <ResponsiveContainer width="100%" height={150}>
        <LineChart
          data={points}
          margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
          accessibilityLayer
          title={sentence}
          desc={texts.keys}
        >
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey="index"
            type="number"
            domain={[0, Math.max(points.length - 1, 1)]}
            ticks={ticks}
            tickLine={false}
            height={24}
            tickMargin={8}
            tickFormatter={(index: number) => points[index]?.when.replace(/^\S+ /, '') ?? ''}
          />
          <YAxis
            domain={[axis[0] ?? 0, axis.at(-1) ?? 1]}
            ticks={[...axis]}
            width={56}
            axisLine={false}
            tickLine={false}
            tickFormatter={format}
          />
          <ReferenceLine y={base} className={clsx(styles['level'])} />
          <Line
            dataKey="value"
            stroke="none"
            isAnimationActive={false}
            dot={{ r: 2.5, className: clsx(styles['dot']) }}
            activeDot={{ r: 4, className: clsx(styles['dot-now']) }}
          />
          <Line
            dataKey="mean"
            type="monotone"
            isAnimationActive={false}
            dot={false}
            activeDot={false}
            className={clsx(styles['line'])}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ className: clsx(styles['cursor']) }}
            content={({ active, label }) => {
              const point = active && typeof label === 'number' ? points[label] : undefined;
              return point === undefined ? null : (
                <p className={clsx(styles['tip'])}>
                  <b>{point.when}</b> {format(point.value)}
                </p>
              );
            }}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
