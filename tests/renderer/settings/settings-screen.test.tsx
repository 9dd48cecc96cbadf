import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { refuse, succeed } from '../../../app/ipc.ts';
import type { SettingsChange } from '../../../app/settings.ts';
import { readNumber } from '../../../renderer/screens/settings/number-field.tsx';
import { SettingsScreen } from '../../../renderer/screens/settings/settings-screen.tsx';
import { danaSettings, stage, type Script } from '../summary/stage.tsx';

// the whole page, with every country in it, on a busy computer
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => {
  const devices = Object.assign(new EventTarget(), {
    enumerateDevices: () =>
      Promise.resolve([
        { kind: 'audioinput', deviceId: 'u', label: 'Headset (USB)' },
        { kind: 'audioinput', deviceId: 'default', label: 'Default' },
      ]),
  });
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: devices });
});

const open = async (script: Script = {}) => {
  const given = await stage(<SettingsScreen />, script);
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return {
    ...given,
    user: userEvent.setup(),
    changes: () => given.inputsOf('settings.change') as readonly SettingsChange[],
  };
};

test('a number is kept only when it is one of the country or has a prefix', () => {
  expect(readNumber('(312) 555-0109', 'US')).toEqual({ state: 'fine', number: '+13125550109' });
  expect(readNumber('+44 20 7946 0958', 'US')).toEqual({ state: 'fine', number: '+442079460958' });
  expect(readNumber('12', 'US')).toEqual({ state: 'wrong' });
  expect(readNumber(' ', 'US')).toEqual({ state: 'empty' });
});

test('a wrong number says what to do and keeps the old one', async () => {
  const { user, changes } = await open();
  const field = screen.getByLabelText('Number where callers reach you');
  await user.clear(field);
  await user.type(field, '312');
  await user.tab();
  expect(await screen.findByText(/This is no phone number in United States/)).toBeTruthy();
  expect(changes().every((each) => each.profile?.number === null)).toBe(true);
  await user.type(field, '5550109');
  await user.tab();
  expect((field as HTMLInputElement).value).toBe('+1 312 555 0109');
  expect(changes().at(-1)?.profile?.number).toBe('+13125550109');
});

test('a cue is switched off, the others stay as they are', async () => {
  const { user, changes } = await open();
  const pace = screen.getByRole('radiogroup', { name: 'Pace' });
  await user.click(within(pace).getByRole('radio', { name: 'Off' }));
  expect(changes()).toEqual([{ alerts: { ...danaSettings.alerts, pace: 'off' } }]);
  await waitFor(() => {
    expect(within(pace).getByRole<HTMLInputElement>('radio', { name: 'Off' }).checked).toBe(true);
  });
});

test('a refused change falls back and says why', async () => {
  const { user } = await open({ 'settings.change': () => refuse('settings', 'The settings file cannot be written.') });
  const pace = screen.getByRole('radiogroup', { name: 'Pace' });
  await user.click(within(pace).getByRole('radio', { name: 'Off' }));
  expect(await screen.findByText('The settings file cannot be written.')).toBeTruthy();
  expect(within(pace).getByRole<HTMLInputElement>('radio', { name: 'Usual' }).checked).toBe(true);
});

test('both sides are opened only while one listens', async () => {
  const { user, inputsOf } = await open();
  expect(inputsOf('sound.preview')).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Listen' }));
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  expect(inputsOf('sound.preview')).toEqual([{ on: true, loopback: true }, { on: false }]);
});

test('deleting everything asks once', async () => {
  const { user, inputsOf } = await open({ 'calls.delete-all': () => succeed(null) });
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(inputsOf('calls.delete-all')).toEqual([]);
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete everything' }));
  expect(inputsOf('calls.delete-all')).toHaveLength(1);
  expect(await screen.findByText('All calls and promises are deleted.')).toBeTruthy();
});

test('the built-in list is copied to be changed, and stays itself; the copy is saved as a file', async () => {
  const { user, changes, inputsOf } = await open({ 'checklist.save': () => succeed({ file: '/home/list.json' }) });
  await user.click(screen.getByRole('button', { name: 'Copy and edit' }));
  const editor = await screen.findByRole('dialog');
  await user.click(within(editor).getByRole('button', { name: 'Add a step: Close' }));
  await user.click(within(editor).getByRole('button', { name: 'Save' }));
  const [kept] = changes().at(-1)?.checklists ?? [];
  expect(kept?.name).toBe('Complaint, copy');
  expect(await screen.findByRole('button', { name: 'Edit: Complaint, copy' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save as file: Complaint, copy' }));
  expect(inputsOf('checklist.save')).toMatchObject([{ list: { name: 'Complaint, copy' } }]);
  expect(await screen.findByText('Written to /home/list.json')).toBeTruthy();
});

test('lines without the words looked for are left out', async () => {
  const { user } = await open();
  await user.type(screen.getByLabelText('Find a setting'), 'theme');
  expect(screen.getByText('Theme')).toBeTruthy();
  expect(screen.queryByText('Your microphone')).toBeNull();
});

test('the usual pace is shown with where it comes from, and begun anew', async () => {
  const { user, changes } = await open();
  expect(await screen.findByText(/^4\.3 syllables a second, from your last 10 calls\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Begin anew' }));
  await waitFor(() => {
    expect(changes()).toHaveLength(1);
  });
  expect(changes()[0]?.profile).toMatchObject({ name: 'Dana Reyes', usualSyllablesPerSecond: null });
  expect(Date.parse(changes()[0]?.usualPaceFrom ?? '')).toBeGreaterThan(0);
});

test('what the computer’s policy has locked is shown with its value and cannot be changed', async () => {
  const { user, changes } = await open({
    'settings.managed': () => succeed(['retentionDays', 'alerts.pace', 'shortcuts.hold', 'alertTone']),
  });
  expect(screen.getAllByText('Set by your IT')).toHaveLength(4);
  const pace = screen.getByRole('radiogroup', { name: 'Pace' });
  await user.click(within(pace).getByRole('radio', { name: 'Off' }));
  await user.click(screen.getByRole('switch', { name: /Alert tone/ }));
  await user.click(screen.getByRole('button', { name: /Delete calls after/ }));
  await user.click(screen.getByRole('button', { name: 'Hold, resume: change the key' }));
  expect(screen.queryByRole('option')).toBeNull();
  expect(screen.queryByText('Press the keys')).toBeNull();
  expect(changes()).toEqual([]);
  // what stands beside it stays free
  await user.click(within(screen.getByRole('radiogroup', { name: 'Silence' })).getByRole('radio', { name: 'Off' }));
  expect(changes()).toHaveLength(1);
});

test('«Copy for support» tells the versions and the state, and nothing of the agent', async () => {
  const { user, inputsOf } = await open({ 'settings.managed': () => succeed(['retentionDays']) });
  await user.click(screen.getByRole('button', { name: 'Copy for support' }));
  const [{ text } = { text: '' }] = inputsOf('clipboard.write') as readonly { readonly text: string }[];
  expect(text.split('\n')).toEqual([
    'Sidetone 0.1.0',
    'System: linux',
    'Speech model: vosk-model-small-en-us-0.15',
    'Speech recognition: ready',
    'Set by IT: retentionDays',
    '',
  ]);
  expect(await screen.findByText('Copied')).toBeTruthy();
});
