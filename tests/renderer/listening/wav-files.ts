import type { WavEncoding } from '../../../renderer/listening/recordings/wav-format.ts';

const TAGS: Readonly<Record<WavEncoding, readonly [tag: number, bits: number]>> = {
  pcm8: [1, 8],
  pcm16: [1, 16],
  pcm24: [1, 24],
  pcm32: [1, 32],
  float32: [3, 32],
  float64: [3, 64],
  'mu-law': [7, 8],
  'a-law': [6, 8],
};

export interface WavParts {
  readonly tag?: number;
  readonly bits?: number;
  readonly channels?: number;
  readonly sampleRate?: number;
  readonly data?: Uint8Array;
  /** what the header says of the data's length */
  readonly declaredBytes?: number;
  /** a chunk in front of `fmt ` */
  readonly before?: Uint8Array;
}

/** A WAV file of these parts, right or wrong. */
export function wavFile({
  tag = 1,
  bits = 16,
  channels = 1,
  sampleRate = 16_000,
  data = new Uint8Array(0),
  declaredBytes = data.length,
  before,
}: WavParts): Uint8Array {
  const junk =
    before === undefined
      ? []
      : [...letters('JUNK'), ...number(before.length, 4), ...before, ...(before.length % 2 === 1 ? [0] : [])];
  const frame = (channels * bits) / 8;
  return Uint8Array.from([
    ...letters('RIFF'),
    ...number(36 + declaredBytes, 4),
    ...letters('WAVE'),
    ...junk,
    ...letters('fmt '),
    ...number(16, 4),
    ...number(tag, 2),
    ...number(channels, 2),
    ...number(sampleRate, 4),
    ...number(sampleRate * frame, 4),
    ...number(frame, 2),
    ...number(bits, 2),
    ...letters('data'),
    ...number(declaredBytes, 4),
    ...data,
  ]);
}

export const wavOf = (encoding: WavEncoding, parts: Omit<WavParts, 'tag' | 'bits'>): Uint8Array =>
  wavFile({ ...parts, tag: TAGS[encoding][0], bits: TAGS[encoding][1] });

/** 16-bit samples of −1..1 values, little end first. */
export function sixteenBit(samples: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(samples.length * 2);
  const view = new DataView(bytes.buffer);
  samples.forEach((sample, index) => {
    view.setInt16(index * 2, Math.max(-32_768, Math.min(32_767, Math.round(sample * 32_768))), true);
  });
  return bytes;
}

export const sine = (hertz: number, sampleRate: number, samples: number): number[] =>
  Array.from({ length: samples }, (_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / sampleRate));

const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const number = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);
