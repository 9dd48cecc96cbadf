import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { AgentAction } from '../../../app/call/events.ts';
import { summaryText } from '../../../app/call/summary-text.ts';
import { refuse, succeed, type CallbackRecord } from '../../../app/ipc.ts';
import { SummaryScreen } from '../../../renderer/screens/summary/summary-screen.tsx';
import { callback } from '../callbacks/callback.ts';
import { hardlyACall, marcusBell } from './marcus-bell.ts';
import { stage, type Script } from './stage.tsx';

const open = async (script: Script = {}, summary = marcusBell, callbacks: readonly CallbackRecord[] = []) => {
  const given = await stage(
    <SummaryScreen callId="call-1" />,
    { 'calls.summary': () => succeed(summary), 'calls.act': () => succeed(summary), ...script },
    { path: '/call/call-1', callbacks },
  );
  await screen.findByRole('heading', { level: 1, name: summary.call.caller.name ?? 'Caller' });
  return {
    ...given,
    user: userEvent.setup(),
    actions: () => given.inputsOf('calls.act').map((each) => (each as { action: AgentAction }).action),
  };
};

test('shows who called, what was promised and how to go on', async () => {
  await open();
  expect(screen.getByText(/Mon 23 Nov, 10:14 · 12:48 · \+1 415 555 0137 · Order 48-2210/)).toBeTruthy();
  const card = screen.getByRole('region', { name: 'Callback' });
  expect(within(card).getByText('Tue 24 Nov, by 15:00')).toBeTruthy();
  expect(within(card).getByText('You: Dana Reyes, +1 312 555 0109')).toBeTruthy();
  expect(within(card).getByText('Confirmed')).toBeTruthy();
});

test('«That was fine» is sent with the span it speaks of, and counts only when main has written it', async () => {
  const dismissed = {
    ...marcusBell,
    flags: marcusBell.flags.map((each, index) => ({ ...each, dismissed: index === 0 })),
  };
  const { user, actions } = await open({ 'calls.act': () => succeed(dismissed) });
  await user.click(screen.getByRole('button', { name: 'That was fine, 08:40' }));
  expect(actions()).toEqual([
    { type: 'finding-dismissed', finding: 'phrase', span: { side: 'agent', startSeconds: 520, endSeconds: 524 } },
  ]);
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'That was fine, 08:40' })).toBeNull();
  });
});

test('what was called fine stays in sight and can be counted again', async () => {
  const dismissed = {
    ...marcusBell,
    flags: marcusBell.flags.map((each, index) => ({ ...each, dismissed: index === 0 })),
  };
  const { user, actions } = await open({}, dismissed);
  await user.click(screen.getByRole('button', { name: 'Count it again, 08:40' }));
  expect(actions()).toEqual([
    { type: 'finding-restored', finding: 'phrase', span: { side: 'agent', startSeconds: 520, endSeconds: 524 } },
  ]);
});

test('a to-do is done and opened again where it stands', async () => {
  const record = callback({ id: 'call-1/follow-up-71200', kind: 'other', dueAt: null });
  const { user, inputsOf } = await open(
    { 'callbacks.set-status': ({ status }) => succeed({ ...record, status }) },
    marcusBell,
    [record],
  );
  const card = screen.getByRole('region', { name: 'To do after the call' });
  await user.click(within(card).getByRole('button', { name: 'Done' }));
  await user.click(await within(card).findByRole('button', { name: 'Open again' }));
  expect(inputsOf('callbacks.set-status')).toEqual([
    { id: record.id, status: 'done' },
    { id: record.id, status: 'open' },
  ]);
});

test('a time leads into the transcript, and «/» to its search', async () => {
  const { user } = await open();
  expect(screen.queryByRole('region', { name: 'Transcript' })).toBeNull();
  await user.click(screen.getAllByRole('button', { name: '08:40, show it in the transcript' })[0] as HTMLElement);
  expect(screen.getByRole('region', { name: 'Transcript' })).toBeTruthy();
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('/');
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Search in the transcript' }));
  await user.keyboard('zzz');
  expect(screen.getByText('Nothing found')).toBeTruthy();
});

test('what the caller said is never listed as a phrase to swap', async () => {
  await open();
  expect(within(screen.getByRole('region', { name: 'Phrases to swap' })).queryByText(/ridiculous/i)).toBeNull();
  const said = screen.getByRole('region', { name: 'What the caller said' });
  expect(within(said).getByText('“This is ridiculous”')).toBeTruthy();
  expect(within(said).getByRole('button', { name: '01:10, show it in the transcript' })).toBeTruthy();
});

test('an action that main refuses stays undone, says why, and can be tried again', async () => {
  let refusing = true;
  const { user, actions } = await open({
    'calls.act': () => (refusing ? refuse('disk-full', 'The disk is full. Free some space.') : succeed(marcusBell)),
  });
  await user.click(screen.getByRole('checkbox', { name: /Sum up what happens next/ }));
  expect(await screen.findByText('The disk is full. Free some space.')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Sum up what happens next/ }).checked).toBe(false);
  refusing = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(actions()).toEqual([
    { type: 'item-ticked', itemId: 'sum-up' },
    { type: 'item-ticked', itemId: 'sum-up' },
  ]);
  await waitFor(() => {
    expect(screen.queryByText('The disk is full. Free some space.')).toBeNull();
  });
});

test('a heard tick can be taken back by hand', async () => {
  const { user, actions } = await open();
  await user.click(screen.getByRole('checkbox', { name: /Name the feeling/ }));
  expect(actions()).toEqual([{ type: 'item-unticked', itemId: 'feeling' }]);
});

test('a callback is corrected as a whole', async () => {
  const { user, actions } = await open();
  await user.click(screen.getByRole('button', { name: 'Correct' }));
  const form = await screen.findByRole('dialog');
  const number = within(form).getByLabelText('Number to call');
  await user.clear(number);
  await user.type(number, '(415) 555-2671');
  await user.click(within(form).getByRole('button', { name: 'Save' }));
  expect(actions()).toEqual([
    {
      type: 'callback-corrected',
      span: { side: 'agent', startSeconds: 494, endSeconds: 500 },
      details: {
        dueAt: '2026-11-24T15:00:00-05:00',
        numberToCall: '+14155552671',
        agentName: 'Dana Reyes',
        agentPhone: '+13125550109',
        callerName: 'Marcus Bell',
        reference: 'Order 48-2210',
      },
    },
  ]);
});

test('several callbacks can be told apart by name', async () => {
  const [one] = marcusBell.callbacks;
  if (one === undefined) throw new Error('The made call has a callback.');
  await open(
    {},
    { ...marcusBell, callbacks: [one, { ...one, id: 'other', span: { ...one.span, startSeconds: 700 } }] },
  );
  expect(screen.getByRole('region', { name: 'Callback 1 of 2' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Callback 2 of 2' })).toBeTruthy();
});

const copiedText = (inputs: readonly unknown[]) => (inputs as readonly { readonly text: string }[]).at(-1)?.text ?? '';

test('the company’s record gets the promise and nothing of how the agent spoke', async () => {
  const { user, inputsOf } = await open();
  await user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}');
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  const text = copiedText(inputsOf('clipboard.write'));
  expect(text).toContain('Callback: Tue 24 Nov, by 15:00 · call +14155550137 · Marcus Bell');
  expect(text).not.toMatch(/pace|slower|interruption|checklist|swap|quiet/i);
});

test('with the coaching it is what the command line prints', async () => {
  const { user, inputsOf } = await open();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Copy with the coaching' }));
  await waitFor(() => {
    expect(copiedText(inputsOf('clipboard.write'))).toBe(summaryText(marcusBell));
  });
});

test('a copy made while a note is being typed holds all of it, and is written first', async () => {
  let kept = marcusBell;
  const { user, inputsOf, asked } = await open({
    'calls.act': ({ action }) => {
      if (action.type === 'note-written') kept = { ...marcusBell, note: action.text };
      return succeed(kept);
    },
  });
  await user.clear(screen.getByLabelText('Notes'));
  await user.type(screen.getByLabelText('Notes'), 'Ring the depot first.');
  await user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}');
  await waitFor(() => {
    expect(copiedText(inputsOf('clipboard.write'))).toContain('Ring the depot first.');
  });
  expect(kept.note).toBe('Ring the depot first.');
  expect(asked.slice(-2).map(([request]) => request)).toEqual(['calls.act', 'clipboard.write']);
});

test('a copy is called a copy only until the call changes', async () => {
  const { user } = await open({ 'calls.act': () => succeed({ ...marcusBell }) });
  await user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}');
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: /Sum up what happens next/ }));
  expect(await screen.findByRole('button', { name: 'Copy for the CRM' })).toBeTruthy();
});

test('a caller without a name gets one from the line below the title', async () => {
  const nobody = { ...marcusBell, call: { ...marcusBell.call, caller: { name: null, number: null, reference: null } } };
  const { user, actions } = await open({}, nobody);
  await user.click(screen.getByRole('button', { name: 'Add the caller’s name' }));
  await user.type(within(await screen.findByRole('dialog')).getByLabelText('Name'), 'Joan Whitaker{Enter}');
  expect(actions()).toEqual([
    { type: 'caller-described', caller: { name: 'Joan Whitaker', number: null, reference: null } },
  ]);
});

test('N goes to the next call, but not while a note is being typed', async () => {
  const { user, path } = await open();
  await user.click(screen.getByLabelText('Notes'));
  await user.keyboard('n');
  expect(path()).toBe('/call/call-1');
  (document.activeElement as HTMLElement).blur();
  await user.keyboard('n');
  expect(path()).toBe('/');
});

test('deleting asks once, and then the call is gone', async () => {
  const { user, inputsOf, path } = await open();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete this call' }));
  const question = await screen.findByRole('alertdialog');
  expect(inputsOf('calls.delete')).toEqual([]);
  await user.click(within(question).getByRole('button', { name: 'Delete' }));
  expect(inputsOf('calls.delete')).toEqual([{ callId: 'call-1' }]);
  await waitFor(() => {
    expect(path()).toBe('/history');
  });
});

test('a call of three seconds says that too little was heard, and draws nothing', async () => {
  await open({}, hardlyACall);
  expect(screen.getByText(/Too little was heard to compare the pace/)).toBeTruthy();
  expect(screen.getByText(/What was heard until then is here/)).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'Interruptions' })).toBeNull();
});

test('a call that is gone says so and leads on', async () => {
  const given = await stage(<SummaryScreen callId="call-9" />, {
    'calls.summary': () => refuse('not-found', 'This call is not on this computer any more.'),
  });
  expect(await screen.findByText('This call is not on this computer any more.')).toBeTruthy();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Back to history' }));
  expect(given.path()).toBe('/history');
});
