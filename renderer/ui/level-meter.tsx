import { clsx } from 'clsx';
import type { Side } from '../../app/call/words.ts';
import styles from './level-meter.module.css';

const steps = [-54, -46, -38, -30, -22] as const;
/** How many of the five bars light: a voice at a headset lies between -38 and -22 dBFS, room noise below -54. */
export const litBars = (levelDbfs: number): number => steps.filter((step) => levelDbfs >= step).length;

/**
 * How loud, in five steps (`litBars`); it never turns red. Silent for screen readers: the words beside it tell the
 * state.
 */
export function LevelMeter({
  side,
  lit,
  label,
}: {
  readonly side: Side;
  readonly lit: number;
  readonly label?: string;
}) {
  return (
    <span className={clsx(styles['meter'], side === 'agent' && styles['agent'])}>
      <span className={clsx(styles['bars'])} aria-hidden="true">
        {steps.map((step, index) => (
          <i key={step} className={clsx(styles['bar'], index < lit && styles['on'])} />
        ))}
      </span>
      {label}
    </span>
  );
}
