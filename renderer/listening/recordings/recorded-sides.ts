import type { Answer } from '../../../app/ipc.ts';
import { CHUNK_SAMPLES, type TwoSides } from '../hearing/sound.ts';
import { needsTwoSides } from './recording-problems.ts';
import { ResampledFile } from './resampled-file.ts';
import type { SoundFile } from './sound-file.ts';

/** A recorded call, 200 ms at a time. */
export interface RecordedSides {
  readonly seconds: number;
  /** @returns null at the end; the last chunk is filled with silence. @throws when a file is gone */
  next(): Promise<TwoSides | null>;
}

/**
 * @param files one stereo file, or two: the first stands for the left channel
 * @param agentChannel where the agent is; the caller is on the other
 */
export function recordedSides(files: readonly SoundFile[], agentChannel: 'left' | 'right'): Answer<RecordedSides> {
  const [first, second] = files;
  if (first === undefined || (second === undefined && first.channels < 2)) return { ok: false, problem: needsTwoSides };
  const seconds = Math.max(first.seconds, second?.seconds ?? 0);
  const sources =
    second === undefined
      ? [new ResampledFile(first, 'first-two')]
      : [new ResampledFile(first, 'mixed'), new ResampledFile(second, 'mixed')];
  return {
    ok: true,
    value: {
      seconds,
      async next() {
        const taken = await Promise.all(sources.map((source) => source.take(CHUNK_SAMPLES)));
        if (taken.every((tracks) => tracks === null)) return null;
        const [left = quiet(), right = quiet()] =
          second === undefined ? (taken[0] ?? []) : [taken[0]?.[0], taken[1]?.[0]];
        return agentChannel === 'left' ? { agent: left, caller: right } : { agent: right, caller: left };
      },
    },
  };
}

const quiet = (): Float32Array<ArrayBuffer> => new Float32Array(CHUNK_SAMPLES);
