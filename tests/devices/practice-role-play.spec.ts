import { expect, test, type Page } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { CallEvent } from '../../app/call/events.ts';
import { get } from '../e2e/support/bridge.ts';
import { appFolder, freshFolder, launchApp, removeFolder } from '../e2e/support/launch.ts';

test.describe.configure({ timeout: 120_000 });
test.skip(spawnSync('sox', ['--version']).error !== undefined, 'needs sox, to make the words the microphone hears');

const said = (log: readonly CallEvent[], side: 'agent' | 'caller'): string =>
  log
    .flatMap((event) =>
      event.type === 'words-final' && event.side === side ? event.words.map((word) => word.text) : [],
    )
    .join(' ');
const events = async (screen: Page): Promise<readonly CallEvent[]> =>
  (await get(screen, 'call.current', {}))?.events ?? [];

test('practice: the caller’s side is played, the answers come through the microphone, and the report is kept apart', async () => {
  const folder = freshFolder();
  const answers = join(folder, 'agent.wav');
  // the agent of the sample call, from "I am so sorry about that" on, straight away
  execFileSync('sox', [
    '-D',
    '-R',
    join(appFolder, 'assets/sample-call/sample-call.flac'),
    '-r',
    '48000',
    answers,
    'remix',
    '1',
    'trim',
    '13',
    '6',
    'repeat',
    '4',
  ]);
  const { screen, close } = await launchApp({
    switches: ['--use-fake-device-for-media-stream', `--use-file-for-fake-audio-capture=${answers}%noloop`],
  });
  await get(screen, 'settings.change', { welcomed: true });
  await screen.evaluate(() => {
    window.location.hash = '#/practice';
  });
  await expect.poll(async () => (await get(screen, 'speech.status', {})).state, { timeout: 60_000 }).toBe('ready');
  await screen.getByRole('button', { name: 'Start' }).click();

  await test.step('both sides become words on screen', async () => {
    await expect(screen.getByText('Practice', { exact: true }).first()).toBeVisible();
    await expect.poll(async () => said(await events(screen), 'caller'), { timeout: 40_000 }).toMatch(/friday|promised/);
    await expect.poll(async () => said(await events(screen), 'agent'), { timeout: 40_000 }).toMatch(/sorry/);
    const transcript = screen.getByRole('log', { name: 'Transcript' });
    await expect(transcript).toContainText('Caller');
    await expect(transcript).toContainText('sorry');
  });
  await test.step('the agent is coached: what was said is ticked', async () => {
    await expect(screen.getByRole('checkbox', { name: /Say sorry, no excuses/ })).toBeChecked();
  });
  await screen.getByRole('button', { name: 'End call' }).click();
  await test.step('its report is marked, stands among the practice, and is left out of everything else', async () => {
    await expect(screen.getByText(/Practice, kept out of trends/)).toBeVisible({ timeout: 30_000 });
    const [call] = await get(screen, 'calls.list', {});
    expect(call?.source).toBe('practice');
    expect(await get(screen, 'callbacks.list', {})).toEqual([]);
    expect(await get(screen, 'pace.usual', {})).toEqual({ syllablesPerSecond: null, calls: 0 });
    await screen.evaluate(() => {
      window.location.hash = '#/practice';
    });
    await expect(screen.getByRole('region', { name: 'Earlier practice' }).getByRole('link')).toHaveCount(1);
    await screen.evaluate(() => {
      window.location.hash = '#/trends';
    });
    await expect(screen.getByText('No figures yet')).toBeVisible();
  });
  await close();
  removeFolder(folder);
});
