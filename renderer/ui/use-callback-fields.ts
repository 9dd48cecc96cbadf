import { useState } from 'react';
import type { CallbackDetails } from '../../app/call/events.ts';
import { fieldsOf, phone } from './format.ts';
import { dueOf, numberOrNull, textOrNull } from './typed.ts';

/** What is typed of a promise, wherever it is typed: in the card of a call or in a dialog after it. */
export interface CallbackFields {
  readonly date: string;
  readonly time: string;
  readonly number: string;
  readonly callerName: string;
  readonly agentName: string;
}

export interface CallbackFieldsHandle {
  readonly fields: CallbackFields;
  readonly type: (change: Partial<CallbackFields>) => void;
  /** a time without a day, or a day that does not exist */
  readonly wrongTime: boolean;
  /** as the promise would stand if it were saved now; null while the time is wrong */
  readonly details: CallbackDetails | null;
}

/** @param timezone of the call @param country ISO 3166, for numbers without a prefix */
export function useCallbackFields(given: CallbackDetails, timezone: string, country: string): CallbackFieldsHandle {
  const [fields, setFields] = useState<CallbackFields>(() => ({
    ...(given.dueAt === null ? { date: '', time: '' } : fieldsOf(given.dueAt, timezone)),
    number: given.numberToCall === null ? '' : phone(given.numberToCall, country),
    callerName: given.callerName ?? '',
    agentName: given.agentName ?? '',
  }));
  const { date, time, number, callerName, agentName } = fields;
  const dueAt = dueOf(date, time, timezone);
  const wrongTime = date === '' ? time !== '' : dueAt === null;
  return {
    fields,
    wrongTime,
    type: (change) => {
      setFields((before) => ({ ...before, ...change }));
    },
    details: wrongTime
      ? null
      : {
          ...given,
          dueAt,
          numberToCall: numberOrNull(number, country),
          callerName: textOrNull(callerName),
          agentName: textOrNull(agentName),
        },
  };
}
