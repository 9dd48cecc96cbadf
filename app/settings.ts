import { z } from 'zod';
import { alertSensitivities, usualSensitivities } from './coaching/alert-kinds.ts';
import { checklist } from './coaching/checklist.ts';
import { shortcuts, usualShortcuts } from './shortcuts.ts';

/** Where the caller's sound comes from. `loopback` is what this computer plays. */
export const callerSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('loopback') }),
  z.object({ kind: z.literal('input'), deviceId: z.string(), label: z.string() }),
  z.object({ kind: z.literal('none') }),
]);
export type CallerSource = z.infer<typeof callerSource>;

/**
 * A microphone, remembered by identity; the label finds it again when the identity changed. null = the system's
 * default.
 */
export const chosenMicrophone = z.object({ deviceId: z.string(), label: z.string() }).nullable();

export const retentionDays = z.union([z.literal(7), z.literal(30), z.literal(90), z.literal(180), z.literal(365)]);

export const SETTINGS_VERSION = 1;
/** Everything the agent can choose; kept as one small readable file. */
export const settings = z.object({
  version: z.literal(SETTINGS_VERSION),
  welcomed: z.boolean(),
  profile: z.object({
    name: z.string().max(120).nullable(),
    /** E.164, checked with libphonenumber for `country` */
    number: z.string().max(40).nullable(),
    country: z.string().length(2),
    usualSyllablesPerSecond: z.number().nullable(),
  }),
  sound: z.object({
    microphone: chosenMicrophone,
    caller: callerSource,
    startAndEndByThemselves: z.boolean(),
  }),
  alerts: alertSensitivities,
  alertTone: z.boolean(),
  singleLetterKeys: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
  textSize: z.enum(['usual', 'large', 'largest']),
  retentionDays,
  /** RFC 3339: only calls from then on tell the agent's usual pace; null = all */
  usualPaceFrom: z.string().max(40).nullable(),
  /** null = the built-in list */
  checklistId: z.string().nullable(),
  checklists: z.array(checklist),
  strip: z.object({
    alwaysOnTop: z.boolean(),
    places: z.record(z.string(), z.object({ x: z.number(), y: z.number() })),
  }),
  /** links and commands of other programs; `ask`: none has been answered yet, and nothing is done */
  control: z.object({ linksAllowed: z.enum(['ask', 'yes', 'no']) }),
  /** keys that work from any program */
  shortcuts,
});
export type Settings = z.infer<typeof settings>;

export const defaultSettings: Settings = {
  version: SETTINGS_VERSION,
  welcomed: false,
  profile: { name: null, number: null, country: 'US', usualSyllablesPerSecond: null },
  sound: { microphone: null, caller: { kind: 'loopback' }, startAndEndByThemselves: false },
  alerts: usualSensitivities,
  alertTone: false,
  singleLetterKeys: true,
  theme: 'system',
  textSize: 'usual',
  retentionDays: 30,
  usualPaceFrom: null,
  checklistId: null,
  checklists: [],
  strip: { alwaysOnTop: true, places: {} },
  control: { linksAllowed: 'ask' },
  shortcuts: usualShortcuts,
};

/** A change of some settings; nested objects are given whole. */
export const settingsChange = settings.omit({ version: true }).partial();
export type SettingsChange = z.infer<typeof settingsChange>;
