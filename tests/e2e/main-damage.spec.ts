import { expect, test } from '@playwright/test';
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { get } from './support/bridge.ts';
import { appFolder, freshFolder, launchApp, removeFolder } from './support/launch.ts';
import { until } from './support/wait.ts';

test('a corrupt settings file and a corrupt database are put aside and said', async () => {
  const userData = freshFolder();
  writeFileSync(join(userData, 'settings.json'), '{"version":1,"theme":"da');
  writeFileSync(
    join(userData, 'calls.sqlite'),
    'nothing that SQLite could read, however long it looks at it '.repeat(200),
  );
  const { screen, close } = await launchApp({ userData });
  const { notices } = await get(screen, 'app.about', {});
  expect(notices.map((each) => each.kind)).toEqual(['settings-put-aside', 'storage-put-aside']);
  for (const notice of notices)
    if (notice.kind !== 'call-recovered') expect(statSync(notice.file).size).toBeGreaterThan(10);
  expect((await get(screen, 'settings.read', {})).theme).toBe('system');
  await get(screen, 'settings.change', { theme: 'dark' });
  const file = join(userData, 'settings.json');
  expect((JSON.parse(readFileSync(file, 'utf8')) as { theme: string }).theme).toBe('dark');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(await get(screen, 'calls.list', {})).toEqual([]);
  await close();

  const again = await launchApp({ userData });
  expect((await get(again.screen, 'app.about', {})).notices).toEqual([]);
  expect((await get(again.screen, 'settings.read', {})).theme).toBe('dark');
  await again.close();
  removeFolder(userData);
});

const models = join(appFolder, 'models');
const speechProblem = async (modelsFolder: string) => {
  const { screen, close } = await launchApp({ env: { SIDETONE_MODELS: modelsFolder } });
  const status = await until('a verdict on the model', 60, async () => {
    const now = await get(screen, 'speech.status', {});
    return now.state === 'loading' ? null : now;
  });
  await close();
  return status;
};

test('a model that is missing, cut short or changed ends in a sentence, never in waiting', async () => {
  test.setTimeout(150_000);
  const folder = freshFolder();
  expect(await speechProblem(folder)).toMatchObject({ state: 'problem', problem: { code: 'model-missing' } });
  for (const damage of ['cut', 'changed'] as const) {
    const copy = join(folder, damage);
    mkdirSync(copy);
    cpSync(models, copy, { recursive: true, dereference: true });
    const name = readdirSync(copy).find((each) => statSync(join(copy, each)).isDirectory()) ?? '';
    const file = join(copy, name, 'am', 'final.mdl');
    const bytes = readFileSync(file);
    if (damage === 'changed') bytes.fill(0, 1_000_000, 1_000_100);
    writeFileSync(file, damage === 'cut' ? bytes.subarray(0, bytes.length / 2) : bytes);
    expect(await speechProblem(copy)).toMatchObject({ state: 'problem', problem: { code: 'model-corrupt' } });
  }
  removeFolder(folder);
});
