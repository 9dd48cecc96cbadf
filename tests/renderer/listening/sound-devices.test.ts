import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCaller } from '../../../renderer/listening/sound-devices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what the computer plays', () => {
  it('is let go of when it is handed over after nobody waits for it any more', async () => {
    const stopped: string[] = [];
    const track = (kind: string) => ({
      stop: () => {
        stopped.push(kind);
      },
    });
    const late = { getVideoTracks: () => [track('video')], getTracks: () => [track('video'), track('audio')] };
    let hand: (stream: unknown) => void = () => undefined;
    const promised = new Promise((resolve) => {
      hand = resolve;
    });
    vi.stubGlobal('navigator', { mediaDevices: { getDisplayMedia: () => promised } });
    const opening = openCaller({ kind: 'loopback' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await opening).toEqual({ ok: false, trouble: 'unavailable' });
    hand(late);
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).toEqual(['video', 'audio']);
  });
});
