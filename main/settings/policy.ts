import { z } from 'zod';
import { settings, type Settings } from '../../app/settings.ts';

/**
 * What an administrator may decide for a whole computer. Who the agent is, their devices and where their windows stand
 * stay theirs; `ask` is no answer that could be decided for somebody.
 */
const { profile, sound, alerts, strip, shortcuts, ...plain } = settings.shape;
const managed = z
  .strictObject({
    profile: profile.pick({ country: true }).partial().strict(),
    sound: sound.pick({ startAndEndByThemselves: true }).partial().strict(),
    alerts: alerts.partial().strict(),
    alertTone: plain.alertTone,
    singleLetterKeys: plain.singleLetterKeys,
    theme: plain.theme,
    textSize: plain.textSize,
    retentionDays: plain.retentionDays,
    checklistId: plain.checklistId,
    checklists: plain.checklists,
    strip: strip.pick({ alwaysOnTop: true }).partial().strict(),
    control: z.strictObject({ linksAllowed: z.enum(['yes', 'no']) }),
    shortcuts: shortcuts.partial().strict(),
  })
  .partial();

const policyFile = z.strictObject({
  version: z.literal(1),
  defaults: managed.default({}),
  locked: managed.default({}),
});

/** Some settings, as they stand in a policy: nested like the settings, what is not named is missing. */
export type SomeSettings = z.infer<typeof managed>;

export interface Policy {
  /** what the settings are until the agent changes them */
  readonly defaults: SomeSettings;
  /** what the settings are, whatever the agent has chosen */
  readonly locked: SomeSettings;
}

export const noPolicy: Policy = { defaults: {}, locked: {} };

/**
 * In force while a policy is there but cannot be read: nobody knows what it locks, so what would open this computer to
 * others is shut. Nothing is deleted because of it, and the rest stays as the agent has it.
 */
export const cautiousPolicy: Policy = {
  defaults: {},
  locked: { control: { linksAllowed: 'no' }, sound: { startAndEndByThemselves: false } },
};

/** @returns the policy, or where it is wrong: the names of settings, for an administrator; never their values */
export function readPolicy(text: string): { readonly policy: Policy } | { readonly wrong: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { wrong: 'it is no JSON' };
  }
  const read = policyFile.safeParse(parsed);
  if (read.success) return { policy: read.data };
  return {
    wrong: read.error.issues
      .map(
        (issue) => [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.') || 'all of it',
      )
      .join(', '),
  };
}

/** The settings with what a policy says put over them. */
export const withSome = (present: Settings, some: SomeSettings): Settings => settings.parse(overlaid(present, some));

function overlaid(under: unknown, over: unknown): unknown {
  if (!isRecord(under) || !isRecord(over)) return over;
  return {
    ...under,
    ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, overlaid(under[key], value)])),
  };
}

/** The settings that a policy names, as paths: `retentionDays`, `control.linksAllowed`; lists count as a whole. */
export const namesOf = (some: SomeSettings): readonly string[] => pathsOf(some).map((path) => path.join('.'));

function pathsOf(value: unknown): readonly (readonly string[])[] {
  if (!isRecord(value)) return [[]];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner).map((path) => [key, ...path]));
}

/** An object with fields, as settings are nested. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
