import { clsx } from 'clsx';
import { useApp } from '../../app-state.ts';
import { readyTexts } from '../../texts/ready.ts';
import { fromNow, isPast, isToday, day, timeOfDay } from '../../ui/format.ts';
import { Link } from '../../ui/link.tsx';
import { sentenceCase } from '../../ui/spoken.ts';
import { useNow } from '../../ui/use-now.ts';
import styles from './ready.module.css';

const texts = readyTexts.today;
/** More would push the button up; the list of callbacks has them all. */
const AT_MOST = 4;

/** Open callbacks of today and those that are overdue, the earliest first. */
export function PromisedToday() {
  const callbacks = useApp((state) => state.callbacks);
  const now = useNow();
  const due = callbacks
    .flatMap((each) =>
      each.dueAt !== null &&
      each.kind === 'call' &&
      each.status === 'open' &&
      (isPast(each.dueAt, now) || isToday(each.dueAt, each.timezone, now))
        ? [{ ...each, dueAt: each.dueAt }]
        : [],
    )
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt))
    .slice(0, AT_MOST);
  if (due.length === 0) return null;
  return (
    <section className={clsx(styles['promises'])} aria-labelledby="promised-today">
      <h2 id="promised-today">{texts.title}</h2>
      <ul>
        {due.map((each) => {
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
                <Link to="/callbacks">{each.callerName ?? texts.unknown}</Link>
              </b>
              <span className={clsx(styles['what'])}>{sentenceCase(each.what === '' ? each.quote : each.what)}</span>
              <span className={clsx(styles['when'], tone)}>{fromNow(each.dueAt, now)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
