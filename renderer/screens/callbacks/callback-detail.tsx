import { clsx } from 'clsx';
import { CalendarClock, Check, Clock, Copy, RotateCcw, X } from 'lucide-react';
import type { CallbackRecord } from '../../../app/ipc.ts';
import type { Settings } from '../../../app/settings.ts';
import { callbackTexts as texts } from '../../texts/callbacks.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { day, dayAndTime, isPast, isToday, phone, timeOfDay } from '../../ui/format.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { Link } from '../../ui/link.tsx';
import { Pill } from '../../ui/pill.tsx';
import { raisePronoun } from '../../ui/spoken.ts';
import { CalendarButton } from './calendar-button.tsx';
import { dueGroupOf } from './due-list.ts';
import styles from './callbacks-screen.module.css';

function DuePill({ record, now }: { readonly record: CallbackRecord; readonly now: Date }) {
  const group = dueGroupOf(record, now);
  if (group === 'done')
    return (
      <Pill tone="you" icon={Check}>
        {record.doneAt === null ? texts.pill.doneAlone : texts.pill.done(dayAndTime(record.doneAt, record.timezone))}
      </Pill>
    );
  if (record.dueAt === null) return <Pill icon={Clock}>{texts.pill.noTime}</Pill>;
  const time = texts.by(timeOfDay(record.dueAt, record.timezone));
  const when = isToday(record.dueAt, record.timezone, now)
    ? texts.dueToday(time)
    : texts.dueOn(day(record.dueAt, record.timezone), time);
  return (
    <Pill icon={Clock} {...(group === 'overdue' ? { tone: 'attend' as const } : {})}>
      {texts.pill.due(when)}
    </Pill>
  );
}

/** What to say when they answer, made of what was promised and nothing else. */
export function linesToReadAloud(record: CallbackRecord, profile: Settings['profile'], now: Date): readonly string[] {
  const { timezone, dueAt } = record;
  const promisedOn = isToday(record.madeAt, timezone, now)
    ? texts.aloud.earlierToday
    : texts.aloud.on(day(record.madeAt, timezone));
  const number = record.agentPhone ?? profile.number;
  const due =
    dueAt === null
      ? null
      : isToday(dueAt, timezone, now)
        ? texts.aloud.byTime(timeOfDay(dueAt, timezone))
        : texts.aloud.onDay(day(dueAt, timezone));
  return [
    texts.aloud.hello(record.callerName, record.agentName ?? profile.name),
    texts.aloud.promised(promisedOn, due, dueAt !== null && isPast(dueAt, now)),
    ...(number === null ? [] : [texts.aloud.reach(phone(number, profile.country))]),
  ];
}

/** One promise, large enough to dial from, with the words it came from. */
export function CallbackDetail({
  record,
  now,
  copied,
  profile,
  onCopy,
  onFinish,
  onTime,
  onDismiss,
}: {
  readonly record: CallbackRecord;
  readonly now: Date;
  readonly copied: boolean;
  readonly profile: Settings['profile'];
  readonly onCopy: () => void;
  readonly onFinish: () => void;
  readonly onTime: () => void;
  readonly onDismiss: () => void;
}) {
  const done = record.status === 'done';
  return (
    <section className={clsx(styles['detail'])} aria-label={record.callerName ?? texts.noName}>
      <Card className={clsx(styles['main'])}>
        <div className={clsx(styles['head'])}>
          <h2>{record.callerName ?? texts.noName}</h2>
          <DuePill record={record} now={now} />
        </div>
        <p className={clsx(styles['number'])}>
          {record.numberToCall === null ? texts.number : phone(record.numberToCall, profile.country)}
        </p>
        <div className={clsx(styles['acts'])}>
          <Button
            variant="main"
            icon={copied ? Check : Copy}
            keyCap={texts.keys.copy}
            isDisabled={record.numberToCall === null}
            onPress={onCopy}
          >
            {copied ? texts.acts.copied : texts.acts.copy}
          </Button>
          <Hidden>
            <span role="status">{copied ? texts.acts.copied : ''}</span>
          </Hidden>
          <Button icon={done ? RotateCcw : Check} keyCap={texts.keys.done} onPress={onFinish}>
            {done ? texts.acts.reopen : texts.acts.done}
          </Button>
          <Button icon={CalendarClock} keyCap={texts.keys.time} onPress={onTime}>
            {texts.acts.time}
          </Button>
          {done ? null : (
            <Button variant="quiet" icon={X} onPress={onDismiss}>
              {texts.acts.dismiss}
            </Button>
          )}
        </div>
        {done || record.dueAt === null ? null : (
          <div className={clsx(styles['calendar'])}>
            <CalendarButton id={record.id} small />
          </div>
        )}
      </Card>
      {record.kind === 'other' || done ? null : (
        <Card className={clsx(styles['aloud'])}>
          <h3>{texts.aloud.title}</h3>
          {linesToReadAloud(record, profile, now).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Card>
      )}
      <dl className={clsx(styles['about'])} aria-label={texts.about.title}>
        <dt>{texts.about.promised}</dt>
        <dd>
          {record.quote === '' ? null : (
            <>
              “{raisePronoun(record.quote)}”<br />
            </>
          )}
          <Link to={`/call/${record.callId}`}>{dayAndTime(record.madeAt, record.timezone)}</Link>
        </dd>
        {record.reference === null ? null : (
          <>
            <dt>{texts.about.reference}</dt>
            <dd>{record.reference}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
