import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { exampleAlert, exampleCallback, exampleDetails, exampleScenes, exampleState } from '../support/example-call.ts';
import { stageStrip } from '../support/stage.tsx';

test('calm: the pace in words, the next step, and how long', async () => {
  await stageStrip(exampleState(502));
  const strip = screen.getByRole('main', { name: 'Sidetone strip' });
  expect(strip.textContent).toContain('Slower than the caller');
  expect(strip.textContent).toContain('Next Explain the steps');
  expect(screen.getByRole('timer').textContent).toBe('08:22');
  expect(screen.getByRole('img', { name: 'Your pace: Slower than the caller, steady' })).toBeDefined();
});
test('an alert comes before a callback', async () => {
  await stageStrip(exampleState(502, { alert: exampleAlert, callbacks: [exampleCallback] }));
  const strip = screen.getByRole('main');
  expect(strip.textContent).toContain('Slow down a little');
  expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull();
});
test('a callback is confirmed or refused here; correcting opens its fields in the window', async () => {
  const { bridge } = await stageStrip(exampleState(502, { callbacks: [exampleCallback] }));
  expect(screen.getByRole('main').textContent).toContain('Tue 24 Nov, by 15:00+1 415 555 0137you: +1 312 555 0109');
  expect(screen.getByRole('img', { name: 'Call back' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Confirm' }));
  await userEvent.click(screen.getByRole('button', { name: 'Not a promise' }));
  expect(bridge.inputsOf('call.act')).toEqual([
    { type: 'callback-confirmed', span: exampleCallback.span, details: exampleDetails },
    { type: 'callback-dismissed', span: exampleCallback.span },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Correct' }));
  expect(bridge.inputsOf('strip.correct')).toEqual([{ callbackId: exampleCallback.id }]);
});
test('Pause and the way to the window stay in every state of a call', async () => {
  const states = [
    exampleState(502),
    exampleState(502, { alert: exampleAlert }),
    exampleState(502, { callbacks: [exampleCallback] }),
    exampleState(502, { alert: exampleAlert, callbacks: [exampleCallback] }),
    exampleScenes['hold'] ?? null,
    exampleScenes['lost'] ?? null,
  ];
  const { bridge, calls } = await stageStrip(null);
  for (const call of states) {
    act(() => {
      calls.setState({ call });
    });
    await userEvent.click(screen.getByRole('button', { name: /^Pause/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Open the window' }));
  }
  expect(bridge.inputsOf('call.act')).toEqual(states.map(() => ({ type: 'pause-started' })));
  expect(bridge.inputsOf('strip.toggle')).toHaveLength(states.length);
});
test('a callback does not hide that nothing is heard', async () => {
  await stageStrip(exampleState(502, { ...exampleScenes['lost'], callbacks: [exampleCallback] }));
  expect(screen.getByRole('main').textContent).toContain('Not heard right now');
  expect(screen.getByRole('button', { name: 'Confirm' })).toBeDefined();
});
test('an alert can be snoozed here', async () => {
  const { bridge } = await stageStrip(exampleState(502, { alert: exampleAlert }));
  await userEvent.click(screen.getByRole('button', { name: 'Snooze' }));
  expect(bridge.inputsOf('call.act')).toEqual([{ type: 'alerts-snoozed', group: 'pace' }]);
});
test('paused cannot be overlooked and ends with one press', async () => {
  const { bridge } = await stageStrip(exampleScenes['paused'] ?? null);
  expect(screen.getByRole('main').textContent).toContain('Paused');
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(bridge.inputsOf('call.act')).toEqual([{ type: 'pause-ended' }]);
});
test('what is not heard is said in place of the pace', async () => {
  await stageStrip(exampleScenes['lost'] ?? null);
  expect(screen.getByRole('main').textContent).toContain('Not heard right now');
});
test('without a call it offers to start one', async () => {
  const { bridge } = await stageStrip(null);
  await userEvent.click(screen.getByRole('button', { name: 'Start call' }));
  expect(bridge.inputsOf('call.start')).toEqual([{ source: { kind: 'live' } }]);
});
