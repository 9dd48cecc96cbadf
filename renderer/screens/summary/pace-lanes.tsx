import { clsx } from 'clsx';
import { usePlotArea } from 'recharts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { clockText } from '../../ui/format.ts';
import type { PacePicture } from './pace-picture.ts';
import styles from './pace-chart.module.css';

/** What stands under the two lines: who spoke, quiet, marks, the time axis. px */
export const LANES_HEIGHT = 96;
const BAR = 9;
const YOU_TOP = 18;
const CALLER_TOP = 33;
/** between the caller's bar and the marks */
const TENSION_TOP = 44;
const MARKS_MIDDLE = 59;
const AXIS = 72;

/** Lanes on the same time axis as the lines above them. */
export function Lanes({ summary, picture }: { readonly summary: CallSummary; readonly picture: PacePicture }) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const top = plot.y + plot.height;
  const x = (seconds: number) =>
    plot.x + (Math.min(seconds, picture.durationSeconds) / picture.durationSeconds) * plot.width;
  const width = (from: number, to: number) => Math.max(x(to) - x(from), 1.5);
  const mine = summary.interruptions.filter((each) => each.by === 'agent' && !each.dismissed);
  const ticked = summary.items.flatMap((each) =>
    each.doneAtSeconds === null ? [] : [{ id: each.id, atSeconds: each.doneAtSeconds }],
  );
  return (
    <g aria-hidden="true">
      {summary.pace.fasterThanCaller.map((each) => (
        <line
          key={each.startSeconds}
          className={clsx(styles['edge'])}
          x1={x(each.startSeconds)}
          x2={x(each.endSeconds)}
          y1={plot.y}
          y2={plot.y}
        />
      ))}
      {summary.silences.map((each) => (
        <rect
          key={each.startSeconds}
          className={clsx(styles['quiet'])}
          x={x(each.startSeconds)}
          y={top + YOU_TOP}
          width={width(each.startSeconds, each.endSeconds)}
          height={CALLER_TOP + BAR - YOU_TOP}
        />
      ))}
      {summary.gaps.map((each) => (
        <rect
          key={each.startSeconds}
          className={clsx(styles['gap'])}
          x={x(each.startSeconds)}
          y={top + YOU_TOP}
          width={width(each.startSeconds, each.endSeconds)}
          height={CALLER_TOP + BAR - YOU_TOP}
        />
      ))}
      <text x={plot.x - 10} y={top + YOU_TOP + BAR} textAnchor="end">
        {texts.chart.you}
      </text>
      {summary.talk.agentRuns.map((each) => (
        <rect
          key={each.startSeconds}
          className={clsx(styles['fill-you'])}
          x={x(each.startSeconds)}
          y={top + YOU_TOP}
          width={width(each.startSeconds, each.endSeconds)}
          height={BAR}
          rx={1.5}
        />
      ))}
      <text x={plot.x - 10} y={top + CALLER_TOP + BAR} textAnchor="end">
        {texts.chart.caller}
      </text>
      {summary.talk.callerRuns.map((each) => (
        <rect
          key={each.startSeconds}
          className={clsx(styles['fill-caller'])}
          x={x(each.startSeconds)}
          y={top + CALLER_TOP}
          width={width(each.startSeconds, each.endSeconds)}
          height={BAR}
          rx={1.5}
        />
      ))}
      {summary.tension
        .filter((each) => each.state !== 'level')
        .map((each) => (
          <path
            key={each.atSeconds}
            className={clsx(styles['fill-caller'])}
            d={
              each.state === 'rising'
                ? `M${String(x(each.atSeconds))} ${String(top + TENSION_TOP)}l4.5 6h-9z`
                : `M${String(x(each.atSeconds))} ${String(top + TENSION_TOP + 6)}l4.5 -6h-9z`
            }
          />
        ))}
      {ticked.map((each) => (
        <line
          key={each.id}
          className={clsx(styles['ticked'])}
          x1={x(each.atSeconds)}
          x2={x(each.atSeconds)}
          y1={top + MARKS_MIDDLE - 5}
          y2={top + MARKS_MIDDLE + 5}
        />
      ))}
      {mine.map((each) => (
        <path
          key={each.startSeconds}
          className={clsx(styles['interruption'])}
          d={`M${String(x(each.startSeconds))} ${String(top + MARKS_MIDDLE - 5)}l5 5l-5 5l-5 -5z`}
        />
      ))}
      {summary.alerts.map((each) => (
        <circle
          key={each.startSeconds}
          className={clsx(styles['alert'])}
          cx={x(each.startSeconds)}
          cy={top + MARKS_MIDDLE}
          r={4.5}
        />
      ))}
      <line className={clsx(styles['axis'])} x1={plot.x} x2={plot.x + plot.width} y1={top + AXIS} y2={top + AXIS} />
      {picture.tickSeconds.map((each, index) => (
        <text
          key={each}
          x={x(each)}
          y={top + AXIS + 18}
          textAnchor={index === 0 ? 'start' : x(each) > plot.x + plot.width - 18 ? 'end' : 'middle'}
        >
          {clockText(each)}
        </text>
      ))}
    </g>
  );
}
