import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { packageFolder, program, runPackaged } from './support/packaged-app.ts';

test('the fuses are set as a handed-out program needs them', async () => {
  expect(await getCurrentFuseWire(program)).toMatchObject({
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  });
});

test('the program does not serve as plain Node', async () => {
  const { out } = await runPackaged(['--version'], { ELECTRON_RUN_AS_NODE: '1' });
  expect(out).not.toContain(process.version);
  expect(out).toMatch(/\d+\.\d+\.\d+/);
});

test('the speech model is inside, whole', () => {
  const models = path.join(packageFolder, 'resources', 'models');
  const { models: listed } = JSON.parse(fs.readFileSync(path.join(models, 'manifest.json'), 'utf8')) as {
    models: { name: string }[];
  };
  expect(listed.length).toBeGreaterThan(0);
  for (const { name } of listed) {
    const files = JSON.parse(fs.readFileSync(path.join(models, name, 'manifest.json'), 'utf8')) as {
      path: string;
      size: number;
    }[];
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(fs.statSync(path.join(models, name, file.path)).size, file.path).toBe(file.size);
    expect(fs.existsSync(path.join(models, name, 'verified.json'))).toBe(false);
  }
});

test('licences are inside, leftovers of development are not', () => {
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.md', 'LICENSES.chromium.html', 'LICENSES.libraries.txt']) {
    expect(fs.existsSync(path.join(packageFolder, name)), name).toBe(true);
  }
  const libraries = fs.readFileSync(path.join(packageFolder, 'LICENSES.libraries.txt'), 'utf8');
  for (const name of [
    'react-aria-components',
    'electron-store',
    'vosk-browser',
    '@echogarden/fvad-wasm',
    '@photostructure/sqlite',
  ])
    expect(libraries).toContain(`${name} `);
  for (const name of ['resources/default_app.asar', 'sidetone-runtime.json'])
    expect(fs.existsSync(path.join(packageFolder, name)), name).toBe(false);
});
