import { bytesOf, type WavEncoding, type WavFormat } from './wav-format.ts';

/** @returns each channel's samples, −1..1, of whole frames in `bytes` */
export function decodeFrames(
  bytes: Uint8Array,
  { encoding, channels, frameBytes }: Pick<WavFormat, 'encoding' | 'channels' | 'frameBytes'>,
): readonly Float32Array<ArrayBuffer>[] {
  const frames = Math.floor(bytes.length / frameBytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const width = bytesOf(encoding);
  const read = sampleReader(encoding, view);
  return Array.from({ length: channels }, (_, channel) => {
    const samples = new Float32Array(frames);
    for (let frame = 0; frame < frames; frame++) samples[frame] = read(frame * frameBytes + channel * width);
    return samples;
  });
}

function sampleReader(encoding: WavEncoding, view: DataView): (at: number) => number {
  switch (encoding) {
    case 'pcm8':
      return (at) => (view.getUint8(at) - 128) / 128;
    case 'pcm16':
      return (at) => view.getInt16(at, true) / 32_768;
    case 'pcm24':
      return (at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 65_536) / 8_388_608;
    case 'pcm32':
      return (at) => view.getInt32(at, true) / 2_147_483_648;
    case 'float32':
      return (at) => real(view.getFloat32(at, true));
    case 'float64':
      return (at) => real(view.getFloat64(at, true));
    case 'mu-law':
      return (at) => MU_LAW_TABLE[view.getUint8(at)] ?? 0;
    case 'a-law':
      return (at) => A_LAW_TABLE[view.getUint8(at)] ?? 0;
  }
}

/** A damaged file may hold anything; sound louder than ten times full scale is none. */
const real = (sample: number): number => (sample > -10 && sample < 10 ? sample : 0);

/** ITU-T G.711, as 16-bit samples. */
const MU_LAW_TABLE = Float32Array.from({ length: 256 }, (_, code) => {
  const bits = ~code & 0xff;
  const magnitude = ((((bits & 0x0f) << 3) + 0x84) << ((bits & 0x70) >> 4)) - 0x84;
  return (bits & 0x80 ? -magnitude : magnitude) / 32_768;
});
const A_LAW_TABLE = Float32Array.from({ length: 256 }, (_, code) => {
  const bits = code ^ 0x55;
  const exponent = (bits & 0x70) >> 4;
  const mantissa = (bits & 0x0f) << 4;
  const magnitude = exponent === 0 ? mantissa + 8 : (mantissa + 0x108) << (exponent - 1);
  return (bits & 0x80 ? magnitude : -magnitude) / 32_768;
});
