import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CallSummary } from '../../app/call/summary-shape.ts';
import { get } from './support/bridge.ts';
import { freshFolder, launchApp, removeFolder, type LaunchedApp } from './support/launch.ts';

// One call, read once from the sample recording, then followed through every screen that stands after a call.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const sampleCall = resolve(import.meta.dirname, '../../assets/sample-call/sample-call.flac');
const note = 'Ring the depot first, ask for the 8 to 10 window.';
const userData = freshFolder();
let app: LaunchedApp;
let summary: CallSummary;

test.beforeAll(async () => {
  app = await launchApp({ userData });
});
test.afterAll(async () => {
  await app.close();
  removeFolder(userData);
});

/** Goes to a place of the side bar. */
const goTo = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Sidetone' }).getByRole('link', { name }).click();
};

test('the welcome is three short steps by keyboard', async () => {
  const { screen } = app;
  await expect(screen.getByRole('heading', { name: 'Who you are' })).toBeVisible();
  await screen.getByLabel('Your name, as callers hear it').fill('Dana Reyes');
  await screen.getByLabel('Number where callers reach you').fill('(312) 555-0109');
  await expect(screen.getByText('Dana Reyes, +1 312 555 0109')).toBeVisible();
  await screen.keyboard.press('Enter');
  await expect(screen.getByRole('heading', { name: 'Hear and speak' })).toBeVisible();
  await screen.getByRole('button', { name: 'Go on' }).press('Enter');
  await screen.getByRole('button', { name: 'Not now' }).press('Enter');
  await expect(screen.getByRole('heading', { name: 'Ready for the next call' })).toBeVisible();
  expect((await get(screen, 'settings.read', {})).profile).toMatchObject({
    name: 'Dana Reyes',
    number: '+13125550109',
  });
});

test('a call that has ended opens its summary by itself', async () => {
  const { screen } = app;
  const { token } = await get(screen, 'recording.admit', { paths: [sampleCall] });
  const { callId } = await get(screen, 'call.start', {
    source: {
      kind: 'recording',
      token,
      agentChannel: 'left',
      speed: 'analyse',
      startedAt: '2026-11-23T10:14:00-05:00',
      timezone: 'America/New_York',
    },
    caller: { name: 'Marcus Bell', number: '+14155550137', reference: 'Order 48-2210' },
  });
  await expect(screen).toHaveURL(new RegExp(`#/call/${callId}$`), { timeout: 150_000 });
  await expect(screen.getByRole('heading', { level: 1, name: 'Marcus Bell' })).toBeVisible();
  summary = await get(screen, 'calls.summary', { callId });
  await expect(screen.getByText(summary.headline)).toBeVisible();
});

test('the chart draws both sides, and says the same in words', async () => {
  const { screen } = app;
  const card = screen.getByRole('region', { name: 'Pace of both sides' });
  await expect(card.locator('.recharts-line-curve')).toHaveCount(2);
  await card.getByRole('application').focus();
  await screen.keyboard.press('ArrowRight');
  await screen.keyboard.press('ArrowRight');
  await expect(card.locator('.recharts-tooltip-wrapper')).toContainText(/You \d|Caller \d/);
  await card.getByText('The chart in words').click();
  await expect(card.getByRole('row')).not.toHaveCount(1);
});

test('every interruption stands there with its words, and can be called fine', async () => {
  const { screen } = app;
  const mine = summary.interruptions.filter((each) => each.by === 'agent');
  expect(mine.length).toBeGreaterThan(0);
  const card = screen.getByRole('region', { name: 'Interruptions' });
  await expect(card.getByRole('listitem')).toHaveCount(mine.length);
  await card
    .getByRole('button', { name: /That was fine/ })
    .first()
    .click();
  await expect(card.getByRole('button', { name: /Count it again/ })).toHaveCount(1);
  const kept = await get(screen, 'calls.summary', { callId: summary.call.id });
  expect(kept.interruptions.filter((each) => each.by === 'agent' && !each.dismissed)).toHaveLength(mine.length - 1);
  await card.getByRole('button', { name: /Count it again/ }).click();
  await expect(card.getByRole('button', { name: /Count it again/ })).toHaveCount(0);
  const restored = await get(screen, 'calls.summary', { callId: summary.call.id });
  expect(restored.interruptions).toEqual(summary.interruptions);
  await test.step('its time opens the transcript there', async () => {
    await card
      .getByRole('button', { name: /show it in the transcript/ })
      .first()
      .click();
    await expect(screen.getByRole('region', { name: 'Transcript' }).locator('[aria-current="true"]')).toBeInViewport();
  });
});

test('what the screen calls saved is kept', async () => {
  const { screen } = app;
  await screen.getByLabel('Notes').fill(note);
  await expect(screen.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  expect((await get(screen, 'calls.summary', { callId: summary.call.id })).note).toBe(note);
  const open = summary.items.find((each) => each.doneAtSeconds === null);
  if (open !== undefined) {
    await screen.getByText(open.title, { exact: true }).click();
    await expect(screen.getByRole('checkbox', { name: new RegExp(open.title) })).toBeChecked();
    expect(
      (await get(screen, 'calls.summary', { callId: summary.call.id })).items.find((each) => each.id === open.id)?.by,
    ).toBe('hand');
  }
});

test('a callback can be added by hand and stands in the due list', async () => {
  const { screen } = app;
  await screen.getByRole('button', { name: 'Add a callback' }).click();
  await screen.getByRole('button', { name: 'Tomorrow at 9' }).click();
  await screen.getByLabel('Number to call').press('Enter');
  await expect(screen.getByText('+1 415 555 0137').first()).toBeVisible();
  const file = join(userData, 'callback.ics');
  await app.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await screen.getByRole('button', { name: 'To the calendar' }).last().click();
  await expect(screen.getByText(`Written to ${file}`)).toBeVisible();
  expect(readFileSync(file, 'utf8')).toMatch(
    /^BEGIN:VCALENDAR\r\n[^]*SUMMARY:Call back Marcus Bell\r\n[^]*END:VCALENDAR\r\n$/,
  );
  await goTo(screen, 'Callbacks');
  await expect(screen.getByRole('heading', { level: 1, name: 'Callbacks' })).toBeVisible();
  await screen.keyboard.press('Enter');
  await expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await app.app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^\+\d+$/);
  await screen.keyboard.press('d');
  await expect
    .poll(async () => (await get(screen, 'callbacks.list', {})).filter((each) => each.status === 'done').length)
    .toBe(1);
});

test('history finds the call by what was said, opens it by keyboard, and copies it', async () => {
  const { screen } = app;
  await goTo(screen, 'History');
  await expect(screen.getByText('Marcus Bell')).toBeVisible();
  await screen.keyboard.press('/');
  await screen.keyboard.type('depot first');
  await expect(screen.getByText('1 call', { exact: true })).toBeVisible();
  // past the filter, to the first call
  const found = screen.getByRole('link', { name: /Marcus Bell/ });
  for (
    let presses = 0;
    presses < 20 && !(await found.evaluate((each) => each === document.activeElement));
    presses += 1
  )
    await screen.keyboard.press('Tab');
  await screen.keyboard.press('Enter');
  await expect(screen.getByRole('heading', { level: 1, name: 'Marcus Bell' })).toBeVisible();
  await expect(screen.getByLabel('Notes')).toHaveValue(note);
  await expect(screen.getByRole('searchbox', { name: 'Search in the transcript' })).toHaveValue('depot first');
  await screen.keyboard.press('Control+Shift+C');
  await expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await app.app.evaluate(({ clipboard }) => clipboard.readText())).toContain(note);
});

test('settings, trends and practice open without a fault', async () => {
  const { screen } = app;
  for (const name of ['Settings', 'Trends', 'Practice']) {
    await goTo(screen, name);
    await expect(screen.getByRole('heading', { level: 1, name })).toBeVisible();
  }
});

test('after a restart all of it is there, until it is deleted', async () => {
  await app.close();
  app = await launchApp({ userData });
  const { screen } = app;
  await goTo(screen, 'History');
  await screen.getByRole('link', { name: /Marcus Bell/ }).click();
  await expect(screen.getByLabel('Notes')).toHaveValue(note);
  await screen.getByRole('button', { name: 'More' }).click();
  await screen.getByRole('menuitem', { name: 'Delete this call' }).click();
  await screen.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click();
  await expect(screen.getByText('No calls yet')).toBeVisible();
  expect(await get(screen, 'calls.list', {})).toEqual([]);
  expect(app.console.filter((line) => /Content Security Policy|^error/.test(line))).toEqual([]);
});
