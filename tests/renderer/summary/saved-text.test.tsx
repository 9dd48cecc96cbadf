import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSavedText } from '../../../renderer/screens/summary/use-saved-text.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

type Reply =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: { readonly code: 'storage'; readonly message: string } };
function typed() {
  const sent: string[] = [];
  const replies: ((reply: Reply) => void)[] = [];
  const save = (text: string) =>
    new Promise<Reply>((resolve) => {
      sent.push(text);
      replies.push(resolve);
    });
  const hook = renderHook(() => useSavedText('', save, () => new Date(0)));
  return { sent, replies, hook, state: () => hook.result.current.saving.state };
}

test('nothing is called saved before the answer', async () => {
  const { sent, replies, hook, state } = typed();
  act(() => {
    hook.result.current.change('ring the depot');
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1000);
  });
  expect(sent).toEqual(['ring the depot']);
  expect(state()).toBe('saving');
  await act(async () => {
    replies[0]?.({ ok: true });
    await Promise.resolve();
  });
  expect(state()).toBe('saved');
});

test('typing is sent once, at its pause', async () => {
  const { sent, hook } = typed();
  for (const text of ['r', 'ri', 'rin', 'ring']) {
    act(() => {
      hook.result.current.change(text);
    });
    await act(async () => {
      await vi.advanceTimersByTimeAsync(100);
    });
  }
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1000);
  });
  expect(sent).toEqual(['ring']);
});

test('an answer to an older text does not call the newer one saved', async () => {
  const { replies, hook, state } = typed();
  act(() => {
    hook.result.current.change('one');
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1000);
  });
  act(() => {
    hook.result.current.change('one two');
  });
  await act(async () => {
    replies[0]?.({ ok: true });
    await Promise.resolve();
  });
  expect(state()).toBe('saving');
});

test('what could not be written says so', async () => {
  const { replies, hook, state } = typed();
  act(() => {
    hook.result.current.change('one');
  });
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1000);
  });
  await act(async () => {
    replies[0]?.({ ok: false, problem: { code: 'storage', message: 'The disk is full.' } });
    await Promise.resolve();
  });
  expect(state()).toBe('not-saved');
});

test('leaving the screen sends what still waits', () => {
  const { sent, hook } = typed();
  act(() => {
    hook.result.current.change('half a word');
  });
  hook.unmount();
  expect(sent).toEqual(['half a word']);
});
