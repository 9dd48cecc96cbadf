import { isDeepStrictEqual } from 'node:util';
import { refuse, succeed, type Answer } from '../../app/ipc.ts';
import { defaultSettings, settings, type Settings, type SettingsChange } from '../../app/settings.ts';
import { isRecord, withSome, type Policy, type SomeSettings } from './policy.ts';

/** What an agent begins with who has chosen nothing yet. */
export const firstSettings = ({ defaults }: Policy): Settings => withSome(defaultSettings, defaults);

/** The settings in force: the agent's own, but for what is locked. */
export const inForce = (own: Settings, { locked }: Policy): Settings => withSome(own, locked);

/**
 * A change by the agent. What is locked may be given along as it is, since nested settings are given whole, but not
 * otherwise. Problems: `bad-input`, `not-allowed`.
 * @returns the agent's own settings afterwards: what they chose before it was locked is kept for when the lock goes
 */
export function changedUnder(policy: Policy, own: Settings, asked: SettingsChange): Answer<Settings> {
  const next = settings.safeParse({ ...inForce(own, policy), ...asked });
  if (!next.success) return refuse('bad-input', 'This setting cannot be taken.');
  if (!isDeepStrictEqual(next.data, inForce(next.data, policy)))
    return refuse(
      'not-allowed',
      'Your organisation has set this on this computer. Ask its administrator to change it.',
    );
  return succeed(withSome(next.data, namedBy(policy.locked, own)));
}

/** What the agent's own settings say where the policy names a setting. */
function namedBy(some: SomeSettings, own: Settings): SomeSettings {
  const picked = (names: unknown, from: unknown): unknown =>
    isRecord(names) && isRecord(from)
      ? Object.fromEntries(Object.entries(names).map(([key, inner]) => [key, picked(inner, from[key])]))
      : from;
  return picked(some, own) as SomeSettings;
}
