import { useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { PhoneForwarded } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { CallListItem } from '../../../app/ipc.ts';
import { useSettings } from '../../app-state.ts';
import { historyTexts as texts } from '../../texts/history.ts';
import { summaryTexts } from '../../texts/summary.ts';
import { clockText, dueBy, isPast, percent, phone, timeOfDay } from '../../ui/format.ts';
import { Pill } from '../../ui/pill.tsx';
import { raisePronoun } from '../../ui/spoken.ts';
import { useNow } from '../../ui/use-now.ts';
import { searchPath } from '../summary/moment-path.ts';
import type { HistoryRow } from './day-groups.ts';
import { Marked } from './marked.tsx';
import styles from './history-screen.module.css';

/** px, before a row is measured */
const DAY_HEIGHT = 40;
const CALL_HEIGHT = 62;
/** Rows from the end at which older calls are asked for. */
const NEAR_END = 10;

/** What tells this call from the others: the note as far as its first line, otherwise two figures. */
function lineOf({ note, slowerOrLevelShare, interruptions }: CallListItem): string {
  const [first] = note.trim().split('\n');
  if (first !== undefined && first !== '') return first;
  return [
    slowerOrLevelShare === null ? '' : texts.slowerOrLevel(percent(slowerOrLevelShare)),
    interruptions === 0 ? '' : texts.interruptions(interruptions),
  ]
    .filter((each) => each !== '')
    .join(' · ');
}

function CallLine({
  call,
  search,
  country,
}: {
  readonly call: CallListItem;
  readonly search: string;
  readonly country: string;
}) {
  const now = useNow();
  const name = call.callerName ?? (call.callerNumber === null ? null : phone(call.callerNumber, country));
  const source = texts.sources[call.source];
  return (
    <>
      <time>{timeOfDay(call.startedAt, call.timezone)}</time>
      <span className={clsx(styles['what'])}>
        <span className={clsx(styles['name'])}>
          <b>{name ?? source ?? texts.noName}</b>
          {call.openCallbacks === 0 ? null : (
            <Pill
              tone={call.nextDueAt !== null && isPast(call.nextDueAt, now) ? 'attend' : 'you'}
              icon={PhoneForwarded}
              className={clsx(styles['mini'])}
            >
              {call.nextDueAt === null ? texts.openPromise : texts.promised(dueBy(call.nextDueAt, call.timezone))}
            </Pill>
          )}
          {source === null || name === null ? null : <Pill className={clsx(styles['mini'])}>{source}</Pill>}
          {call.recovered ? <Pill className={clsx(styles['mini'])}>{texts.recovered}</Pill> : null}
        </span>
        <span className={clsx(styles['line'])}>
          {call.match === null ? lineOf(call) : <Marked text={raisePronoun(call.match)} search={search} />}
        </span>
      </span>
      <span className={clsx(styles['ended'])}>
        {call.disposition === null ? texts.noDisposition : summaryTexts.dispositions[call.disposition]}
      </span>
      <span className={clsx(styles['length'])}>{clockText(call.durationSeconds)}</span>
    </>
  );
}

/** Thousands of calls, of which only those in sight are drawn. ↑ ↓ go from call to call, Enter opens. */
export function CallRows({
  rows,
  search,
  onEnd,
}: {
  readonly rows: readonly HistoryRow[];
  readonly search: string;
  readonly onEnd: () => void;
}) {
  const { profile } = useSettings();
  const box = useRef<HTMLDivElement>(null);
  const calls = rows.flatMap((row, index) => (row.kind === 'call' ? [index] : []));
  const [current, setCurrent] = useState(calls[0] ?? 0);
  const reachable = calls.includes(current) ? current : (calls[0] ?? 0);
  const focusNext = useRef(false);
  // The virtualiser hands out functions that change by themselves; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => (rows[index]?.kind === 'day' ? DAY_HEIGHT : CALL_HEIGHT),
    overscan: 8,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : row.kind === 'day' ? `day ${row.label}` : row.call.id;
    },
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - NEAR_END) onEnd();
  }, [last, rows.length, onEnd]);
  useEffect(() => {
    if (!focusNext.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-call="${String(reachable)}"]`);
    if (row === null || row === undefined) return;
    focusNext.current = false;
    row.focus({ preventScroll: true });
  });
  const step = (event: KeyboardEvent, index: number) => {
    const at = calls.indexOf(index);
    const next =
      event.key === 'ArrowDown'
        ? calls[at + 1]
        : event.key === 'ArrowUp'
          ? calls[at - 1]
          : event.key === 'Home'
            ? calls[0]
            : event.key === 'End'
              ? calls.at(-1)
              : undefined;
    if (next === undefined) return;
    event.preventDefault();
    focusNext.current = true;
    setCurrent(next);
    virtual.scrollToIndex(next);
  };
  return (
    <div ref={box} className={clsx(styles['box'])}>
      <div className={clsx(styles['rows'])} style={{ height: virtual.getTotalSize() }}>
        {shown.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={clsx(styles['place'])}
              style={{ transform: `translateY(${String(item.start)}px)` }}
            >
              {row.kind === 'day' ? (
                <h2 className={clsx(styles['day'])}>{row.label}</h2>
              ) : (
                <a
                  href={`#${search === '' ? `/call/${row.call.id}` : searchPath(row.call.id, search)}`}
                  data-call={item.index}
                  tabIndex={item.index === reachable ? 0 : -1}
                  className={clsx(styles['call'])}
                  onKeyDown={(event) => {
                    step(event, item.index);
                  }}
                  onFocus={() => {
                    setCurrent(item.index);
                  }}
                >
                  <CallLine call={row.call} search={search} country={profile.country} />
                </a>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
