import { clsx } from 'clsx';
import { createContext, useContext, type ReactNode } from 'react';
import styles from './settings-screen.module.css';

export type SectionId = 'you' | 'coaching' | 'sound' | 'checklist' | 'keys' | 'look' | 'privacy';

/** Words typed into «Find a setting», in lower case; lines without them are left out. */
export const FindContext = createContext('');
const SectionTitle = createContext('');

/** A group of lines. Without a line that is looked for it is not shown at all (its styles see to that). */
export function Section({
  id,
  title,
  under,
  children,
}: {
  readonly id: SectionId;
  readonly title: string;
  readonly under?: string;
  readonly children: ReactNode;
}) {
  return (
    <section
      id={`settings-${id}`}
      className={clsx(styles['section'])}
      aria-labelledby={`settings-${id}-title`}
      tabIndex={-1}
    >
      <h2 id={`settings-${id}-title`}>{title}</h2>
      {under === undefined ? null : <p className={clsx(styles['under'])}>{under}</p>}
      <div className={clsx(styles['lines'])}>
        <SectionTitle value={title}>{children}</SectionTitle>
      </div>
    </section>
  );
}

/** One setting: what it is, a word about it, and the control at the end. */
export function Line({
  title,
  hint,
  attend = false,
  whole = false,
  children,
}: {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly attend?: boolean;
  /** the control tells title and hint itself */
  readonly whole?: boolean;
  readonly children?: ReactNode;
}) {
  const find = useContext(FindContext);
  const section = useContext(SectionTitle);
  const words = `${section} ${title} ${typeof hint === 'string' ? hint : ''}`.toLowerCase();
  if (!find.split(/\s+/).every((each) => words.includes(each))) return null;
  return (
    <div className={clsx(styles['line'])} data-line="">
      {whole ? (
        children
      ) : (
        <>
          <div className={clsx(styles['words'])}>
            <b>{title}</b>
            {hint === undefined ? null : <p className={clsx(attend && styles['attend'])}>{hint}</p>}
          </div>
          {children}
        </>
      )}
    </div>
  );
}
