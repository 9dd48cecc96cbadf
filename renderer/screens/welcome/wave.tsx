import { clsx } from 'clsx';
import type { Side } from '../../../app/call/words.ts';
import { BARS, barHeight, type LevelTrail } from './heard-level.ts';
import styles from './welcome-screen.module.css';

const STEP = 10;
const BAR = 7;
const HEIGHT = 40;

/** The last seconds of one side as bars, newest at the right. */
export function Wave({
  side,
  trail,
  label,
}: {
  readonly side: Side;
  readonly trail: LevelTrail;
  readonly label: string;
}) {
  const quiet = Array.from({ length: BARS - trail.length }, () => -100);
  return (
    <svg
      className={clsx(styles['wave'], side === 'agent' && styles['mine'])}
      viewBox={`0 0 ${String(BARS * STEP)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {[...quiet, ...trail].map((level, index) => {
        const height = barHeight(level) * HEIGHT;
        return (
          <rect
            key={String(index)}
            className={clsx(height > 0.1 * HEIGHT && styles['on'])}
            x={index * STEP}
            y={(HEIGHT - height) / 2}
            width={BAR}
            height={height}
            rx={2}
          />
        );
      })}
    </svg>
  );
}
