import { clsx } from 'clsx';
import { Children, type ReactNode } from 'react';
import type { Side } from '../../../app/call/words.ts';
import { Card } from '../../ui/card.tsx';
import { MomentLink } from './moment-link.tsx';
import styles from './moment-list.module.css';

/** A card that lists moments of the call, or says in a sentence that there is none. */
export function Moments({
  title,
  count,
  empty,
  note = null,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly empty: string;
  readonly note?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <Card
      title={title}
      className={clsx(styles['card'])}
      {...(count === 0 ? {} : { end: <span className={clsx(styles['quiet'])}>{count}</span> })}
    >
      {Children.count(children) === 0 ? <p className={clsx(styles['note'])}>{empty}</p> : <ul>{children}</ul>}
      {note === null ? null : <p className={clsx(styles['note'])}>{note}</p>}
    </Card>
  );
}

/** One moment: its time, the words, and what can be done about it. */
export function MomentRow({
  atSeconds,
  side = null,
  faded = false,
  action,
  children,
}: {
  readonly atSeconds: number;
  /** whose words its time leads to */
  readonly side?: Side | null;
  /** it does not count */
  readonly faded?: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li className={clsx(styles['row'], faded && styles['faded'])}>
      <MomentLink seconds={atSeconds} side={side} />
      <div>{children}</div>
      {action}
    </li>
  );
}
