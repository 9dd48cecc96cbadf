import { clsx } from 'clsx';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Hidden } from './hidden.tsx';
import { Mark } from './mark.tsx';
import styles from './side-bar.module.css';

export interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** how many wait there, with the words that tell it; `attend` when one is due */
  readonly count?: { readonly value: number; readonly label: string; readonly attend: boolean };
}
export interface SideBarProps {
  readonly name: string;
  readonly places: readonly Place[];
  /** stands apart, at the foot */
  readonly last: Place;
  /** who works here: name and number */
  readonly me: readonly string[];
  /** in a call: icons only */
  readonly rail: boolean;
  readonly children: ReactNode;
}

/** The shell: words in the side bar outside a call; in a call it folds to a rail. */
export function SideBar({ name, places, last, me, rail, children }: SideBarProps) {
  return (
    <div className={clsx(styles['shell'], rail && styles['rail'])}>
      <nav className={clsx(styles['nav'])} aria-label={name}>
        <div className={clsx(styles['brand'])}>
          <Mark />
          {rail ? <Hidden>{name}</Hidden> : name}
        </div>
        {places.map((place) => (
          <Item key={place.to} place={place} rail={rail} />
        ))}
        <Item place={last} rail={rail} atEnd />
        {rail ? null : (
          <div className={clsx(styles['me'])}>
            {me.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
        )}
      </nav>
      <div className={clsx(styles['content'])}>{children}</div>
    </div>
  );
}

function Item({
  place,
  rail,
  atEnd = false,
}: {
  readonly place: Place;
  readonly rail: boolean;
  readonly atEnd?: boolean;
}) {
  const [location, go] = useLocation();
  const here = place.to === '/' ? location === '/' : location.startsWith(place.to);
  const { icon: Icon, count } = place;
  return (
    <a
      href={`#${place.to}`}
      title={rail ? place.label : undefined}
      aria-current={here ? 'page' : undefined}
      className={clsx(styles['item'], atEnd && styles['end'])}
      onClick={(event) => {
        event.preventDefault();
        go(place.to);
      }}
    >
      <Icon aria-hidden="true" />
      {rail ? <Hidden>{place.label}</Hidden> : place.label}
      {count === undefined || count.value === 0 ? null : (
        <>
          <Hidden>{count.label}</Hidden>
          {rail ? (
            <i className={clsx(styles['dot'])} aria-hidden="true" />
          ) : (
            <span aria-hidden="true" className={clsx(styles['count'], count.attend && styles['attend'])}>
              {count.value}
            </span>
          )}
        </>
      )}
    </a>
  );
}
