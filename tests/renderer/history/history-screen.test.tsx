import { act, renderHook, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refuse, succeed, type Answer, type Bridge, type CallListItem } from '../../../app/ipc.ts';
import { BridgeContext } from '../../../renderer/bridge.ts';
import { HistoryScreen } from '../../../renderer/screens/history/history-screen.tsx';
import { PAGE_OF_CALLS, useCallList } from '../../../renderer/screens/history/use-call-list.ts';
import { stage } from '../summary/stage.tsx';
import { savedCall } from './saved-call.ts';

test('«/» goes to the search, which asks main and says when nothing is there', async () => {
  const given = await stage(<HistoryScreen />, {
    'calls.list': ({ search }) => succeed(search === '' ? [savedCall({})] : []),
  });
  const user = userEvent.setup();
  await screen.findByText(/deleted 30 days after they end/);
  await user.keyboard('/');
  await user.keyboard('warehouse');
  expect(await screen.findByText('Nothing found for “warehouse”')).toBeTruthy();
  expect(given.inputsOf('calls.list')).toContainEqual({
    search: 'warehouse',
    offset: 0,
    limit: PAGE_OF_CALLS,
    only: {},
  });
  await user.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.queryByText('Nothing found for “warehouse”')).toBeNull();
  });
});

test('the list is narrowed to open promises and a span of days, the last one whole', async () => {
  const given = await stage(<HistoryScreen />, {
    'calls.list': ({ only }) => succeed(Object.keys(only ?? {}).length === 0 ? [savedCall({})] : []),
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Open promise' }));
  expect(await screen.findByText('No call is like that')).toBeTruthy();
  const typeDay = async (label: string, digits: string) => {
    await user.click(within(screen.getByRole('group', { name: label })).getByRole('spinbutton', { name: /^day/ }));
    await user.keyboard(digits);
  };
  await typeDay('From', '20112026');
  await typeDay('to', '23112026');
  await user.click(screen.getByRole('button', { name: /How it ended/ }));
  await user.click(await screen.findByRole('option', { name: 'Refund' }));
  await waitFor(() => {
    expect(given.inputsOf('calls.list').at(-1)).toMatchObject({
      only: {
        openPromises: true,
        disposition: 'refund',
        from: '2026-11-20T00:00:00-05:00',
        before: '2026-11-24T00:00:00-05:00',
      },
    });
  });
  await user.click(screen.getAllByRole('button', { name: 'All calls' })[0] as HTMLElement);
  await waitFor(() => {
    expect(screen.queryByText('No call is like that')).toBeNull();
  });
});

test('without a call it says what will stand here', async () => {
  await stage(<HistoryScreen />, { 'calls.list': () => succeed([]) });
  expect(await screen.findByText('No calls yet')).toBeTruthy();
});

test('a list that cannot be read says so, with a way on', async () => {
  let refusing = true;
  await stage(<HistoryScreen />, {
    'calls.list': () => (refusing ? refuse('storage', 'The calls could not be read.') : succeed([])),
  });
  expect(await screen.findByText('The calls could not be read.')).toBeTruthy();
  refusing = false;
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('No calls yet')).toBeTruthy();
});

function asked(
  search: string,
  answer: (input: { search: string; offset: number }) => Promise<Answer<readonly CallListItem[]>>,
) {
  const bridge = {
    ask: (_request: string, input: { search: string; offset: number }) => answer(input),
    on: () => () => undefined,
    pathOf: () => '',
  } as unknown as Bridge;
  return renderHook(({ text }) => useCallList(text), {
    initialProps: { text: search },
    wrapper: ({ children }) => <BridgeContext value={bridge}>{children}</BridgeContext>,
  });
}

test('older calls are appended page by page until a page is not full', async () => {
  const all = Array.from({ length: PAGE_OF_CALLS + 3 }, (_, index) => savedCall({ id: String(index) }));
  const hook = asked('', ({ offset }) => Promise.resolve(succeed(all.slice(offset, offset + PAGE_OF_CALLS))));
  await waitFor(() => {
    expect(hook.result.current.calls).toHaveLength(PAGE_OF_CALLS);
  });
  act(() => {
    hook.result.current.loadMore();
    hook.result.current.loadMore();
  });
  await waitFor(() => {
    expect(hook.result.current.more).toBe(false);
  });
  expect(hook.result.current.calls.map((each) => each.id)).toEqual(all.map((each) => each.id));
});

test('a late answer to an older search is dropped', async () => {
  const late: (() => void)[] = [];
  const hook = asked('', ({ search }) =>
    search === 'a'
      ? new Promise((resolve) => {
          late.push(() => {
            resolve(succeed([savedCall({ id: 'old' })]));
          });
        })
      : Promise.resolve(succeed([savedCall({ id: search === '' ? 'all' : 'new' })])),
  );
  hook.rerender({ text: 'a' });
  await waitFor(() => {
    expect(late).toHaveLength(1);
  });
  hook.rerender({ text: 'ab' });
  await waitFor(() => {
    expect(hook.result.current.calls[0]?.id).toBe('new');
  });
  await act(async () => {
    late[0]?.();
    await Promise.resolve();
  });
  expect(hook.result.current.calls[0]?.id).toBe('new');
});
