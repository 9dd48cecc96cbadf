import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { get } from './support/bridge.ts';
import { aFortnight, KEPT_TIMEZONE, keepCalls, keepSettings } from './support/kept-calls.ts';
import { freshFolder, launchApp, removeFolder, type LaunchedApp } from './support/launch.ts';
import { stageCall, tellScreens, type StagedCall } from './support/staged-call.ts';

// One start, every screen, in light and dark. The calls of the history are kept before the app starts, the call that
// goes on is told to the screens.
test.describe.configure({ timeout: 180_000 });

const userData = freshFolder();
let started: LaunchedApp;
let screen: Page;
test.beforeAll(async () => {
  keepCalls(userData, aFortnight.slice(0, 7));
  keepSettings(userData);
  started = await launchApp({ userData, switches: ['--use-fake-device-for-media-stream'], env: { TZ: KEPT_TIMEZONE } });
  ({ screen } = started);
});
test.afterAll(async () => {
  await started.close();
  removeFolder(userData);
});

const goTo = async (path: string, heading?: string): Promise<void> => {
  await screen.evaluate((hash) => {
    window.location.hash = hash;
  }, `#${path}`);
  if (heading !== undefined) await expect(screen.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

test('the three steps of the welcome', async () => {
  await goTo('/welcome', 'Somebody calm on your side of the call');
  await expectAccessible(screen, 'who you are');
  await screen.getByRole('button', { name: 'Go on' }).click();
  await expectAccessible(screen, 'hear and speak');
  await screen.getByRole('button', { name: 'Go on' }).click();
  await expectAccessible(screen, 'a sample call');
});

test('ready, with all that can be said there', async () => {
  await goTo('/', 'Ready for the next call');
  await expectAccessible(screen, 'ready');
  await screen.getByRole('button', { name: 'Check the sound' }).click();
  await expect(screen.getByRole('dialog', { name: 'Hear both sides' })).toBeVisible();
  await expectAccessible(screen, 'hearing check');
  await screen.keyboard.press('Escape');
  await tellScreens(started.app, 'call.problem', {
    code: 'microphone-missing',
    message: 'No microphone was found. Plug one in or choose another in the settings.',
  });
  await tellScreens(started.app, 'speech.status', {
    state: 'problem',
    problem: {
      code: 'model-corrupt',
      message: 'The speech model is damaged. Start Sidetone again; if that does not help, install it anew.',
    },
  });
  await tellScreens(started.app, 'control.question', { asks: 'start' });
  await expect(screen.getByText('May other programs steer calls?')).toBeVisible();
  await expectAccessible(screen, 'ready with problems');
  await tellScreens(started.app, 'control.question', null);
  await tellScreens(started.app, 'speech.status', { state: 'ready' });
});

test('the screens after a call', async () => {
  await goTo('/call/kept-1', 'Marcus Bell');
  await expect(screen.getByRole('region', { name: 'Pace of both sides' }).locator('.recharts-line-curve')).toHaveCount(
    2,
  );
  await screen.getByText('The chart in words').click();
  await screen.getByRole('button', { name: 'Whole transcript' }).click();
  await expectAccessible(screen, 'summary');
  await goTo('/call/nobody');
  await expect(screen.getByText('This call could not be opened')).toBeVisible();
  await expectAccessible(screen, 'a call that is gone');
  await goTo('/callbacks', 'Callbacks');
  await expectAccessible(screen, 'callbacks');
  await screen.keyboard.press('t');
  await expect(screen.getByRole('dialog', { name: 'When will you call?' })).toBeVisible();
  await expectAccessible(screen, 'a new time');
  await screen.keyboard.press('Escape');
  await goTo('/history', 'History');
  await expect(screen.getByText('Priya Raman')).toBeVisible();
  await expectAccessible(screen, 'history');
  await screen.getByRole('button', { name: 'With interruptions' }).click();
  for (const [field, digits] of [
    ['From', '01012020'],
    ['to', '02012020'],
  ] as const) {
    await screen.getByRole('group', { name: field, exact: true }).getByRole('spinbutton').first().click();
    await screen.keyboard.type(digits);
  }
  await expect(screen.getByText('No call is like that')).toBeVisible();
  await expectAccessible(screen, 'history with nothing in it');
  await goTo('/trends', 'Trends');
  await expect(screen.locator('.recharts-line-curve').first()).toBeVisible();
  await expectAccessible(screen, 'trends');
});

test('practice, settings, the checklist editor, and an address that leads nowhere', async () => {
  await goTo('/practice', 'Practice');
  await screen.getByText('All 40, and how each is noticed').click();
  await expectAccessible(screen, 'practice');
  // its sections stand below each other, all of them in the page
  await goTo('/settings', 'Settings');
  for (const section of ['You', 'Coaching', 'Sound', 'Checklist', 'Keys', 'Other programs', 'Look', 'Privacy', 'About'])
    await expect(screen.getByRole('heading', { level: 2, name: section, exact: true })).toBeAttached();
  await expectAccessible(screen, 'settings');
  await screen.getByRole('button', { name: 'Copy and edit' }).click();
  await expect(screen.getByRole('dialog')).toBeVisible();
  await expectAccessible(screen, 'checklist editor');
  await screen.keyboard.press('Escape');
  await goTo('/nowhere', 'Nothing is here');
  await expectAccessible(screen, 'nothing is here');
});

test('a call, from its first second to the callback', async () => {
  await goTo('/');
  const call = await stageCall(started.app, {
    caller: { name: 'Marcus Bell', number: '+14155550137', reference: 'Order 48-2210' },
  });
  await call.until(5);
  await expect(screen.getByRole('timer')).toHaveText('00:05');
  await expect(screen.getByText(/Called before/)).toBeVisible();
  await expectAccessible(screen, 'a call begins, the caller known from before');
  await goTo('/settings', 'Settings');
  await expect(screen.getByRole('region', { name: 'The call that is going on' })).toBeVisible();
  await expectAccessible(screen, 'settings in a call');
  await screen.getByRole('button', { name: 'Back to the call' }).click();
  await call.until(28);
  await expect(screen.getByText('Let them finish', { exact: true })).toBeVisible();
  await expectAccessible(screen, 'an alert');
  await call.until(50);
  await screen.keyboard.press('n');
  await expectAccessible(screen, 'faster, and the caller being typed');
  await screen.keyboard.press('Escape');
  await call.add(
    { type: 'hearing-lost', side: 'agent', cause: 'device-gone' },
    { type: 'hearing-lost', side: 'caller', cause: 'permission' },
  );
  await expect(screen.getByText('Your microphone is not heard right now')).toBeVisible();
  await expectAccessible(screen, 'devices lost');
  await call.add({ type: 'hearing-resumed', side: null, lostSeconds: 2 });
  await call.add({ type: 'hold-started' });
  await expectAccessible(screen, 'on hold');
  await call.add({ type: 'hold-ended' }, { type: 'pause-started' });
  await expect(screen.getByRole('heading', { name: /^Paused/ })).toBeVisible();
  await expectAccessible(screen, 'paused');
  await call.add({ type: 'pause-ended' });
  await call.until(80);
  await expect(screen.getByRole('region', { name: 'Callback heard' })).toBeVisible();
  await expectAccessible(screen, 'a callback heard');
  await screen.keyboard.press('e');
  await expectAccessible(screen, 'a callback being corrected');
  await call.leave();
  const alone = await stageCall(started.app, { callId: 'alone', hearsCaller: false });
  await alone.until(60);
  await expect(screen.getByText('No caller sound')).toBeVisible();
  await expectAccessible(screen, 'only the agent heard');
  await alone.leave();
});

test('the strip in each of its states', async () => {
  const opening = started.app.waitForEvent('window');
  await get(screen, 'strip.toggle', {});
  const strip = await opening;
  await strip.getByRole('main', { name: 'Sidetone strip' }).waitFor();
  await expectAccessible(strip, 'strip, ready');
  const call: StagedCall = await stageCall(started.app);
  await call.until(28);
  await expect(strip.getByText('Let them finish', { exact: true })).toBeVisible();
  await expectAccessible(strip, 'strip, an alert');
  await call.until(50);
  await expectAccessible(strip, 'strip, faster');
  await call.add({ type: 'hearing-lost', side: 'agent', cause: 'device-gone' });
  await expectAccessible(strip, 'strip, not heard');
  await call.add({ type: 'hearing-resumed', side: null, lostSeconds: 2 }, { type: 'pause-started' });
  await expect(strip.getByText('Paused', { exact: true })).toBeVisible();
  await expectAccessible(strip, 'strip, paused');
  await call.add({ type: 'pause-ended' });
  await call.until(80);
  await expect(strip.getByRole('button', { name: 'Correct' })).toBeVisible();
  await expectAccessible(strip, 'strip, a callback');
  await test.step('«Correct» opens the fields in the window', async () => {
    const closed = strip.waitForEvent('close');
    await strip.getByRole('button', { name: 'Correct' }).click();
    await closed;
    await expect(screen.getByRole('spinbutton', { name: /^day/ })).toBeFocused();
  });
  await call.leave();
});
