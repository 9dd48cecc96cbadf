import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { get } from '../e2e/support/bridge.ts';
import { freshFolder, launchApp, removeFolder } from '../e2e/support/launch.ts';
import { writeWav } from '../e2e/support/wav.ts';

test('a caller who is not heard at all is told after twenty seconds of talking, and one may go on alone', async () => {
  const { screen, close } = await launchApp();
  await get(screen, 'settings.change', { welcomed: true });
  const folder = freshFolder();
  const file = join(folder, 'agent-alone.wav');
  const seconds = 30;
  // the agent talks without a pause, the caller's side is silent
  const talk = await screen.evaluate(async () => {
    const bytes = await (await fetch('/sample-call/sample-call.flac')).arrayBuffer();
    const sound = await new OfflineAudioContext(2, 1, 16_000).decodeAudioData(bytes);
    return [...sound.getChannelData(0).subarray(40.4 * 16_000, 52 * 16_000)];
  });
  writeWav(file, { channels: 2, seconds }, (index, channel) => (channel === 0 ? (talk[index % talk.length] ?? 0) : 0));
  const { token } = await get(screen, 'recording.admit', { paths: [file] });
  await get(screen, 'call.start', { source: { kind: 'recording', token, agentChannel: 'left', speed: 'play' } });
  await expect(screen.getByText('No sound from the caller yet')).toBeVisible({ timeout: 40_000 });
  await expect(screen.getByRole('button', { name: /Choose the caller’s sound/ })).toBeVisible();
  await screen.getByRole('button', { name: 'Go on with my side only' }).click();
  await expect(screen.getByText('No sound from the caller yet')).toHaveCount(0);
  await close();
  removeFolder(folder);
});
