import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';
import { useKeys } from '../../../renderer/ui/use-keys.ts';

function Page({
  act,
  enabled = true,
  dialog = false,
}: {
  readonly act: (key: string) => void;
  readonly enabled?: boolean;
  readonly dialog?: boolean;
}) {
  useKeys(
    {
      h: () => {
        act('h');
      },
      Enter: () => {
        act('Enter');
      },
      1: () => {
        act('1');
      },
    },
    enabled,
  );
  return (
    <>
      <TextField label="Name" value="" onChange={vi.fn()} />
      <Button>Other</Button>
      <Dialog title="Question" isOpen={dialog} onClose={vi.fn()} actions={<Button>Yes</Button>} />
    </>
  );
}

test('single keys act, capital or not', async () => {
  const act = vi.fn();
  render(<Page act={act} />);
  await userEvent.keyboard('hH1{Enter}');
  expect(act.mock.calls.flat()).toEqual(['h', 'h', '1', 'Enter']);
});
test('nothing acts while a field is being typed in', async () => {
  const act = vi.fn();
  render(<Page act={act} />);
  await userEvent.type(screen.getByLabelText('Name'), 'h1{Enter}');
  expect(act).not.toHaveBeenCalled();
});
test('with the agent’s switch off letters and digits do nothing, Enter still does', async () => {
  const act = vi.fn();
  render(<Page act={act} enabled={false} />);
  await userEvent.keyboard('h1{Enter}');
  expect(act.mock.calls.flat()).toEqual(['Enter']);
});
test('Enter belongs to the button that has the focus; letters still act', async () => {
  const act = vi.fn();
  render(<Page act={act} />);
  screen.getByRole('button', { name: 'Other' }).focus();
  await userEvent.keyboard('{Enter}h');
  expect(act.mock.calls.flat()).toEqual(['h']);
});
test('keys held with Ctrl or Alt are somebody else’s', async () => {
  const act = vi.fn();
  render(<Page act={act} />);
  await userEvent.keyboard('{Control>}h{/Control}{Alt>}h{/Alt}');
  expect(act).not.toHaveBeenCalled();
});
test('nothing acts behind an open dialog', async () => {
  const act = vi.fn();
  render(<Page act={act} dialog />);
  await userEvent.keyboard('h');
  expect(act).not.toHaveBeenCalled();
});
