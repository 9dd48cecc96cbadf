import { clsx } from 'clsx';
import { Label, ProgressBar } from 'react-aria-components';
import { percent } from './format.ts';
import styles from './progress.module.css';

/** How far something is. @param share 0 to 1 */
export function Progress({ label, share }: { readonly label: string; readonly share: number }) {
  return (
    <ProgressBar className={clsx(styles['progress'])} value={share * 100} valueLabel={percent(share)}>
      <span className={clsx(styles['words'])}>
        <Label>{label}</Label>
        <span>{percent(share)}</span>
      </span>
      <span className={clsx(styles['bar'])}>
        <span className={clsx(styles['fill'])} style={{ display: 'block', transform: `scaleX(${String(share)})` }} />
      </span>
    </ProgressBar>
  );
}
