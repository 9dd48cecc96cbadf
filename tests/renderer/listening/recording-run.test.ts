import { describe, expect, it } from 'vitest';
import type { CallHearing } from '../../../renderer/listening/hearing/call-hearing.ts';
import { runRecording, type RecordingRun } from '../../../renderer/listening/hearing/recording-run.ts';
import { silence } from '../../../renderer/listening/hearing/sound.ts';

/** Runs a recording of so many chunks against a clock that only sleeping moves. */
function prepare(chunks: number, given: Partial<RecordingRun> & { readonly lateMs?: number } = {}) {
  let nowMs = 0,
    left = chunks;
  const heardAtMs: number[] = [];
  const aloudAtMs: number[] = [];
  const hearing = {
    seconds: 0,
    hear() {
      heardAtMs.push(nowMs);
      return Promise.resolve();
    },
  };
  const run: RecordingRun = {
    sides: { seconds: chunks * 0.2, next: () => Promise.resolve(left-- > 0 ? silence() : null) },
    hearing: hearing as unknown as CallHearing,
    speed: 'play',
    fromSeconds: 0,
    progress: () => undefined,
    stopped: () => false,
    aloud: (_, atSeconds) => {
      aloudAtMs.push(atSeconds * 1000 - nowMs);
    },
    now: () => nowMs,
    sleep: (ms) => {
      nowMs += ms + (given.lateMs ?? 0);
      return Promise.resolve();
    },
    ...given,
  };
  return { run, heardAtMs, aloudAtMs };
}

describe('playing a recording', () => {
  it('lets each chunk be heard when its end has been played', async () => {
    const { run, heardAtMs } = prepare(4);
    expect(await runRecording(run)).toBeNull();
    expect(heardAtMs.map(Math.round)).toEqual([200, 400, 600, 800]);
  });

  it('does not drift when each sleep is a little too long', async () => {
    const { run, heardAtMs } = prepare(100, { lateMs: 15 });
    await runRecording(run);
    expect(heardAtMs.at(-1)).toBeLessThan(20_000 + 16);
  });

  it('hands sound out before it is heard', async () => {
    const { run, aloudAtMs } = prepare(20);
    await runRecording(run);
    expect(aloudAtMs).toHaveLength(20);
    expect(Math.min(...aloudAtMs.slice(5))).toBeGreaterThan(500);
  });

  it('begins where it was left, and stops when told', async () => {
    const { run, heardAtMs } = prepare(10, { fromSeconds: 1.2 });
    await runRecording(run);
    expect(heardAtMs).toHaveLength(4);
    const stopped = prepare(10, { stopped: () => true, speed: 'analyse' });
    expect(await runRecording(stopped.run)).toBeNull();
    expect(stopped.heardAtMs).toHaveLength(0);
  });
});

describe('analysing a recording', () => {
  it('waits for nothing but the hearing', async () => {
    const { run, heardAtMs } = prepare(5, { speed: 'analyse' });
    await runRecording(run);
    expect(heardAtMs).toEqual([0, 0, 0, 0, 0]);
  });

  it('says that the file has gone', async () => {
    const gone = prepare(5, {
      speed: 'analyse',
      sides: { seconds: 1, next: () => Promise.reject(new Error('HTTP 404')) },
    });
    expect((await runRecording(gone.run))?.message).toContain('cannot be read any more');
  });
});
