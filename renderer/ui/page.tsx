import { clsx } from 'clsx';
import { useEffect, useRef, type ReactNode } from 'react';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** beside the title: a count, a pill */
  readonly aside?: ReactNode;
  /** a smaller line below the title: when, how long */
  readonly under?: ReactNode;
  /** at the end of the top row: search, buttons */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * A screen outside a call: a title, what can be done, and what scrolls. The title takes the focus when the screen
 * opens, so that screen readers say where we are.
 */
export function Page({ title, aside, under, actions, children, className }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    document.title = `${title} – Sidetone`;
  }, [title]);
  return (
    <main className={clsx(styles['page'])}>
      <header className={clsx(styles['top'])}>
        <div className={clsx(styles['title'], under !== undefined && styles['stacked'])}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {aside}
          {under}
        </div>
        {actions}
      </header>
      <div className={clsx(styles['scroll'], className)}>{children}</div>
    </main>
  );
}
