import { expect, test } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, get } from './support/bridge.ts';
import { freshFolder, launchApp, removeFolder } from './support/launch.ts';

test('the policy of a computer gives settings their first values and locks them; without it they are the agent’s again', async () => {
  const userData = freshFolder();
  const policy = join(userData, 'policy.json');
  const asked = { userData, env: { SIDETONE_POLICY: policy } };
  writeFileSync(
    policy,
    JSON.stringify({ version: 1, defaults: { textSize: 'large' }, locked: { retentionDays: 7, theme: 'light' } }),
  );
  const first = await launchApp(asked);
  expect(await get(first.screen, 'settings.managed', {})).toEqual(['theme', 'retentionDays']);
  expect(await get(first.screen, 'settings.read', {})).toMatchObject({ textSize: 'large', retentionDays: 7 });
  expect(await ask(first.screen, 'settings.change', { theme: 'dark' })).toMatchObject({
    ok: false,
    problem: { code: 'not-allowed' },
  });
  await get(first.screen, 'settings.change', { textSize: 'usual' });
  await first.close();
  expect(JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))).toMatchObject({
    textSize: 'usual',
    retentionDays: 30,
    theme: 'system',
  });

  writeFileSync(policy, '{ "version": 1, "locked": { "retentiondays": 7 } }');
  const broken = await launchApp(asked);
  expect((await get(broken.screen, 'app.about', {})).notices).toEqual([{ kind: 'policy-unreadable', file: policy }]);
  expect(await get(broken.screen, 'settings.read', {})).toMatchObject({
    retentionDays: 30,
    control: { linksAllowed: 'no' },
  });
  await broken.close();
  removeFolder(userData);
});
