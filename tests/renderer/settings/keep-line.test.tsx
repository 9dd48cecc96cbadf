import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { succeed } from '../../../app/ipc.ts';
import type { SettingsChange } from '../../../app/settings.ts';
import { KeepLine } from '../../../renderer/screens/settings/keep-line.tsx';
import { ChangeContext, useChanging } from '../../../renderer/screens/settings/use-change.ts';
import { stage } from '../summary/stage.tsx';

// lists that open, on a busy computer
vi.setConfig({ testTimeout: 30_000 });

function KeepAlone() {
  return (
    <ChangeContext value={useChanging().change}>
      <KeepLine emptied={false} onProblem={() => undefined} />
    </ChangeContext>
  );
}

test('keeping calls for a shorter time asks first when that deletes some, and shows what goes next', async () => {
  const { inputsOf } = await stage(<KeepAlone />, {
    'calls.deletions': ({ days }) =>
      succeed({ now: days < 30 ? 3 : 0, next: { at: '2026-11-24T15:00:00-05:00', calls: 2 } }),
  });
  const user = userEvent.setup();
  const changes = () => inputsOf('settings.change') as readonly SettingsChange[];
  expect(await screen.findByText(/^Next: 2 calls on Tue 24 Nov\./)).toBeTruthy();
  const choose = async (days: string) => {
    await user.click(screen.getByRole('button', { name: /Delete calls after/ }));
    await user.click(await screen.findByRole('option', { name: days }));
  };
  await choose('7 days');
  const question = await screen.findByRole('alertdialog', { name: 'Delete 3 calls now?' });
  await user.click(within(question).getByRole('button', { name: 'Keep them' }));
  expect(changes()).toEqual([]);
  await choose('90 days');
  expect(changes()).toEqual([{ retentionDays: 90 }]);
  await choose('30 days');
  await waitFor(() => {
    expect(changes().at(-1)).toEqual({ retentionDays: 30 });
  });
  await choose('7 days');
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Delete them' }));
  expect(changes().at(-1)).toEqual({ retentionDays: 7 });
});
