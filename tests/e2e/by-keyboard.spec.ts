import { expect, test, type Page } from '@playwright/test';
import { get } from './support/bridge.ts';
import { launchApp, type LaunchedApp } from './support/launch.ts';
import { sayInCall } from './support/said.ts';

// From the first start to a promise kept, with keys alone: nothing here may press, hover or focus by a pointer or by a
// program.
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let started: LaunchedApp;
let screen: Page;
test.beforeAll(async () => {
  started = await launchApp({ switches: ['--use-fake-device-for-media-stream'] });
  ({ screen } = started);
});
test.afterAll(async () => {
  await started.close();
});

interface Focused {
  readonly name: string;
  readonly nowhere: boolean;
  readonly seen: boolean;
}

/**
 * What has the focus, and whether an eye would find it: a ring on it or on what it stands in. Headings and whole parts
 * take the focus for screen readers and need none.
 */
const focused = (): Promise<Focused> =>
  screen.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null || element === document.body || element === document.documentElement)
      return { name: '', nowhere: true, seen: false };
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim();
    const field =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? (element.labels?.[0]?.textContent ?? '')
        : '';
    const name =
      element.getAttribute('aria-label') ?? (labelled !== '' ? labelled : field !== '' ? field : element.textContent);
    const rings = [
      element,
      element.parentElement,
      element.parentElement?.parentElement,
      element.parentElement?.parentElement?.parentElement,
    ].some((each) => {
      if (each === null || each === undefined) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    });
    return { name: name.trim(), nowhere: false, seen: rings || element.tabIndex === -1 };
  });

/** Presses a key; the focus must be somewhere afterwards, and be seen. */
async function press(key: string): Promise<void> {
  await screen.keyboard.press(key);
  await expect
    .poll(
      async () => {
        const { nowhere, seen, name } = await focused();
        return nowhere ? 'the focus is nowhere' : seen ? 'seen' : `the focus on “${name}” is not seen`;
      },
      { message: `after ${key}` },
    )
    .toBe('seen');
}

/** Goes on with Tab until a name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await screen.keyboard.press('Tab');
    const now = await focused();
    // past the last one the page begins anew
    if (now.nowhere) continue;
    expect(now.seen, `the focus on “${now.name}” is not seen`).toBe(true);
    if (name.test(now.name)) return;
  }
  throw new Error(`no Tab leads to ${String(name)}`);
}

test('the welcome', async () => {
  await expect(screen.getByRole('heading', { name: 'Who you are' })).toBeFocused();
  await tabTo(/^Your name/);
  await screen.keyboard.type('Dana Reyes');
  await tabTo(/^Number where/);
  await screen.keyboard.type('(312) 555-0109');
  await press('Enter');
  await expect(screen.getByRole('heading', { name: 'Hear and speak' })).toBeFocused();
  await tabTo(/^Go on/);
  await press('Enter');
  await tabTo(/^Not now/);
  await press('Enter');
  await expect(screen.getByRole('heading', { name: 'Ready for the next call' })).toBeVisible();
  expect((await get(screen, 'settings.read', {})).profile).toMatchObject({
    name: 'Dana Reyes',
    number: '+13125550109',
  });
});

test('a call: begun, paused, ticked, an alert snoozed, one promise corrected and one refused, ended', async () => {
  const listening = await started.listening();
  const types = async () => ((await get(screen, 'call.current', {}))?.events ?? []).map((each) => each.type);
  await tabTo(/^Start call/);
  await press('Enter');
  await expect(screen.getByRole('timer')).toBeVisible();
  await expect.poll(types, { timeout: 30_000 }).toContain('heard');

  await test.step('pause and go on', async () => {
    await press('p');
    await expect(screen.getByRole('heading', { name: /^Paused/ })).toBeVisible();
    await tabTo(/^Go on/);
    await press('Enter');
    await expect(screen.getByRole('heading', { name: /^Paused/ })).toHaveCount(0);
  });
  await test.step('who is calling', async () => {
    await press('n');
    await screen.keyboard.type('Marcus Bell');
    await press('Tab');
    await screen.keyboard.type('415 555 0137');
    await press('Enter');
    await expect(screen.getByRole('button', { name: /^Marcus Bell/ })).toBeVisible();
  });
  await test.step('tick the first step, take it back, tick another by Tab and Space', async () => {
    const ticked = screen.getByRole('complementary', { name: 'Checklist' }).getByRole('checkbox', { checked: true });
    await press('1');
    await expect(ticked).toHaveCount(1);
    await press('u');
    await expect(ticked).toHaveCount(0);
    await tabTo(/^Use their name/);
    await press('Space');
    await expect(ticked).toHaveCount(1);
  });
  await test.step('snooze an alert', async () => {
    // greetings are no place for an alert: the first ten seconds have none
    await expect(screen.getByRole('timer')).toHaveText(/00:1[1-9]|00:[2-5]/, { timeout: 20_000 });
    await sayInCall(screen, listening, 'agent', 'i am sorry but it is our policy and there is nothing i can do');
    await expect(screen.getByRole('button', { name: /^Snooze/ })).toBeVisible({ timeout: 20_000 });
    await press('s');
    await expect(screen.getByRole('button', { name: /^Snooze/ })).toHaveCount(0);
    expect(await types()).toContain('alerts-snoozed');
  });
  await test.step('correct one promise, refuse another', async () => {
    const card = screen.getByRole('region', { name: 'Callback heard' });
    await sayInCall(screen, listening, 'agent', 'i will call you back tomorrow by three and then you know more');
    await expect(card).toBeVisible();
    await press('e');
    await expect(screen.getByRole('spinbutton', { name: /^day/ })).toBeFocused();
    await tabTo(/^Who calls/);
    await screen.keyboard.press('Control+a');
    await screen.keyboard.type('Dana');
    await press('Enter');
    await expect(card).toHaveCount(0);
    await sayInCall(screen, listening, 'caller', 'thank you that helps me');
    await sayInCall(screen, listening, 'agent', 'and my colleague will call you on friday morning');
    await expect(card).toBeVisible();
    await press('x');
    await expect(card).toHaveCount(0);
  });
  await tabTo(/^End call/);
  await press('Enter');
  await expect(screen.getByRole('heading', { level: 1, name: 'Marcus Bell' })).toBeFocused({ timeout: 20_000 });
});

test('after the call: a note, the promise done, the call found again', async () => {
  await tabTo(/^Notes/);
  await screen.keyboard.type('Ring the depot first.');
  await press('Tab');
  await expect(screen.getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await tabTo(/^Callbacks/);
  await press('Enter');
  await expect(screen.getByRole('heading', { level: 1, name: 'Callbacks' })).toBeFocused();
  await expect(screen.getByText('+1 415 555 0137').first()).toBeVisible();
  await press('d');
  await expect
    .poll(async () => (await get(screen, 'callbacks.list', {})).map((each) => each.status).toSorted())
    .toEqual(['dismissed', 'done']);
  await tabTo(/^History/);
  await press('Enter');
  await expect(screen.getByRole('heading', { level: 1, name: 'History' })).toBeFocused();
  await press('/');
  await screen.keyboard.type('depot first');
  await expect(screen.getByText('1 call', { exact: true })).toBeVisible();
  await tabTo(/Marcus Bell/);
  await press('Enter');
  await expect(screen.getByRole('heading', { level: 1, name: 'Marcus Bell' })).toBeFocused();
  await expect(screen.getByLabel('Notes')).toHaveValue('Ring the depot first.');
});
