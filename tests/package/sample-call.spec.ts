import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { callSummary } from '../../app/call/summary-shape.ts';
import { get } from '../e2e/support/bridge.ts';
import { checkout, openPackaged, removeFolder, runPackaged, temporaryFolder } from './support/packaged-app.ts';

const sampleCall = path.join(checkout, 'assets', 'sample-call', 'sample-call.flac');
const when = ['--started-at', '2026-11-23T14:05:00-06:00', '--timezone', 'America/Chicago'];

test('the sample call is played, its summary found, and found again after a restart', async () => {
  const userData = temporaryFolder();
  try {
    let app = await openPackaged(userData);
    await get(app.screen, 'settings.change', { welcomed: true });
    await app.screen.evaluate(() => {
      window.location.hash = '#/';
    });
    await app.screen.getByRole('button', { name: 'Try a sample call' }).click();
    // its whole length is heard by the end-to-end tests; here the first words of both are enough
    const transcript = app.screen.getByRole('log', { name: 'Transcript' });
    await expect(transcript).toContainText('good morning', { timeout: 60_000, ignoreCase: true });
    await expect(transcript).toContainText('Caller', { timeout: 30_000 });
    await app.screen.getByRole('button', { name: 'End call' }).click();
    await expect(app.screen.getByText('Pace of both sides').first()).toBeVisible({ timeout: 30_000 });
    const [call] = await get(app.screen, 'calls.list', { search: '', offset: 0, limit: 50 });
    if (call === undefined) throw new Error('the call is not in the list');
    await app.close();

    app = await openPackaged(userData);
    const summary = await get(app.screen, 'calls.summary', { callId: call.id });
    expect(summary.transcript.map((each) => each.side)).toEqual(expect.arrayContaining(['agent', 'caller']));
    await app.close();
  } finally {
    removeFolder(userData);
  }
});

test('sidetone analyze writes the summary of a recording', async () => {
  const folder = temporaryFolder();
  try {
    const out = path.join(folder, 'summary.json');
    const { code, err } = await runPackaged(['analyze', sampleCall, ...when, '--json', out]);
    expect(code, err).toBe(0);
    const summary = callSummary.parse(JSON.parse(fs.readFileSync(out, 'utf8')));
    expect(summary.callbacks).toMatchObject([{ dueAt: '2026-11-24T15:00:00-06:00' }]);
    expect(summary.interruptions.filter((each) => each.by === 'agent')).toHaveLength(1);
    expect(summary.call.durationSeconds).toBeCloseTo(91, -1);
  } finally {
    removeFolder(folder);
  }
});

test('sidetone analyze refuses what it cannot read, in one line', async () => {
  const { code, out, err } = await runPackaged(['analyze', path.join(checkout, 'README.md'), ...when]);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
});
