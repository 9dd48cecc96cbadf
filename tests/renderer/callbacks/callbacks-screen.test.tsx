import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refuse, succeed, type CallbackRecord } from '../../../app/ipc.ts';
import { CallbacksScreen } from '../../../renderer/screens/callbacks/callbacks-screen.tsx';
import { savedCall } from '../history/saved-call.ts';
import { stage, type Script } from '../summary/stage.tsx';
import { callback } from './callback.ts';

// due times far away on both sides of the present, since the screen asks the real clock
const late = callback({ id: 'late', dueAt: '2020-03-02T11:00:00-05:00' });
const far = callback({
  id: 'far',
  callerName: 'Joan Whitaker',
  numberToCall: '+13125550144',
  dueAt: '2090-03-02T15:00:00-05:00',
});

const open = async (callbacks: readonly CallbackRecord[], script: Script = {}) => {
  const given = await stage(<CallbacksScreen />, script, { callbacks });
  await screen.findByRole('heading', { level: 1, name: 'Callbacks' });
  return { ...given, user: userEvent.setup() };
};

test('the whole list by keyboard: choose, copy the number, done, new time', async () => {
  const { user, inputsOf } = await open([far, late], {
    'callbacks.set-status': () => succeed({ ...far, status: 'done', doneAt: '2026-11-23T12:00:00-05:00' }),
    'callbacks.change': () => succeed(late),
  });
  await user.keyboard('{Enter}');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(inputsOf('clipboard.write')).toEqual([{ text: '+16465550162' }, { text: '+13125550144' }]);
  await user.keyboard('d');
  expect(inputsOf('callbacks.set-status')).toEqual([{ id: 'far', status: 'done' }]);
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /Joan Whitaker/ })).toBeNull();
  });
  await user.keyboard('{ArrowUp}t');
  const form = await screen.findByRole('dialog');
  await user.click(within(form).getByRole('button', { name: 'Tomorrow at 9' }));
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  const [change] = inputsOf('callbacks.change') as readonly { readonly id: string; readonly dueAt: string }[];
  expect(change).toMatchObject({ id: 'late', numberToCall: '+16465550162', callerName: 'Priya Raman' });
  expect(change?.dueAt).toMatch(/T09:00:00-0[45]:00$/);
});

test('a promise stays open when main could not write it', async () => {
  const { user } = await open([late], {
    'callbacks.set-status': () => refuse('storage', 'The list could not be written.'),
  });
  await user.keyboard('d');
  expect(await screen.findByText('The list could not be written.')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Priya Raman/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('a done promise can be opened again', async () => {
  const done = { ...late, status: 'done' as const, doneAt: '2020-03-02T10:00:00-05:00' };
  const { user, inputsOf } = await open([done], { 'callbacks.set-status': () => succeed(late) });
  await user.click(screen.getByRole('button', { name: /Done 1/ }));
  await user.click(screen.getByRole('button', { name: 'Open again' }));
  expect(inputsOf('callbacks.set-status')).toEqual([{ id: 'late', status: 'open' }]);
});

test('a second D takes the first back and never settles the next promise; U does the same', async () => {
  let kept: readonly CallbackRecord[] = [late, far];
  const { user, inputsOf } = await open(kept, {
    'callbacks.set-status': ({ id, status, doneAt }) => {
      const before = kept.find((each) => each.id === id) ?? late;
      const after = { ...before, status, doneAt: status === 'done' ? (doneAt ?? '2026-11-23T12:00:00-05:00') : null };
      kept = kept.map((each) => (each.id === id ? after : each));
      return succeed(after);
    },
  });
  await user.keyboard('d');
  expect(await screen.findByText('Priya Raman: done.')).toBeTruthy();
  await user.keyboard('d');
  expect(await screen.findByText('Priya Raman: open again.')).toBeTruthy();
  await user.keyboard('u');
  await waitFor(() => {
    expect(kept.map((each) => each.status)).toEqual(['done', 'open']);
  });
  // the moment it was done comes back too
  expect(inputsOf('callbacks.set-status')).toEqual([
    { id: 'late', status: 'done' },
    { id: 'late', status: 'open' },
    { id: 'late', status: 'done', doneAt: '2026-11-23T12:00:00-05:00' },
  ]);
});

test('what is not needed can be brought back at once, and later from under «Done»', async () => {
  const { user, inputsOf } = await open([late, far], {
    'callbacks.set-status': ({ status }) => succeed({ ...late, status }),
  });
  await user.click(screen.getByRole('button', { name: 'Not needed' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await user.click(await screen.findByRole('button', { name: 'Not needed' }));
  await user.click(await screen.findByRole('button', { name: /Done 1/ }));
  await user.click(screen.getByRole('button', { name: 'Open again' }));
  expect(inputsOf('callbacks.set-status')).toEqual([
    { id: 'late', status: 'dismissed' },
    { id: 'late', status: 'open' },
    { id: 'late', status: 'dismissed' },
    { id: 'late', status: 'open' },
  ]);
});

test('a promise that was only heard is confirmed here, and its words lead into the transcript', async () => {
  const heard = { ...late, id: 'call-1/promise-49412', confirmed: false };
  const { user, inputsOf } = await open([heard], { 'callbacks.confirm': () => succeed({ ...heard, confirmed: true }) });
  expect(screen.getByRole('link', { name: /Fri 20 Nov/ }).getAttribute('href')).toBe('/call/call-1/at/494.12');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(inputsOf('callbacks.confirm')).toEqual([{ id: 'call-1/promise-49412' }]);
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Confirm' })).toBeNull();
  });
});

test('a new time is offered in place of one that has passed, and one typed in the past is told', async () => {
  const { user } = await open([late]);
  await user.keyboard('t');
  const form = await screen.findByRole('dialog');
  expect(within(form).queryByText(/already past/)).toBeNull();
  const year = within(form).getByRole('spinbutton', { name: /^year/ });
  expect(year.textContent).not.toBe('2020');
  await user.click(year);
  await user.keyboard('2020');
  expect(await within(form).findByText(/already past/)).toBeTruthy();
});

test('one that was not heard is added to the call it was made in', async () => {
  const call = savedCall({
    id: 'call-7',
    durationSeconds: 300,
    callerName: 'Leo Castellano',
    callerNumber: '+13125550145',
    reference: null,
  });
  const { user, inputsOf } = await open([], { 'calls.list': () => succeed([call]) });
  await user.keyboard('a');
  const form = await screen.findByRole('dialog');
  await user.click(within(form).getByRole('button', { name: 'Tomorrow at 9' }));
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  expect(inputsOf('calls.act')).toMatchObject([
    {
      callId: 'call-7',
      action: {
        type: 'callback-added',
        span: { side: 'agent', startSeconds: 300, endSeconds: 300 },
        details: { numberToCall: '+13125550145', agentName: 'Dana Reyes', callerName: 'Leo Castellano' },
      },
    },
  ]);
  await waitFor(() => {
    expect(inputsOf('callbacks.list').length).toBeGreaterThan(1);
  });
});

test('an older call is found by a search; a role play is none to call back from', async () => {
  const calls = [
    savedCall({ id: 'role', source: 'practice', callerName: 'Mr Bell' }),
    savedCall({ id: 'new', callerName: 'Leo Castellano' }),
  ];
  const old = savedCall({ id: 'old', callerName: 'Joan Whitaker' });
  const { user, inputsOf } = await open([], {
    'calls.list': ({ search }) => succeed((search ?? '') === '' ? calls : [old]),
  });
  await user.keyboard('a');
  const form = await screen.findByRole('dialog');
  await user.type(within(form).getByLabelText('Find the call'), 'joan');
  await user.click(within(form).getByRole('button', { name: /From which call/ }));
  await user.click(await screen.findByRole('option', { name: /Joan Whitaker/ }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }));
  expect(inputsOf('calls.act')).toMatchObject([
    { callId: 'old', action: { details: { callerName: 'Joan Whitaker' } } },
  ]);
});

test('an empty list says what will stand here', async () => {
  await open([]);
  expect(screen.getByText('Nothing is promised')).toBeTruthy();
});

test('a promise with a time goes to the calendar; one without has no way there', async () => {
  const { user, inputsOf } = await open([late, callback({ id: 'vague', callerName: 'Luis Ortega', dueAt: null })], {
    'callbacks.calendar': () => succeed({ file: '/home/dana/callback.ics' }),
  });
  await user.click(screen.getByRole('button', { name: 'To the calendar' }));
  expect(inputsOf('callbacks.calendar')).toEqual([{ id: 'late' }]);
  expect(await screen.findByText('Written to /home/dana/callback.ics')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Luis Ortega/ }));
  expect(screen.queryByRole('button', { name: 'To the calendar' })).toBeNull();
});
