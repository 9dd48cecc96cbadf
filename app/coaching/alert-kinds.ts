import { z } from 'zod';

/** Every cue the one slot can show, most important first (docs/definitions.md, «Alerts»). */
export const alertKinds = [
  'boundary',
  'interruption',
  'phrase',
  'give-a-time',
  'offer-callback',
  'hold',
  'silence',
  'pace',
  'breathe',
  'listening',
  'feeling',
  'name-and-number',
] as const;
export const alertKind = z.enum(alertKinds);
export type AlertKind = z.infer<typeof alertKind>;

/** What the agent switches on and off: several kinds share one switch. */
export const alertGroups = ['pace', 'interruptions', 'silence', 'phrases', 'checklist', 'boundary'] as const;
export const alertGroup = z.enum(alertGroups);
export type AlertGroup = z.infer<typeof alertGroup>;

const groups: Readonly<Record<AlertKind, AlertGroup>> = {
  boundary: 'boundary',
  interruption: 'interruptions',
  listening: 'interruptions',
  phrase: 'phrases',
  'give-a-time': 'phrases',
  'offer-callback': 'phrases',
  hold: 'silence',
  silence: 'silence',
  pace: 'pace',
  breathe: 'pace',
  feeling: 'checklist',
  'name-and-number': 'checklist',
};
export const groupOf = (kind: AlertKind): AlertGroup => groups[kind];

/** `less` leaves more time between two cues of a kind (`lessFactor` in alert-thresholds.ts). */
export const sensitivity = z.enum(['off', 'less', 'usual']);
export type Sensitivity = z.infer<typeof sensitivity>;

export const alertSensitivities = z.object({
  pace: sensitivity,
  interruptions: sensitivity,
  silence: sensitivity,
  phrases: sensitivity,
  checklist: sensitivity,
  boundary: sensitivity,
});
export type AlertSensitivities = z.infer<typeof alertSensitivities>;

export const usualSensitivities: AlertSensitivities = {
  pace: 'usual',
  interruptions: 'usual',
  silence: 'usual',
  phrases: 'usual',
  checklist: 'usual',
  boundary: 'usual',
};
