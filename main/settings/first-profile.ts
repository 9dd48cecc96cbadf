import type { Settings } from '../../app/settings.ts';

/**
 * Settings whose profile nobody has filled in yet get the country of the computer's clock; filled in ones stay as they
 * are.
 */
export function withFirstCountry(settings: Settings, country: string): Settings {
  const { welcomed, profile } = settings;
  return welcomed || profile.name !== null || profile.number !== null
    ? settings
    : { ...settings, profile: { ...profile, country } };
}
