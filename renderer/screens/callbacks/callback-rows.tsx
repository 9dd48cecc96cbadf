import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { useSettings } from '../../app-state.ts';
import { callbackTexts as texts } from '../../texts/callbacks.ts';
import { day, fromNow, phone, timeOfDay } from '../../ui/format.ts';
import { Pill } from '../../ui/pill.tsx';
import { raisePronoun } from '../../ui/spoken.ts';
import { dueGroupOf, type DueGroup } from './due-list.ts';
import styles from './callbacks-screen.module.css';

/** Up to here the distance is told in hours (`fromNow`). */
const NEAR_MILLISECONDS = 48 * 3_600_000;

type Group = { readonly group: DueGroup; readonly records: readonly CallbackRecord[] };

/** What stands at the end of a row: the time, and how far it is. */
function When({
  record,
  group,
  now,
}: {
  readonly record: CallbackRecord;
  readonly group: DueGroup;
  readonly now: Date;
}) {
  if (group === 'done')
    return (
      <span className={clsx(styles['when'])}>
        <b>
          {record.status === 'dismissed'
            ? texts.pill.dismissed
            : record.doneAt === null
              ? texts.pill.doneAlone
              : day(record.doneAt, record.timezone)}
        </b>
      </span>
    );
  if (record.dueAt === null)
    return (
      <span className={clsx(styles['when'])}>
        <b>{texts.noTime}</b>
        <span>{texts.setOne}</span>
      </span>
    );
  const time = timeOfDay(record.dueAt, record.timezone);
  // a promise of today or yesterday is looked for by the hour, others by the day
  const near =
    Math.abs(Date.parse(record.dueAt) - now.getTime()) < NEAR_MILLISECONDS &&
    (group === 'today' || group === 'overdue');
  return (
    <span className={clsx(styles['when'], group === 'overdue' && styles['attend'])}>
      <b>{near ? time : day(record.dueAt, record.timezone)}</b>
      <span>{near || group === 'overdue' ? fromNow(record.dueAt, now) : texts.by(time)}</span>
    </span>
  );
}

/** The list by due time. One row is chosen; Enter on it does what the main button does. */
export function CallbackRows({
  groups,
  chosenId,
  now,
  doneShown,
  onDoneShown,
  onChoose,
  onEnter,
}: {
  readonly groups: readonly Group[];
  readonly chosenId: string | null;
  readonly now: Date;
  readonly doneShown: boolean;
  readonly onDoneShown: (shown: boolean) => void;
  readonly onChoose: (id: string) => void;
  readonly onEnter: (record: CallbackRecord) => void;
}) {
  const { profile } = useSettings();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    row?.scrollIntoView({ block: 'nearest' });
    // the focus follows the choice only when it is in the list already: nothing is taken from elsewhere
    if (
      list.current?.contains(document.activeElement) === true &&
      document.activeElement?.getAttribute('data-row') !== null
    )
      row?.focus();
  }, [chosenId]);
  return (
    <div ref={list} className={clsx(styles['list'])} role="group" aria-label={texts.list}>
      {groups.map(({ group, records }) => {
        const heading = (
          <>
            {texts.groups[group]} <span>{records.length}</span>
          </>
        );
        return (
          <div key={group}>
            {group === 'done' ? (
              <h2 className={clsx(styles['group'])}>
                <button
                  type="button"
                  aria-expanded={doneShown}
                  onClick={() => {
                    onDoneShown(!doneShown);
                  }}
                >
                  <ChevronRight aria-hidden="true" />
                  {heading}
                </button>
              </h2>
            ) : (
              <h2 className={clsx(styles['group'], group === 'overdue' && styles['attend'])}>{heading}</h2>
            )}
            {group === 'done' && !doneShown ? null : (
              <ul>
                {records.map((each) => (
                  <li key={each.id}>
                    <button
                      type="button"
                      data-row=""
                      className={clsx(styles['row'])}
                      aria-current={each.id === chosenId ? 'true' : undefined}
                      onClick={() => {
                        onChoose(each.id);
                      }}
                      onKeyDown={(event) => {
                        if (event.key === 'Enter' && each.id === chosenId) {
                          event.preventDefault();
                          onEnter(each);
                        }
                      }}
                    >
                      <span className={clsx(styles['what'])}>
                        <span>
                          <b>
                            {each.callerName ??
                              (each.numberToCall === null ? texts.noName : phone(each.numberToCall, profile.country))}
                          </b>
                          {each.kind === 'other' ? <Pill className={clsx(styles['mini'])}>{texts.toDo}</Pill> : null}
                          {each.confirmed || each.kind === 'other' || group === 'done' ? null : (
                            <Pill className={clsx(styles['mini'])}>{texts.toConfirm}</Pill>
                          )}
                        </span>
                        <span className={clsx(styles['line'])}>
                          {raisePronoun(each.what === '' ? each.quote : each.what)}
                        </span>
                      </span>
                      <When record={each} group={dueGroupOf(each, now)} now={now} />
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </div>
  );
}
