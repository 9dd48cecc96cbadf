import { Temporal } from 'temporal-polyfill';
import type { CallbackRecord } from '../ipc.ts';

/**
 * So long before it is due the call is put into the calendar, and it reminds when it begins: the due time is the latest
 * moment that keeps the promise.
 */
const BEFORE_DUE_MINUTES = 15;
/** RFC 5545, 3.1: a line is no longer than 75 octets without its line break. */
const LINE_OCTETS = 75;

/**
 * A promise as a calendar file (RFC 5545, iCalendar 2.0), with the times in UTC so that no zone has to be described.
 * @param nowMilliseconds since 1970, when the entry is made
 * @returns null for a promise without a time
 */
export function calendarEntry(record: CallbackRecord, nowMilliseconds: number): string | null {
  if (record.dueAt === null) return null;
  const due = Temporal.Instant.from(record.dueAt);
  const who = record.callerName ?? record.numberToCall ?? record.reference;
  const about = [
    record.numberToCall,
    record.reference,
    record.quote === '' ? null : `“${record.quote}”`,
    [record.agentName, record.agentPhone].filter((each) => each !== null).join(', ') || null,
  ].filter((each) => each !== null);
  const title =
    record.kind === 'call'
      ? `Call back${who === null ? '' : ` ${who}`}`
      : `${record.what === '' ? record.quote : record.what}${who === null ? '' : `, for ${who}`}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Sidetone//Callbacks//EN',
    'BEGIN:VEVENT',
    `UID:${text(record.id.replaceAll(/[^\w.-]/g, '-'))}@sidetone.invalid`,
    `DTSTAMP:${utc(Temporal.Instant.fromEpochMilliseconds(nowMilliseconds))}`,
    `DTSTART:${utc(due.subtract({ minutes: BEFORE_DUE_MINUTES }))}`,
    `DTEND:${utc(due)}`,
    `SUMMARY:${text(title)}`,
    ...(about.length === 0 ? [] : [`DESCRIPTION:${text(about.join('\n'))}`]),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** «20261124T200000Z» */
const utc = (at: Temporal.Instant): string => at.toString({ fractionalSecondDigits: 0 }).replaceAll(/[-:]/g, '');

/**
 * RFC 5545, 3.3.11: backslash, semicolon and comma are escaped, a line break is written as \n; other control characters
 * are not allowed.
 */
const text = (value: string): string =>
  value
    .replaceAll(/[\\;,]/g, (each) => `\\${each}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** Breaks a long line between characters; what follows begins with a blank. */
function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
