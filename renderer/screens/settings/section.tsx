import { clsx } from 'clsx';
import { Lock } from 'lucide-react';
import { createContext, useContext, type ReactNode } from 'react';
import { useApp } from '../../app-state.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { DisabledContext } from '../../ui/disabled.ts';
import styles from './settings-screen.module.css';

export type SectionId = 'you' | 'coaching' | 'sound' | 'checklist' | 'keys' | 'programs' | 'look' | 'privacy' | 'about';

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

/** A heading among the lines of a section; lines that were looked for stand without it. */
export function GroupTitle({ children }: { readonly children: string }) {
  return useContext(FindContext) === '' ? <h3 className={clsx(styles['group'])}>{children}</h3> : null;
}

/** Has the computer's policy decided this setting? @param setting its path, «retentionDays», «alerts.pace» */
export const useLocked = (setting: string | undefined): boolean =>
  useApp((state) => setting !== undefined && state.managed.includes(setting));

/**
 * One setting: what it is, a word about it, and the control at the end. One that the computer's policy has locked shows
 * its value and cannot be changed.
 */
export function Line({
  setting,
  title,
  hint,
  attend = false,
  whole = false,
  children,
}: {
  /** its path, when a policy may lock it */
  readonly setting?: string;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly attend?: boolean;
  /** the control tells title and hint itself */
  readonly whole?: boolean;
  readonly children?: ReactNode;
}) {
  const find = useContext(FindContext);
  const section = useContext(SectionTitle);
  const locked = useLocked(setting);
  const words = `${section} ${title} ${typeof hint === 'string' ? hint : ''}`.toLowerCase();
  if (!find.split(/\s+/).every((each) => words.includes(each))) return null;
  return (
    <div className={clsx(styles['line'])} data-line="">
      {whole ? (
        locked ? (
          <div>
            <Fixed>{children}</Fixed>
            <SetByIt />
          </div>
        ) : (
          children
        )
      ) : (
        <>
          <div className={clsx(styles['words'])}>
            <b>{title}</b>
            {hint === undefined ? null : <p className={clsx(attend && styles['attend'])}>{hint}</p>}
            {locked ? <SetByIt /> : null}
          </div>
          {locked ? <Fixed>{children}</Fixed> : children}
        </>
      )}
    </div>
  );
}

const Fixed = ({ children }: { readonly children: ReactNode }) => <DisabledContext value>{children}</DisabledContext>;
const SetByIt = () => (
  <p className={clsx(styles['setByIt'])}>
    <Lock aria-hidden="true" /> {settingsTexts.setByIt}
  </p>
);
