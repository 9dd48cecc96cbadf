import { FRAME_SECONDS, SILENT_DBFS } from '../../../app/call/events.ts';
import { CHUNK_SAMPLES, FRAME_SAMPLES } from './sound.ts';

/** Says of 20 ms whether somebody speaks. */
export interface VoiceDetector {
  /** @param frame 320 samples of 16-bit sound at 16 kHz */
  isVoice(frame: Int16Array): boolean;
  /** forgets what it heard, after a gap */
  reset(): void;
}

export interface Measured {
  /** RMS of the chunk, −100 for digital silence */
  readonly dbfs: number;
  /** bit 0 is the earliest of the ten 20 ms frames */
  readonly voicedFrames: number;
}

export const unheard: Measured = { dbfs: SILENT_DBFS, voicedFrames: 0 };

/** @param samples one chunk of one side, −1..1 */
export function measure(samples: Float32Array, detector: VoiceDetector): Measured {
  const frame = new Int16Array(FRAME_SAMPLES);
  let voicedFrames = 0;
  for (let at = 0; at < CHUNK_SAMPLES; at += FRAME_SAMPLES) {
    for (let index = 0; index < FRAME_SAMPLES; index++) frame[index] = sixteenBit(samples[at + index] ?? 0);
    if (detector.isVoice(frame)) voicedFrames |= 1 << (at / FRAME_SAMPLES);
  }
  return { dbfs: levelDbfs(samples), voicedFrames };
}

/** How much of a chunk holds voice, seconds. */
export function voicedSeconds({ voicedFrames }: Measured): number {
  let frames = 0;
  for (let rest = voicedFrames; rest !== 0; rest >>= 1) frames += rest & 1;
  return frames * FRAME_SECONDS;
}

/** RMS in dB of full scale, to a tenth. */
export function levelDbfs(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  if (!(sum > 0)) return SILENT_DBFS;
  return Math.max(SILENT_DBFS, Math.round(100 * Math.log10(sum / samples.length)) / 10);
}

const sixteenBit = (sample: number): number => Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768)));
