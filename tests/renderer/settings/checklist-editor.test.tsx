import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';
import type { Checklist } from '../../../app/coaching/checklist.ts';
import { ChecklistEditor } from '../../../renderer/screens/settings/checklist-editor.tsx';
import { stage } from '../summary/stage.tsx';

// lists that open, on a busy computer
vi.setConfig({ testTimeout: 30_000 });

test('a step says what ticks it, takes another way, a phase and a sentence, and comes back when taken out', async () => {
  const onKeep = vi.fn<(list: Checklist) => void>();
  const nothing = () => undefined;
  const short = { ...defaultChecklist, items: defaultChecklist.items.slice(0, 4) };
  await stage(<ChecklistEditor list={short} isNew onKeep={onKeep} onDelete={nothing} onClose={nothing} />);
  const user = userEvent.setup();
  const editor = await screen.findByRole('dialog');
  expect(within(editor).getByText(/^Ticked when heard: Feeling named · “I can hear/)).toBeTruthy();
  await user.click(within(editor).getByRole('button', { name: 'Add a step: Close' }));
  await user.click(within(editor).getByRole('button', { name: 'More of “New step”' }));
  await user.click(within(editor).getByRole('button', { name: /Ticked/ }));
  await user.click(await screen.findByRole('option', { name: 'when heard: Feeling named' }));
  await user.click(within(editor).getByRole('button', { name: /Phase/ }));
  await user.click(await screen.findByRole('option', { name: 'Solve' }));
  await user.click(within(editor).getByRole('button', { name: 'More of “New step”' }));
  await user.type(within(editor).getByLabelText('A sentence to say'), 'Let us see.');
  await user.click(within(editor).getByRole('button', { name: 'Take out: Use their name' }));
  expect(within(editor).getByText(/“Use their name” is taken out/)).toBeTruthy();
  await user.click(within(editor).getByRole('button', { name: 'Put it back' }));
  await user.click(within(editor).getByRole('button', { name: 'Save' }));
  const items = onKeep.mock.calls[0]?.[0].items ?? [];
  expect(items.find((each) => each.title === 'New step')).toMatchObject({
    phase: 'solve',
    tickedLabel: 'Feeling named',
    tickedBy: { how: 'detectors', detectors: ['empathy'] },
    suggestions: ['Let us see.'],
  });
  expect(items.map((each) => each.title).indexOf('Use their name')).toBe(1);
});
