import { clsx } from 'clsx';
import { CalendarClock, Check, Clock, Copy, RotateCcw, X } from 'lucide-react';
import { madeAtSecondsOf } from '../../../app/callbacks/callback-readings.ts';
import type { CallbackRecord } from '../../../app/ipc.ts';
import type { Settings } from '../../../app/settings.ts';
import { callbackTexts as texts } from '../../texts/callbacks.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { day, dayAndTime, dueBy, isPast, isToday, phone, timeOfDay } from '../../ui/format.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { Link } from '../../ui/link.tsx';
import { Pill } from '../../ui/pill.tsx';
import { raisePronoun } from '../../ui/spoken.ts';
import { CalendarButton } from './calendar-button.tsx';
import { momentPath } from '../summary/moment-path.ts';
import { dueGroupOf } from './due-list.ts';
import { EarlierCalls } from './earlier-calls.tsx';
import styles from './callbacks-screen.module.css';

function DuePill({ record, now }: { readonly record: CallbackRecord; readonly now: Date }) {
  const group = dueGroupOf(record, now);
  if (record.status === 'dismissed') return <Pill icon={X}>{texts.pill.dismissed}</Pill>;
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
  const { timezone } = record;
  // what the caller was told first is what they waited for
  const dueAt = record.missedDueAt ?? record.dueAt;
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
  onConfirm,
}: {
  readonly record: CallbackRecord;
  readonly now: Date;
  readonly copied: boolean;
  readonly profile: Settings['profile'];
  readonly onCopy: () => void;
  readonly onFinish: () => void;
  readonly onTime: () => void;
  readonly onDismiss: () => void;
  readonly onConfirm: () => void;
}) {
  const open = record.status === 'open';
  const unsure = open && record.kind === 'call' && !record.confirmed;
  const madeAtSeconds = record.quote === '' ? null : madeAtSecondsOf(record.id);
  return (
    <section className={clsx(styles['detail'])} aria-label={record.callerName ?? texts.noName}>
      <Card className={clsx(styles['main'])}>
        <div className={clsx(styles['head'])}>
          <h2>{record.callerName ?? texts.noName}</h2>
          <div className={clsx(styles['pills'])}>
            {unsure ? <Pill tone="attend">{texts.toConfirm}</Pill> : null}
            <DuePill record={record} now={now} />
          </div>
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
          {unsure ? (
            <Button icon={Check} onPress={onConfirm}>
              {texts.acts.confirm}
            </Button>
          ) : null}
          <Button icon={open ? Check : RotateCcw} keyCap={texts.keys.done} onPress={onFinish}>
            {open ? texts.acts.done : texts.acts.reopen}
          </Button>
          <Button icon={CalendarClock} keyCap={texts.keys.time} onPress={onTime}>
            {texts.acts.time}
          </Button>
        </div>
        {!open ? null : (
          <div className={clsx(styles['lesser'])}>
            <Button variant="quiet" size="small" icon={X} onPress={onDismiss}>
              {texts.acts.dismiss}
            </Button>
            {record.dueAt === null ? null : <CalendarButton id={record.id} small />}
          </div>
        )}
      </Card>
      {record.kind === 'other' || !open ? null : (
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
          <Link to={madeAtSeconds === null ? `/call/${record.callId}` : momentPath(record.callId, madeAtSeconds)}>
            {dayAndTime(record.madeAt, record.timezone)}
          </Link>
        </dd>
        {record.missedDueAt === undefined ? null : (
          <>
            <dt>{texts.about.firstDue}</dt>
            <dd>{dueBy(record.missedDueAt, record.timezone)}</dd>
          </>
        )}
        {record.reference === null ? null : (
          <>
            <dt>{texts.about.reference}</dt>
            <dd>{record.reference}</dd>
          </>
        )}
        <EarlierCalls record={record} />
      </dl>
    </section>
  );
}
