import { describe, expect, it, vi } from 'vitest';
import type { Bridge, ListenOrder, Notices } from '../../../app/ipc.ts';
import { ListeningPage } from '../../../renderer/listening/listening-page.ts';
import type { ToListening } from '../../../renderer/listening/hearing/messages.ts';

function page() {
  const listeners = new Map<string, (value: never) => void>();
  const ask = vi.fn(() => Promise.resolve({ ok: true, value: null }));
  const posted: ToListening[] = [];
  const bridge = {
    ask,
    on: (notice: string, listener: (value: never) => void) => {
      listeners.set(notice, listener);
      return () => undefined;
    },
  } as unknown as Bridge;
  const made = new ListeningPage({
    bridge,
    places: { wasmUrl: '', modelUrl: '' },
    post: (message) => {
      posted.push(message);
    },
    startHost: () => {
      throw new Error('no recogniser is needed here');
    },
  });
  made.start();
  return {
    made,
    ask,
    orders: () => posted.filter((message) => message.kind !== 'load-speech').map((message) => message.kind),
    notice: <Name extends keyof Notices>(name: Name, value: Notices[Name]) => listeners.get(name)?.(value as never),
  };
}

const order = (callId: string): ListenOrder => ({
  callId,
  fromSeconds: 0,
  source: { kind: 'file', urls: ['a.wav'], agentChannel: 'left', speed: 'play', playAloud: false },
});

describe('the listening page', () => {
  it('opens the next call although the last one waits for its words', () => {
    const { made, ask, orders, notice } = page();
    notice('listen.open', order('last'));
    notice('listen.close', { callId: 'last' });
    notice('listen.open', order('next'));
    made.hear({ kind: 'finished', callId: 'last', problem: null });
    expect(orders()).toEqual(['open-recording', 'close', 'open-recording']);
    expect(ask).not.toHaveBeenCalledWith('listening.finished', expect.anything());
    made.hear({ kind: 'finished', callId: 'next', problem: null });
    expect(ask).toHaveBeenCalledWith('listening.finished', { callId: 'next', problem: null });
  });

  it('keeps to the call that is going on', () => {
    const { orders, notice } = page();
    notice('listen.open', order('one'));
    notice('listen.open', order('other'));
    notice('listen.close', { callId: 'other' });
    expect(orders()).toEqual(['open-recording']);
  });

  it('tells facts under the name of the call they are of', () => {
    const { made, ask, notice } = page();
    notice('listen.open', order('next'));
    made.hear({ kind: 'facts', callId: 'last', facts: [] });
    expect(ask).toHaveBeenCalledWith('listening.report', { callId: 'last', facts: [] });
  });
});
