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
  /** where the agent's side can be reached */
  readonly agentPhone: string;
}

export interface CallbackFieldsHandle {
  readonly fields: CallbackFields;
  readonly type: (change: Partial<CallbackFields>) => void;
  /** a field of day or time is begun and not ended */
  readonly setUnfinished: (field: 'date' | 'time', unfinished: boolean) => void;
  /** a time without a day, a day that does not exist, one of both half typed */
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
    agentPhone: given.agentPhone === null ? '' : phone(given.agentPhone, country),
  }));
  const [unfinished, setUnfinished] = useState({ date: false, time: false });
  const { date, time, number, callerName, agentName, agentPhone } = fields;
  const dueAt = dueOf(date, time, timezone);
  const wrongTime = unfinished.date || unfinished.time || (date === '' ? time !== '' : dueAt === null);
  return {
    fields,
    wrongTime,
    setUnfinished: (field, is) => {
      setUnfinished((before) => (before[field] === is ? before : { ...before, [field]: is }));
    },
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
          agentPhone: numberOrNull(agentPhone, country),
        },
  };
}
