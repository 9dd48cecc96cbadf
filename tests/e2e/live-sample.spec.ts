import { expect, test } from '@playwright/test';
import { get } from './support/bridge.ts';
import { launchApp, type LaunchedApp } from './support/launch.ts';

/** The sample call lasts 91 s and is played at normal speed; loading the recogniser comes on top. */
test.describe.configure({ timeout: 240_000 });

let started: LaunchedApp;
test.beforeAll(async () => {
  started = await launchApp();
  const { screen } = started;
  await get(screen, 'settings.change', {
    welcomed: true,
    profile: { name: 'Dana Reyes', number: '+13125550109', country: 'US', usualSyllablesPerSecond: null },
  });
  await screen.evaluate(() => {
    window.location.hash = '#/';
  });
});
test.afterAll(async () => {
  await started.close();
});

test('the sample call is heard, coached and steered by keyboard, and ends in its summary', async () => {
  const { screen } = started;
  await expect(screen.getByRole('heading', { name: 'Ready for the next call' })).toBeVisible();
  await expect(screen.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  await screen.getByRole('button', { name: 'Try a sample call' }).click();

  // what the gauge said, in order, seen by the page itself so that nothing is missed between two looks
  await screen.getByRole('timer').waitFor();
  await screen.evaluate(() => {
    const seen = new Set<string>();
    (window as unknown as { seen: Set<string> }).seen = seen;
    const look = () => {
      for (const each of document.querySelectorAll('[role="img"]')) seen.add(each.getAttribute('aria-label') ?? '');
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['aria-label'],
    });
    look();
  });

  const transcript = screen.getByRole('log', { name: 'Transcript' });
  await expect(transcript).toContainText('Caller', { timeout: 30_000 });
  await expect(transcript).toContainText('You');
  await expect(screen.getByText('Sample call')).toBeVisible();

  // the name of the caller, typed while the call goes on; its letters command nothing
  await screen.keyboard.press('n');
  await screen.keyboard.type('Hush Bell');
  await screen.keyboard.press('Enter');
  await expect(screen.getByRole('button', { name: /^Hush Bell/ })).toBeVisible();
  await expect(screen.getByRole('button', { name: 'Hold' })).toBeVisible();

  // a digit ticks an open item, U takes it back
  const checklist = screen.getByRole('complementary', { name: 'Checklist' });
  const ticked = () => checklist.getByRole('checkbox', { checked: true }).count();
  await expect.poll(ticked, { timeout: 30_000 }).toBeGreaterThan(0);

  // hold and back
  await screen.keyboard.press('h');
  await expect(screen.getByRole('img', { name: /On hold/ })).toBeVisible();
  await screen.keyboard.press('h');
  await expect(screen.getByRole('img', { name: /On hold/ })).toHaveCount(0);

  const card = screen.getByRole('region', { name: 'Callback heard' });
  await expect(card).toBeVisible({ timeout: 90_000 });
  await expect(card).toContainText('by 15:00');
  // E opens the fields of the card, Escape leaves them, Enter confirms
  await screen.keyboard.press('e');
  await expect(screen.getByRole('spinbutton', { name: /^day/ })).toBeFocused();
  await screen.keyboard.press('Escape');
  await screen
    .getByRole('heading', { level: 1 })
    .first()
    .evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
  await screen.keyboard.press('Enter');
  await expect(card).toHaveCount(0);

  await expect.poll(() => screen.evaluate(() => window.location.hash), { timeout: 60_000 }).toMatch(/^#\/call\//);
  const seen = await screen.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
  expect(seen.some((each) => each.includes('Listening'))).toBe(true);
  // the sample holds one hurried stretch: to the right of the caller and back
  expect(seen.some((each) => each.includes('Faster than the caller'))).toBe(true);
  expect(seen.some((each) => /Slower than|Level with/.test(each))).toBe(true);
  const [callback] = await get(screen, 'callbacks.list', {});
  expect(callback).toMatchObject({ kind: 'call', confirmed: true, callerName: 'Hush Bell' });
  expect(started.console.filter((line) => line.includes('Content Security Policy'))).toEqual([]);
});
