import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './pill.module.css';

/** A fact in a word or two. `you` is fine or yours, `attend` is something to do. */
export function Pill({
  tone,
  icon: Icon,
  children,
  className,
}: {
  readonly tone?: 'you' | 'attend';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <span className={clsx(styles['pill'], tone !== undefined && styles[tone], className)}>
      {Icon === undefined ? null : <Icon aria-hidden="true" />}
      {children}
    </span>
  );
}
