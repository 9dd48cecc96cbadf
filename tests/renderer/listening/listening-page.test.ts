import { describe, expect, it, vi } from 'vitest';
import type { Bridge, ListenOrder, Notices } from '../../../app/ipc.ts';
import { ListeningPage, type LiveSound } from '../../../renderer/listening/listening-page.ts';
import type { ToListening } from '../../../renderer/listening/hearing/messages.ts';

function page() {
  const listeners = new Map<string, (value: never) => void>();
  const ask = vi.fn<(request: string, input: unknown) => Promise<unknown>>(() =>
    Promise.resolve({ ok: true, value: null }),
  );
  const posted: ToListening[] = [];
  const sources: { start: () => void; readonly live: LiveSound; closed: boolean }[] = [];
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
    openSource: () => {
      let start: () => void = () => undefined;
      const started = new Promise<void>((resolve) => {
        start = resolve;
      });
      const source = {
        start,
        closed: false,
        live: {
          start: () => started,
          openDevices: () => Promise.resolve(),
          rebuild: () => undefined,
          states: { agentState: 'open', callerState: 'open', agentLabel: '', callerLabel: '' },
          close: () => {
            source.closed = true;
          },
        } satisfies LiveSound,
      };
      sources.push(source);
      return source.live;
    },
  });
  made.start();
  return {
    made,
    ask,
    posted,
    sources,
    orders: () => posted.filter((message) => message.kind !== 'load-speech').map((message) => message.kind),
    /** the calls main was told to be finished */
    finished: () =>
      ask.mock.calls.flatMap(([request, input]) =>
        request === 'listening.finished' ? [(input as { callId: string }).callId] : [],
      ),
    notice: <Name extends keyof Notices>(name: Name, value: Notices[Name]) => listeners.get(name)?.(value as never),
  };
}

const order = (callId: string): ListenOrder => ({
  callId,
  fromSeconds: 0,
  source: { kind: 'file', urls: ['a.wav'], agentChannel: 'left', speed: 'play', playAloud: false },
});

const live = (callId: string): ListenOrder => ({
  callId,
  fromSeconds: 0,
  source: { kind: 'live', microphone: null, caller: { kind: 'none' } },
});
const settle = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
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

  it('opens a call once, however often it is told to', () => {
    const { orders, notice } = page();
    notice('listen.open', order('one'));
    notice('listen.open', order('one'));
    notice('listen.close', { callId: 'other' });
    expect(orders()).toEqual(['open-recording']);
  });

  it('closes a call nobody ended when main begins the next: main knows which one goes on', () => {
    const { orders, notice } = page();
    notice('listen.open', order('forgotten'));
    notice('listen.open', order('next'));
    expect(orders()).toEqual(['open-recording', 'close', 'open-recording']);
  });

  it('begins a live call in the pause that was asked for while its sound was being opened', async () => {
    const { sources, posted, notice } = page();
    notice('listen.open', live('call'));
    notice('listen.pause', { paused: true });
    sources[0]?.start();
    await settle();
    expect(posted.find((message) => message.kind === 'open-live')).toMatchObject({ callId: 'call', paused: true });
    notice('listen.close', { callId: 'call' });
    notice('listen.open', live('next'));
    sources[1]?.start();
    await settle();
    expect(posted.findLast((message) => message.kind === 'open-live')).toMatchObject({ callId: 'next', paused: false });
  });

  it('finishes a live call at once that is closed while its sound is being opened, and opens no devices for it', async () => {
    const { sources, orders, finished, notice } = page();
    notice('listen.open', live('short'));
    notice('listen.close', { callId: 'short' });
    expect(finished()).toEqual(['short']);
    expect(sources[0]?.closed).toBe(true);
    sources[0]?.start();
    await settle();
    expect(orders()).toEqual([]);
  });

  it('hears no preview that was switched off while its devices were being opened', async () => {
    const { sources, orders, notice } = page();
    notice('listen.preview', { on: true, microphone: null, caller: { kind: 'none' } });
    notice('listen.preview', { on: false, microphone: null, caller: { kind: 'none' } });
    sources[0]?.start();
    await settle();
    expect(orders()).toEqual(['end-preview']);
    expect(sources[0]?.closed).toBe(true);
  });

  it('goes back to the preview when a call has finished, and not before', async () => {
    const { made, sources, orders, notice } = page();
    notice('listen.open', live('call'));
    notice('listen.preview', { on: true, microphone: null, caller: { kind: 'none' } });
    sources[0]?.start();
    await settle();
    notice('listen.close', { callId: 'call' });
    expect(sources).toHaveLength(1);
    made.hear({ kind: 'finished', callId: 'call', problem: null });
    sources[1]?.start();
    await settle();
    expect(orders()).toEqual(['open-live', 'close', 'preview']);
  });

  it('tells facts under the name of the call they are of', () => {
    const { made, ask, notice } = page();
    notice('listen.open', order('next'));
    made.hear({ kind: 'facts', callId: 'last', facts: [] });
    expect(ask).toHaveBeenCalledWith('listening.report', { callId: 'last', facts: [] });
  });
});
