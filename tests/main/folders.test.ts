import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenUserData, foldersOf } from '../../main/folders.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

describe('where things lie', () => {
  it("the user's data never roams, and tests bring a folder of their own", () => {
    expect(chosenUserData('linux', {})).toBeNull();
    expect(chosenUserData('darwin', { LOCALAPPDATA: '/x' })).toBeNull();
    expect(chosenUserData('win32', { LOCALAPPDATA: '/local', APPDATA: '/roaming' })).toBe(join('/local', 'Sidetone'));
    expect(chosenUserData('win32', { LOCALAPPDATA: '/local', SIDETONE_USER_DATA: '/mine' })).toBe('/mine');
    expect(chosenUserData('linux', { SIDETONE_USER_DATA: '' })).toBeNull();
  });

  it('a packaged app takes its model from its own resources, whatever the environment says', () => {
    const root = temporaryFolder();
    for (const folder of ['app/models', 'resources/models', 'other']) {
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(
        join(root, folder, 'manifest.json'),
        JSON.stringify({ models: [{ name: folder.replace('/', '-') }] }),
      );
    }
    const asked = {
      appPath: join(root, 'app'),
      resourcesPath: join(root, 'resources'),
      bundle: join(root, 'app/out/main'),
      userData: join(root, 'data'),
      platform: 'linux',
      env: { SIDETONE_MODELS: join(root, 'other') },
    };
    expect(foldersOf({ ...asked, packaged: true }).model).toBe(join(root, 'resources/models/resources-models'));
    expect(foldersOf({ ...asked, packaged: false }).model).toBe(join(root, 'other/other'));
    expect(foldersOf({ ...asked, packaged: false, env: {} })).toMatchObject({
      model: join(root, 'app/models/app-models'),
      page: join(root, 'app/out/renderer'),
      preload: join(root, 'app/out/preload/preload.cjs'),
    });
  });

  it('a packaged app takes its policy from its place on the computer, whatever the environment says', () => {
    const asked = {
      appPath: '/app',
      resourcesPath: '/r',
      bundle: '/b',
      userData: '/u',
      env: { SIDETONE_POLICY: '/home/agent/policy.json', PROGRAMDATA: 'D:\\Data' },
    };
    expect(foldersOf({ ...asked, platform: 'linux', packaged: true }).policy).toBe('/etc/sidetone/policy.json');
    expect(foldersOf({ ...asked, platform: 'win32', packaged: true }).policy).toBe('D:\\Data\\Sidetone\\policy.json');
    expect(foldersOf({ ...asked, platform: 'darwin', packaged: true }).policy).toBe(
      '/Library/Application Support/Sidetone/policy.json',
    );
    expect(foldersOf({ ...asked, platform: 'linux', packaged: false }).policy).toBe('/home/agent/policy.json');
  });

  it.each(['', '{}', '{"models":[]}', '{"models":[{"name":"../../etc"}]}'])(
    'a list of models that cannot be used leads to a folder that is not there: %j',
    (content) => {
      const models = temporaryFolder();
      writeFileSync(join(models, 'manifest.json'), content);
      expect(
        foldersOf({
          appPath: '/app',
          resourcesPath: '/r',
          bundle: '/b',
          userData: '/u',
          platform: 'linux',
          packaged: false,
          env: { SIDETONE_MODELS: models },
        }).model,
      ).toBe(join(models, 'missing'));
    },
  );
});
