import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveSide } from '../../../renderer/listening/live-side.ts';
import type { OpenedDevice } from '../../../renderer/listening/sound-devices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Track {
  readyState: string;
  onended: (() => void) | null;
  onmute: (() => void) | null;
  onunmute: (() => void) | null;
  stopped: boolean;
  stop(): void;
}

function device(label: string) {
  const track: Track = {
    readyState: 'live',
    onended: null,
    onmute: null,
    onunmute: null,
    stopped: false,
    stop() {
      track.stopped = true;
      track.readyState = 'ended';
    },
  };
  const stream = { getAudioTracks: () => [track], getTracks: () => [track] } as unknown as MediaStream;
  return { track, opened: { ok: true, stream, label } satisfies OpenedDevice };
}

function side(answers: OpenedDevice[], better = () => false, there = () => true) {
  const told: string[] = [];
  const connected: boolean[] = [];
  let tries = 0;
  const live = new LiveSide({
    open: () => {
      tries += 1;
      return Promise.resolve(answers.shift() ?? { ok: false, trouble: 'missing' });
    },
    isStillThere: () => Promise.resolve(there()),
    isBetterThere: () => Promise.resolve(better()),
    connect: (stream) => {
      connected.push(stream !== null);
    },
    changed: (state, label) => {
      told.push(label === '' ? state : `${state} ${label}`);
    },
  });
  return { live, told, connected, tries: () => tries };
}

describe('one side live', () => {
  it('keeps the sound that comes when a better device cannot be had, and tries again', async () => {
    const standIn = device('Built-in'),
      headset = device('Headset');
    const { live, told, connected } = side(
      [standIn.opened, { ok: false, trouble: 'busy' }, headset.opened],
      () => true,
    );
    await live.open();
    await live.devicesChanged();
    expect([told, connected, standIn.track.stopped]).toEqual([['open Built-in'], [true], false]);
    await vi.advanceTimersByTimeAsync(250);
    expect(told).toEqual(['open Built-in', 'open Headset']);
    expect(standIn.track.stopped).toBe(true);
  });

  it('gets a headset back that was pulled out', async () => {
    const first = device('Headset'),
      second = device('Headset');
    const { live, told, connected } = side([first.opened, { ok: false, trouble: 'missing' }, second.opened]);
    await live.open();
    first.track.onended?.();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual(['open Headset', 'missing', 'missing', 'open Headset']);
    expect(connected).toEqual([true, false, true]);
  });

  it('tries less and less often, but at once when something is plugged in', async () => {
    const { live, tries } = side([{ ok: false, trouble: 'busy' }]);
    await live.open();
    await vi.advanceTimersByTimeAsync(60_000);
    const before = tries();
    expect(before).toBeLessThan(20);
    await live.devicesChanged();
    expect(tries()).toBe(before + 1);
  });

  it('goes back to the chosen device when it returns, and leaves a good one alone', async () => {
    let back = false;
    const standIn = device('Built-in'),
      chosen = device('Headset');
    const { live, told } = side([standIn.opened, chosen.opened], () => back);
    await live.open();
    await live.devicesChanged();
    back = true;
    await live.devicesChanged();
    expect(told).toEqual(['open Built-in', 'open Headset']);
    expect([standIn.track.stopped, chosen.track.stopped]).toEqual([true, false]);
  });

  it('says when another program holds the device, and when it gives it back', async () => {
    const headset = device('Headset');
    const { live, told } = side([headset.opened]);
    await live.open();
    headset.track.onmute?.();
    headset.track.onunmute?.();
    expect(told).toEqual(['open Headset', 'busy Headset', 'open Headset']);
  });

  it('lets go of the device when it is closed, also one that opens only then', async () => {
    const open = device('Headset');
    const first = side([open.opened]);
    await first.live.open();
    first.live.close();
    const late = device('Headset');
    const second = side([late.opened]);
    const opening = second.live.open();
    second.live.close();
    await opening;
    expect([open.track.stopped, late.track.stopped, second.told]).toEqual([true, true, []]);
  });

  it('lets go of what a sound server hands out when no microphone is left', async () => {
    let there = true;
    const first = device('Headset'),
      notOne = device('Default'),
      second = device('Headset');
    const { live, told, connected } = side(
      [first.opened, notOne.opened, { ok: false, trouble: 'missing' }, second.opened],
      undefined,
      () => there,
    );
    await live.open();
    first.track.onended?.();
    await vi.advanceTimersByTimeAsync(250);
    there = false;
    await live.devicesChanged();
    expect(notOne.track.stopped).toBe(true);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual(['open Headset', 'missing', 'open Default', 'missing', 'missing', 'open Headset']);
    expect(connected).toEqual([true, false, true, false, true]);
  });
});
