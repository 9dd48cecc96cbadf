import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { stageApp } from '../support/stage.tsx';

const recording = { token: 't-1', name: 'repairs.wav', files: [{ name: 'repairs.wav', bytes: 10 }] };
const due = (dueAt: string): CallbackRecord => ({
  id: dueAt,
  callId: 'call-0',
  kind: 'call',
  callerName: 'Priya Raman',
  numberToCall: '+14155550137',
  agentName: null,
  agentPhone: null,
  reference: null,
  quote: '',
  what: 'Second charge',
  madeAt: dueAt,
  dueAt,
  timezone: 'UTC',
  confirmed: true,
  status: 'open',
  doneAt: null,
});

test('one press starts a live call, one the sample', async () => {
  const { bridge } = await stageApp(null);
  await userEvent.click(screen.getByRole('button', { name: 'Start call' }));
  await userEvent.click(screen.getByRole('button', { name: 'Try a sample call' }));
  expect(bridge.inputsOf('call.start')).toEqual([{ source: { kind: 'live' } }, { source: { kind: 'sample' } }]);
});
test('a start that main refuses says why, and can be tried again', async () => {
  const { bridge } = await stageApp(null, {
    answers: {
      'call.start': () => ({
        ok: false,
        problem: { code: 'microphone-refused', message: 'The system does not allow the microphone.' },
      }),
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Try a sample call' }));
  expect(await screen.findByText('The system does not allow the microphone.')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(bridge.inputsOf('call.start')).toEqual([{ source: { kind: 'sample' } }, { source: { kind: 'sample' } }]);
});
test('a call that could not go on offers the way to its cause, and can be closed', async () => {
  const { bridge } = await stageApp(null);
  const stop = (code: 'microphone-missing' | 'disk-full' | 'recogniser-lost') => {
    act(() => {
      bridge.emit('call.problem', { code, message: `It is ${code}.` });
    });
  };
  stop('recogniser-lost');
  expect(screen.getByText('The last call could not go on')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  stop('disk-full');
  await userEvent.click(screen.getByRole('button', { name: 'Show the folder' }));
  expect(bridge.inputsOf('app.show-data-folder')).toHaveLength(1);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('The last call could not go on')).toBeNull();
  stop('microphone-missing');
  await userEvent.click(screen.getByRole('button', { name: 'Sound settings' }));
  expect(window.location.hash).toBe('#/settings/sound');
  expect(bridge.inputsOf('call.start')).toEqual([]);
});
test('both sides are heard while the screen shows, and not after', async () => {
  const { bridge, calls } = await stageApp(null);
  act(() => {
    bridge.emit('sound.levels', {
      agentDbfs: -40,
      callerDbfs: -90,
      agentState: 'open',
      callerState: 'unavailable',
      agentLabel: 'Headset (USB)',
      callerLabel: '',
    });
  });
  const ears = screen.getByRole('region', { name: 'What Sidetone hears' });
  expect(within(ears).getByText('Headset (USB)')).toBeDefined();
  expect(within(ears).getByText('not available')).toBeDefined();
  await userEvent.click(within(ears).getByRole('button', { name: 'Choose' }));
  expect(window.location.hash).toBe('#/settings/sound');
  expect(bridge.inputsOf('sound.preview')).toEqual([{ on: true }, { on: false }]);
  expect(calls.getState().call).toBeNull();
});
test('a recording is asked about: which side is the agent, played or read at once', async () => {
  const { bridge } = await stageApp(null, { answers: { 'recording.choose': () => ({ ok: true, value: recording }) } });
  await userEvent.click(screen.getByRole('button', { name: 'Open a recording' }));
  const dialog = await screen.findByRole('dialog', { name: 'Open a recording' });
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Right channel' }));
  await userEvent.click(within(dialog).getByRole('radio', { name: 'Read it at once' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Begin' }));
  expect(bridge.inputsOf('call.start')).toEqual([
    { source: { kind: 'recording', token: 't-1', agentChannel: 'right', speed: 'analyse' } },
  ]);
});
test('two files are told apart by their names', async () => {
  await stageApp(null, {
    answers: {
      'recording.choose': () => ({
        ok: true,
        value: {
          ...recording,
          files: [
            { name: 'me.wav', bytes: 1 },
            { name: 'them.wav', bytes: 1 },
          ],
        },
      }),
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Open a recording' }));
  expect(await screen.findByRole('radio', { name: 'them.wav' })).toBeDefined();
});
test('files dropped anywhere are handed to main by their paths', async () => {
  const { bridge } = await stageApp(null, { answers: { 'recording.admit': () => ({ ok: true, value: recording }) } });
  const file = new File(['x'], 'dropped.wav');
  fireEvent.drop(screen.getByRole('main'), { dataTransfer: { files: [file], types: ['Files'] } });
  expect(bridge.inputsOf('recording.admit')).toEqual([{ paths: ['/tmp/dropped.wav'] }]);
  expect(await screen.findByRole('dialog', { name: 'Open a recording' })).toBeDefined();
});
test('a file that is no recording is refused with a sentence; a cancelled choice is silent', async () => {
  const { bridge } = await stageApp(null, {
    answers: {
      'recording.choose': () => ({
        ok: false,
        problem: { code: 'recording-unreadable', message: 'This file holds no sound that can be read.' },
      }),
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Open a recording' }));
  expect(await screen.findByText('This file holds no sound that can be read.')).toBeDefined();
  expect(bridge.inputsOf('call.start')).toEqual([]);
});
test('loading shows how far it is; a problem says why and offers to try again', async () => {
  const { bridge } = await stageApp(null, {
    answers: { 'speech.status': () => ({ ok: true, value: { state: 'loading', share: 0.42 } }) },
  });
  expect(screen.getByRole('progressbar', { name: 'Speech recognition is loading' }).getAttribute('aria-valuenow')).toBe(
    '42',
  );
  act(() => {
    bridge.emit('speech.status', {
      state: 'problem',
      problem: { code: 'model-corrupt', message: 'The speech model is damaged.' },
    });
  });
  // with the folder, for whoever looks after the computer
  expect(screen.getByText(/The speech model is damaged\./).textContent).toContain(
    'The model belongs in /app/models/vosk-model-small-en-us-0.15',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(bridge.inputsOf('speech.retry')).toEqual([{}]);
  act(() => {
    bridge.emit('speech.status', { state: 'ready' });
  });
  expect(screen.queryByRole('progressbar')).toBeNull();
});
test('what is overdue or promised for today is listed, the earliest first; later days are not', async () => {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  await stageApp(null, { callbacks: [due(inHours(-1)), due(inHours(-30)), due(inHours(72))] });
  const list = screen.getByRole('region', { name: 'Due today and overdue' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((each) => /\d+ h ago/.exec(each.textContent)?.[0]),
  ).toEqual(['30 h ago', '1 h ago']);
});
test('promises that have no room are counted, and each leads to its place in the list', async () => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  await stageApp(null, {
    callbacks: [1, 2, 3, 4, 5].map((each) => ({ ...due(ago(each)), id: `call-${String(each)}/promise-100` })),
  });
  const list = screen.getByRole('region', { name: 'Due today and overdue' });
  expect(within(list).getByRole('link', { name: 'and 1 more' })).toBeDefined();
  const first = within(list).getAllByRole('link')[0];
  expect(first?.getAttribute('href')).toBe('#/callbacks/call-5%2Fpromise-100');
});
test('a recovered call is offered with its summary, once', async () => {
  await stageApp(null, {
    about: { notices: [{ kind: 'call-recovered', callId: 'call-7', startedAt: '2026-11-23T10:00:00-06:00' }] },
  });
  expect(screen.getByText(/Mon 23 Nov, 10:00/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByText('A call was brought back')).toBeNull();
});
test('a first start goes to the welcome', async () => {
  await stageApp(null, { settings: { welcomed: false } });
  expect(window.location.hash).toBe('#/welcome');
});
