import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { exampleState } from '../support/example-call.ts';
import { stageApp } from '../support/stage.tsx';

beforeEach(() => {
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: Object.assign(new EventTarget(), { enumerateDevices: () => Promise.resolve([]) }),
  });
});

test('a taken key says so until another one is pressed; Escape leaves it as it is', async () => {
  const { bridge } = await stageApp(null, {
    answers: {
      'shortcuts.state': () => ({ ok: true, value: [{ action: 'hold', key: 'Control+Alt+H', state: 'taken' }] }),
    },
  });
  window.location.hash = '#/settings/keys';
  act(() => {
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(
    await screen.findByText('Also used by another program. Choose another one.', {}, { timeout: 10_000 }),
  ).toBeDefined();
  const change = screen.getByRole('button', { name: 'Hold, resume: change the key' });
  await userEvent.click(change);
  await userEvent.keyboard('{Escape}');
  await userEvent.click(change);
  await userEvent.keyboard('{Control>}{Shift>}[KeyK]{/Shift}{/Control}');
  expect(bridge.inputsOf('settings.change')).toMatchObject([
    { shortcuts: { hold: 'Control+Shift+K', pause: 'Control+Alt+P' } },
  ]);
  act(() => {
    bridge.emit('shortcuts.changed', [{ action: 'hold', key: 'Control+Shift+K', state: 'on' }]);
  });
  expect(screen.queryByText('Also used by another program. Choose another one.')).toBeNull();
});

test('the question of another program stands above every screen until it is answered, never above a call', async () => {
  const { bridge, calls } = await stageApp(null);
  act(() => {
    bridge.emit('control.question', { asks: 'start' });
  });
  expect(await screen.findByText(/One has just asked to start a call/)).toBeDefined();
  act(() => {
    calls.setState({ call: exampleState(20), callId: 'call-1' });
  });
  expect(screen.queryByText(/One has just asked/)).toBeNull();
  act(() => {
    calls.setState({ call: null, callId: null });
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Allow it' }));
  expect(bridge.inputsOf('control.answer')).toEqual([{ allow: true }]);
  act(() => {
    bridge.emit('control.question', null);
  });
  expect(screen.queryByText(/One has just asked/)).toBeNull();
});
