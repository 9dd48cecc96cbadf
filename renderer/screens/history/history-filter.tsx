import { clsx } from 'clsx';
import { X } from 'lucide-react';
import { Temporal } from 'temporal-polyfill';
import { dispositions, type Disposition } from '../../../app/call/events.ts';
import type { CallFilter } from '../../../app/ipc.ts';
import { historyTexts } from '../../texts/history.ts';
import { summaryTexts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { momentOf } from '../../ui/format.ts';
import { DayField } from '../../ui/moment-fields.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './history-screen.module.css';

const texts = historyTexts.filter;

/** What the agent has narrowed the list to. Days are those of the calendar, empty for none. */
export interface ChosenFilter {
  readonly openPromises: boolean;
  readonly interruptions: boolean;
  readonly practice: boolean;
  /** how it ended; null: no matter */
  readonly disposition: Disposition | null;
  readonly fromDay: string;
  readonly toDay: string;
}
export const noFilter: ChosenFilter = {
  openPromises: false,
  interruptions: false,
  practice: false,
  disposition: null,
  fromDay: '',
  toDay: '',
};
export const isFiltered = ({
  openPromises,
  interruptions,
  practice,
  disposition,
  fromDay,
  toDay,
}: ChosenFilter): boolean =>
  openPromises || interruptions || practice || disposition !== null || fromDay !== '' || toDay !== '';

/**
 * The same for main: the last day counts as a whole. A day that does not exist, such as one half typed, is left out.
 */
export function callFilterOf(
  { openPromises, interruptions, practice, disposition, fromDay, toDay }: ChosenFilter,
  timezone: string,
): CallFilter {
  const from = fromDay === '' ? null : momentOf(fromDay, '00:00', timezone);
  const before = toDay === '' ? null : momentOf(dayAfter(toDay), '00:00', timezone);
  return {
    ...(openPromises ? { openPromises } : {}),
    ...(interruptions ? { interruptions } : {}),
    ...(practice ? { practice } : {}),
    ...(disposition === null ? {} : { disposition }),
    ...(from === null ? {} : { from }),
    ...(before === null ? {} : { before }),
  };
}
function dayAfter(day: string): string {
  try {
    return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  } catch {
    return '';
  }
}

const ANY = 'any';
const outcomes = [
  { id: ANY, label: texts.anyOutcome },
  ...dispositions.map((each) => ({ id: each, label: summaryTexts.dispositions[each] })),
];
const kinds = ['openPromises', 'interruptions', 'practice'] as const;

/** Three kinds of calls, how they ended, and a span of days, to narrow the list; the search narrows it further. */
export function HistoryFilter({
  chosen,
  onChange,
}: {
  readonly chosen: ChosenFilter;
  readonly onChange: (chosen: ChosenFilter) => void;
}) {
  return (
    <div className={clsx(styles['filter'])} role="group" aria-label={texts.label}>
      {kinds.map((kind) => (
        <Button
          key={kind}
          size="small"
          isPressed={chosen[kind]}
          onPress={() => {
            onChange({ ...chosen, [kind]: !chosen[kind] });
          }}
        >
          {texts.kinds[kind]}
        </Button>
      ))}
      <Select
        label={texts.outcome}
        labelHidden
        className={clsx(styles['outcome'])}
        options={outcomes}
        value={chosen.disposition ?? ANY}
        onChange={(id) => {
          onChange({ ...chosen, disposition: dispositions.find((each) => each === id) ?? null });
        }}
      />
      <DayField
        inRow
        label={texts.from}
        value={chosen.fromDay}
        onChange={(fromDay) => {
          onChange({ ...chosen, fromDay });
        }}
      />
      <DayField
        inRow
        label={texts.to}
        value={chosen.toDay}
        onChange={(toDay) => {
          onChange({ ...chosen, toDay });
        }}
      />
      {isFiltered(chosen) ? (
        <Button
          size="small"
          variant="quiet"
          icon={X}
          onPress={() => {
            onChange(noFilter);
          }}
        >
          {texts.all}
        </Button>
      ) : null}
    </div>
  );
}
