import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { refuse, succeed, type SoundLevels } from '../../../app/ipc.ts';
import { defaultSettings, type SettingsChange } from '../../../app/settings.ts';
import { BARS, barHeight, hearingOf, withLevel } from '../../../renderer/screens/welcome/heard-level.ts';
import { WelcomeScreen } from '../../../renderer/screens/welcome/welcome-screen.tsx';
import { stage, type Script } from '../summary/stage.tsx';

beforeEach(() => {
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: Object.assign(new EventTarget(), { enumerateDevices: () => Promise.resolve([]) }),
  });
});

const open = async (script: Script = {}) => {
  const given = await stage(<WelcomeScreen />, script, { path: '/welcome', settings: defaultSettings });
  await screen.findByRole('heading', { level: 2, name: 'Who you are' });
  return {
    ...given,
    user: userEvent.setup(),
    changes: () => given.inputsOf('settings.change') as readonly SettingsChange[],
  };
};
const levels: SoundLevels = {
  agentDbfs: -30,
  callerDbfs: -100,
  agentState: 'open',
  callerState: 'open',
  agentLabel: 'Headset',
  callerLabel: 'System',
};

test('three steps with the keyboard alone lead to the sample call', async () => {
  const { user, changes, inputsOf, tell, path } = await open({ 'call.start': () => succeed({ callId: 'call-1' }) });
  await user.click(screen.getByLabelText('Your name, as callers hear it'));
  await user.keyboard('Dana Reyes');
  await user.tab();
  await user.tab();
  await user.keyboard('3125550109');
  expect(screen.getByText('Dana Reyes, +1 312 555 0109')).toBeTruthy();
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 2, name: 'Hear and speak' });
  expect(changes()[0]?.profile).toMatchObject({ name: 'Dana Reyes', number: '+13125550109', country: 'US' });
  expect(inputsOf('sound.preview')).toContainEqual({ on: true, loopback: true });
  act(() => {
    tell('sound.levels', levels);
  });
  expect(await screen.findByText('Heard well')).toBeTruthy();
  expect(screen.getByText(/Nothing heard yet/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('heading', { level: 2, name: 'A sample call' });
  expect(inputsOf('sound.preview').at(-1)).toEqual({ on: false });
  await user.click(screen.getByRole('button', { name: 'Play the sample call' }));
  await waitFor(() => {
    expect(path()).toBe('/');
  });
  expect(inputsOf('call.start')).toEqual([{ source: { kind: 'sample' } }]);
  expect(changes().some((each) => each.welcomed === true)).toBe(true);
});

test('a number that is none holds the step and says why', async () => {
  const { user, changes } = await open();
  await user.type(screen.getByLabelText('Number where callers reach you'), '12{Enter}');
  expect(await screen.findByText(/This is no phone number in United States/)).toBeTruthy();
  expect(changes()).toEqual([]);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Who you are');
});

test('«Later» leads to the call and is not asked again', async () => {
  const { user, changes, path } = await open();
  await user.click(screen.getByRole('button', { name: 'Later' }));
  await waitFor(() => {
    expect(path()).toBe('/');
  });
  expect(changes()).toEqual([{ welcomed: true }]);
});

test('a step whose answers could not be kept stays, with the reason', async () => {
  const { user } = await open({ 'settings.change': () => refuse('settings', 'The settings file cannot be written.') });
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByText('The settings file cannot be written.')).toBeTruthy();
  expect(screen.getByRole('heading', { level: 2, name: 'Who you are' })).toBeTruthy();
});

test('a refused microphone says what to do', async () => {
  const { user, tell } = await open();
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('heading', { level: 2, name: 'Hear and speak' });
  act(() => {
    tell('sound.levels', { ...levels, agentDbfs: -100, agentState: 'refused' });
  });
  expect(await screen.findByText(/Sidetone may not use this microphone/)).toBeTruthy();
});

test('the last seconds tell how a side is heard', () => {
  expect(hearingOf([])).toBe('waiting');
  expect(hearingOf([-70, -50])).toBe('soft');
  expect(hearingOf([-70, -30, -90])).toBe('heard');
  expect(
    Array.from({ length: 100 }).reduce<readonly number[]>((trail, _, index) => withLevel(trail, index), []),
  ).toHaveLength(BARS);
  for (const level of [-100, -66, -40, -14, 0]) expect(barHeight(level)).toBeGreaterThanOrEqual(0.08);
  expect(barHeight(0)).toBe(1);
});
