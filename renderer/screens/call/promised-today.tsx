import { clsx } from 'clsx';
import { useApp, useSettings } from '../../app-state.ts';
import { readyTexts } from '../../texts/ready.ts';
import { day, fromNow, isPast, isToday, phone, timeOfDay } from '../../ui/format.ts';
import { Link } from '../../ui/link.tsx';
import { sentenceCase } from '../../ui/spoken.ts';
import { useNow } from '../../ui/use-now.ts';
import styles from './ready.module.css';

const texts = readyTexts.today;
/** More would push the button up; the list of callbacks has them all. */
const AT_MOST = 4;

/** Open promises of today and those that are overdue, to-dos too, the earliest first. Each leads to its place in the list. */
export function PromisedToday() {
  const { profile } = useSettings();
  const callbacks = useApp((state) => state.callbacks);
  const now = useNow();
  const due = callbacks
    .flatMap((each) =>
      each.dueAt !== null &&
      each.status === 'open' &&
      (isPast(each.dueAt, now) || isToday(each.dueAt, each.timezone, now))
        ? [{ ...each, dueAt: each.dueAt }]
        : [],
    )
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  if (due.length === 0) return null;
  const overdue = due.some((each) => isPast(each.dueAt, now));
  return (
    <section className={clsx(styles['promises'])} aria-labelledby="promised-today">
      <h2 id="promised-today">{overdue ? texts.titleOverdue : texts.title}</h2>
      <ul>
        {due.slice(0, AT_MOST).map((each) => {
          const late = isPast(each.dueAt, now);
          const tone = clsx(late && styles['attend']);
          return (
            <li key={each.id}>
              <time className={tone}>
                {isToday(each.dueAt, each.timezone, now)
                  ? timeOfDay(each.dueAt, each.timezone)
                  : day(each.dueAt, each.timezone)}
              </time>
              <b>
                <Link to={`/callbacks/${encodeURIComponent(each.id)}`}>{each.callerName ?? texts.unknown}</Link>
              </b>
              {each.numberToCall === null ? null : (
                <span className={clsx(styles['number'])}>{phone(each.numberToCall, profile.country)}</span>
              )}
              <span className={clsx(styles['what'])}>
                {each.kind === 'other' ? `${texts.toDo}: ` : ''}
                {sentenceCase(each.what === '' ? each.quote : each.what)}
              </span>
              <span className={clsx(styles['when'], tone)}>{fromNow(each.dueAt, now)}</span>
            </li>
          );
        })}
      </ul>
      {due.length > AT_MOST ? (
        <p>
          <Link to="/callbacks">{texts.more(due.length - AT_MOST)}</Link>
        </p>
      ) : null}
    </section>
  );
}
