import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  /** the way out: a button or two; a notice is never a dead end */
  readonly actions?: ReactNode;
  /** `attend`: something to do */
  readonly tone?: 'attend';
  /** in a call: less room, the buttons at the end of the line */
  readonly compact?: boolean;
}

/** Something to know, with a way out. Told politely by screen readers. */
export function Notice({ icon: Icon, title, children, actions, tone, compact = false }: NoticeProps) {
  return (
    <section
      className={clsx(styles['notice'], tone !== undefined && styles[tone], compact && styles['compact'])}
      role="status"
    >
      <Icon aria-hidden="true" />
      <div className={clsx(styles['body'])}>
        <h2>{title}</h2>
        {children === undefined ? null : <p>{children}</p>}
        {actions === undefined ? null : <div className={clsx(styles['acts'])}>{actions}</div>}
      </div>
    </section>
  );
}
