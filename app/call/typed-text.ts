import { countryOf } from '../language/country.ts';
import { redactText } from '../language/redaction.ts';
import type { AgentAction, CallbackDetails, CallerDetails } from './events.ts';

/**
 * What is typed, or told by another program, with card numbers, codes and passwords masked, as words that are heard
 * are: nothing is stored or shown before.
 * @param country ISO 3166, of the profile: decides what a telephone number is
 */
export function maskedAction(action: AgentAction, country: string): AgentAction {
  switch (action.type) {
    case 'note-written':
      return { ...action, text: maskedNote(action.text, country) };
    case 'caller-described':
      return { ...action, caller: maskedCaller(action.caller, country) };
    case 'callback-confirmed':
    case 'callback-corrected':
    case 'callback-added':
      return { ...action, details: maskedCallback(action.details, country) };
    case 'item-ticked':
    case 'item-unticked':
    case 'hold-started':
    case 'hold-ended':
    case 'pause-started':
    case 'pause-ended':
    case 'alert-was-fine':
    case 'alerts-snoozed':
    case 'finding-dismissed':
    case 'finding-restored':
    case 'callback-dismissed':
    case 'callback-restored':
    case 'disposition-chosen':
      return action;
  }
}

/** A note, masked in the same way. @param country ISO 3166, of the profile */
export const maskedNote = (text: string, country: string): string => redactText(text, countryOf(country));

/** A caller's details, masked in the same way. */
export function maskedCaller({ name, number, reference }: CallerDetails, country: string): CallerDetails {
  const masked = masking(country);
  return { name: masked(name), number: masked(number), reference: masked(reference) };
}

function maskedCallback(
  { dueAt, numberToCall, agentName, agentPhone, callerName, reference }: CallbackDetails,
  country: string,
): CallbackDetails {
  const masked = masking(country);
  return {
    dueAt,
    numberToCall: masked(numberToCall),
    agentName: masked(agentName),
    agentPhone: masked(agentPhone),
    callerName: masked(callerName),
    reference: masked(reference),
  };
}

const masking =
  (country: string) =>
  (text: string | null): string | null =>
    text === null ? null : redactText(text, countryOf(country));
