import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import styles from './card.module.css';

export interface CardProps {
  readonly title?: string;
  readonly icon?: LucideIcon;
  /** at the end of the title's line: a count, a button */
  readonly end?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A group of things that belong together, named by its title. */
export function Card({ title, icon: Icon, end, className, children }: CardProps) {
  const id = useId();
  if (title === undefined)
    return (
      <div className={clsx(styles['card'], className)}>
        <div className={clsx(styles['body'])}>{children}</div>
      </div>
    );
  return (
    <section className={clsx(styles['card'], className)} aria-labelledby={id}>
      <header className={clsx(styles['head'])}>
        {Icon === undefined ? null : <Icon aria-hidden="true" />}
        <h2 id={id}>{title}</h2>
        {end === undefined ? null : <div className={clsx(styles['end'])}>{end}</div>}
      </header>
      <div className={clsx(styles['body'])}>{children}</div>
    </section>
  );
}
