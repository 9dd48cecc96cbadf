import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settings } from '../../../app/settings.ts';
import { withFirstCountry } from '../../../main/settings/first-profile.ts';
import { repairSettings } from '../../../main/settings/repair-settings.ts';
import { readSettingsFile } from '../../../main/settings/settings-file.ts';
import { keepBounds, readBounds } from '../../../main/windows/window-bounds.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const fileWith = (content: string): string => {
  const file = join(temporaryFolder(), 'settings.json');
  writeFileSync(file, content);
  return file;
};

describe('the settings file', () => {
  it('is not needed', () => {
    expect(readSettingsFile(join(temporaryFolder(), 'settings.json'), 's', defaultSettings)).toEqual({
      settings: defaultSettings,
      putAside: null,
    });
  });

  it('gives back what was written', () => {
    const chosen = {
      ...defaultSettings,
      theme: 'dark' as const,
      profile: { ...defaultSettings.profile, name: 'Dana' },
    };
    expect(readSettingsFile(fileWith(JSON.stringify(chosen)), 's', defaultSettings)).toEqual({
      settings: chosen,
      putAside: null,
    });
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"version":1,', '\0\0\0'])(
    'that is no settings at all is copied aside, and defaults load: %j',
    (content) => {
      const file = fileWith(content);
      const { settings: read, putAside } = readSettingsFile(file, '2026', defaultSettings);
      expect(read).toEqual(defaultSettings);
      expect(putAside).toBe(join(file, '..', 'settings-put-aside-2026.json'));
      expect(readFileSync(putAside ?? '', 'utf8')).toBe(content);
      expect(statSync(putAside ?? '').mode & 0o777).toBe(0o600);
    },
  );

  it('that cannot be parsed is taken away, so that the store can begin anew', () => {
    const file = fileWith('{');
    readSettingsFile(file, 's', defaultSettings);
    expect(existsSync(file)).toBe(false);
  });

  it('with one bad field loses that field only', () => {
    const file = fileWith(
      JSON.stringify({
        ...defaultSettings,
        welcomed: true,
        theme: 'pink',
        profile: { ...defaultSettings.profile, name: 'Dana', country: 'Germany' },
        checklists: [{ broken: true }],
        retentionDays: 12,
      }),
    );
    const { settings: read, putAside } = readSettingsFile(file, 's', defaultSettings);
    expect(read).toEqual({ ...defaultSettings, welcomed: true, profile: { ...defaultSettings.profile, name: 'Dana' } });
    expect(putAside).not.toBeNull();
  });

  it('of an earlier Sidetone, with fields missing or too many, needs no notice', () => {
    const { alertTone, ...earlier } = defaultSettings;
    expect(alertTone).toBe(false);
    const file = fileWith(
      JSON.stringify({ ...earlier, profile: { name: 'Dana', number: null, country: 'GB' }, colourOfTheCar: 'blue' }),
    );
    const { settings: read, putAside } = readSettingsFile(file, 's', defaultSettings);
    expect(read.profile).toEqual({ ...defaultSettings.profile, name: 'Dana', country: 'GB' });
    expect(read).not.toHaveProperty('colourOfTheCar');
    expect(putAside).toBeNull();
    expect(readdirSync(join(file, '..'))).toEqual(['settings.json']);
  });

  it('always ends in settings that are valid, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record({
            theme: fc.jsonValue(),
            profile: fc.jsonValue(),
            sound: fc.jsonValue(),
            alerts: fc.jsonValue(),
            strip: fc.jsonValue(),
            checklists: fc.jsonValue(),
          }),
        ),
        (stored) => {
          expect(settings.safeParse(repairSettings(stored, defaultSettings).settings).success).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the place of the window', () => {
  const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
  it('is remembered, and forgotten when its screen is gone', () => {
    const file = join(temporaryFolder(), 'window.json');
    expect(readBounds(file, screens)).toEqual({ width: 1100, height: 720, maximised: false });
    keepBounds(file, { x: 100, y: 50, width: 900, height: 700, maximised: true });
    expect(readBounds(file, screens)).toEqual({ x: 100, y: 50, width: 900, height: 700, maximised: true });
    keepBounds(file, { x: 3000, y: 50, width: 200, height: 100, maximised: false });
    expect(readBounds(file, screens)).toEqual({ width: 480, height: 560, maximised: false });
    writeFileSync(file, 'nonsense');
    expect(readBounds(file, screens)).toEqual({ width: 1100, height: 720, maximised: false });
  });
});

describe('the country of a profile', () => {
  it('is that of the clock until somebody has filled it in', () => {
    expect(withFirstCountry(defaultSettings, 'GB').profile.country).toBe('GB');
    const filled = { ...defaultSettings, profile: { ...defaultSettings.profile, name: 'Dana', country: 'IN' } };
    expect(withFirstCountry(filled, 'GB')).toBe(filled);
    const welcomed = { ...defaultSettings, welcomed: true };
    expect(withFirstCountry(welcomed, 'GB')).toBe(welcomed);
  });
});
