import { useState } from 'react';
import type { CallerDetails } from '../../app/call/events.ts';
import { phone } from './format.ts';
import { numberOrNull, textOrNull } from './typed.ts';

export interface CallerFields {
  readonly name: string;
  readonly number: string;
  readonly reference: string;
}

/** Who is calling, as it is typed in a call or after it. @param country ISO 3166, for numbers without a prefix */
export function useCallerFields(
  caller: CallerDetails,
  country: string,
): {
  readonly fields: CallerFields;
  readonly type: (change: Partial<CallerFields>) => void;
  readonly details: CallerDetails;
} {
  const [fields, setFields] = useState<CallerFields>(() => ({
    name: caller.name ?? '',
    number: caller.number === null ? '' : phone(caller.number, country),
    reference: caller.reference ?? '',
  }));
  return {
    fields,
    type: (change) => {
      setFields((before) => ({ ...before, ...change }));
    },
    details: {
      name: textOrNull(fields.name),
      number: numberOrNull(fields.number, country),
      reference: textOrNull(fields.reference),
    },
  };
}
