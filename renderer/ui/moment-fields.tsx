import { parseDate, parseTime, type CalendarDate, type Time } from '@internationalized/date';
import { clsx } from 'clsx';
import { useEffect, useRef, type ComponentProps, type KeyboardEvent } from 'react';
import {
  DateField,
  DateInput,
  DateSegment,
  FieldError,
  I18nProvider,
  Label,
  Text,
  TimeField,
  type DateFieldState,
} from 'react-aria-components';
import { monthName } from '../../app/call/date-words.ts';
import styles from './field.module.css';

/** Day before month, hours from 0 to 23: whatever the system or the page is set to. */
const LOCALE = 'en-GB';

interface FieldProps {
  readonly label: string;
  /** empty: none */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** whether it is begun and not ended: such a value is told to nobody, so it must not be saved either */
  readonly onUnfinished?: (unfinished: boolean) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly autoFocus?: boolean;
  /** the label beside the field, for a row of small things */
  readonly inRow?: boolean;
}

/**
 * A day, the same on every computer: «24 Nov 2026», typed as 24 11 2026. Never the system's order of numbers.
 * `value`: «2026-11-24».
 */
export function DayField({
  label,
  value,
  onChange,
  onUnfinished,
  hint,
  error,
  autoFocus = false,
  inRow = false,
}: FieldProps) {
  const wrong = error !== undefined && error !== null;
  return (
    <I18nProvider locale={LOCALE}>
      <DateField<CalendarDate>
        className={clsx(styles['field'], inRow && styles['inRow'])}
        value={readWith(parseDate, value)}
        onChange={(date) => {
          onChange(date === null ? '' : date.toString());
        }}
        shouldForceLeadingZeros
        isInvalid={wrong}
        autoFocus={autoFocus}
      >
        {({ state }) => (
          <>
            <Label className={clsx(styles['label'])}>{label}</Label>
            <DateInput className={clsx(styles['input'], styles['parts'])} render={rendered}>
              {(segment) => (
                <DateSegment segment={segment} className={clsx(styles['part'])}>
                  {segment.type === 'literal'
                    ? ' '
                    : segment.type === 'month' && !segment.isPlaceholder && segment.value != null
                      ? monthName(segment.value)
                      : segment.text}
                </DateSegment>
              )}
            </DateInput>
            <Unfinished state={state} {...(onUnfinished === undefined ? {} : { tell: onUnfinished })} />
            {hint === undefined || wrong ? null : (
              <Text slot="description" className={clsx(styles['hint'])}>
                {hint}
              </Text>
            )}
            <FieldError className={clsx(styles['error'])}>{error}</FieldError>
          </>
        )}
      </DateField>
    </I18nProvider>
  );
}

/** A time of day in 24 hours. `value`: «15:00». */
export function ClockField({ label, value, onChange, onUnfinished }: FieldProps) {
  return (
    <I18nProvider locale={LOCALE}>
      <TimeField<Time>
        className={clsx(styles['field'])}
        value={readWith(parseTime, value)}
        onChange={(time) => {
          onChange(time === null ? '' : time.toString().slice(0, 5));
        }}
        hourCycle={24}
        shouldForceLeadingZeros
      >
        {({ state }) => (
          <>
            <Label className={clsx(styles['label'])}>{label}</Label>
            <DateInput className={clsx(styles['input'], styles['parts'])} render={rendered}>
              {(segment) => <DateSegment segment={segment} className={clsx(styles['part'])} />}
            </DateInput>
            <Unfinished state={state} {...(onUnfinished === undefined ? {} : { tell: onUnfinished })} />
          </>
        )}
      </TimeField>
    </I18nProvider>
  );
}

/** A field half typed keeps its earlier value, so whoever saves has to know. Draws nothing. */
function Unfinished({
  state,
  tell,
}: {
  readonly state: DateFieldState;
  readonly tell?: (unfinished: boolean) => void;
}) {
  const parts = state.segments.filter((each) => each.isEditable);
  const empty = parts.filter((each) => each.isPlaceholder).length;
  const unfinished = empty === 0 ? state.value === null : empty < parts.length;
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(() => {
    latest.current?.(unfinished);
  }, [unfinished]);
  return null;
}

function readWith<T>(parse: (value: string) => T, value: string): T | null {
  if (value === '') return null;
  try {
    return parse(value);
  } catch {
    return null;
  }
}

/** The parts of a date with Enter as in a field of text. */
const rendered = (props: ComponentProps<'div'>) => <div {...props} onKeyDownCapture={submitOnEnter} />;

/** As in a field of text: the parts of a date are none, and would swallow the key. */
function submitOnEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  event.currentTarget.closest('form')?.requestSubmit();
}
