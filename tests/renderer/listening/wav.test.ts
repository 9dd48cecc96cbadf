import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, readWavHeader, type WavEncoding } from '../../../renderer/listening/recordings/wav-format.ts';
import { decodeFrames } from '../../../renderer/listening/recordings/wav-samples.ts';
import { sixteenBit, wavFile, wavOf } from './wav-files.ts';

const encodings: readonly WavEncoding[] = ['pcm8', 'pcm16', 'pcm24', 'pcm32', 'float32', 'float64', 'mu-law', 'a-law'];
const read = (file: Uint8Array) => readWavHeader(file, file.length);

describe('the header of a WAV file', () => {
  it.each(encodings)('is read when samples are %s', (encoding) => {
    const data = new Uint8Array(bytesOf(encoding) * 2 * 5);
    expect(read(wavOf(encoding, { channels: 2, sampleRate: 8_000, data }))).toEqual({
      ok: true,
      format: {
        encoding,
        channels: 2,
        sampleRate: 8_000,
        frameBytes: bytesOf(encoding) * 2,
        dataOffset: 44,
        frames: 5,
      },
    });
  });

  it.each([
    [0x31, 0, 'GSM 6.10'],
    [0x11, 4, 'IMA ADPCM'],
    [0x02, 4, 'Microsoft ADPCM'],
    [1, 12, '12-bit WAV'],
    [0x7777, 16, 'WAV encoding 30583'],
  ])('names encoding %i that cannot be read', (tag, bits, name) => {
    expect(read(wavFile({ tag, bits, data: new Uint8Array(64) }))).toEqual({
      ok: false,
      trouble: { kind: 'unsupported', name },
    });
  });

  it('takes the samples to the end of the file when a recorder was cut off and left the length wrong', () => {
    for (const declaredBytes of [0, 0xffff_ffff, 9_000]) {
      const header = read(wavFile({ data: sixteenBit([0.1, 0.2, 0.3]), declaredBytes }));
      expect(header.ok && header.format.frames).toBe(3);
    }
  });

  it('passes over what stands in front, whatever its length', () => {
    for (const length of [1, 2, 33]) {
      const header = read(wavFile({ before: new Uint8Array(length), data: sixteenBit([0.5]) }));
      expect(header.ok && header.format.frames).toBe(1);
    }
  });

  it('asks for more of the file when a long chunk stands in front of the samples', () => {
    const file = wavFile({ before: new Uint8Array(9_000), data: sixteenBit([0.5, 0.5]) });
    const first = readWavHeader(file.subarray(0, 4_096), file.length);
    expect(first.ok ? null : first.trouble).toMatchObject({ kind: 'needs-more' });
    const more = first.ok || first.trouble.kind !== 'needs-more' ? 0 : first.trouble.bytes;
    expect(readWavHeader(file.subarray(0, more), file.length)).toMatchObject({ ok: true, format: { frames: 2 } });
  });

  it('tells a text file, an empty recording and a damaged header apart', () => {
    expect(read(new TextEncoder().encode('Dear all, please find the call attached.'))).toEqual({
      ok: false,
      trouble: { kind: 'not-wav' },
    });
    expect(read(wavFile({}))).toEqual({ ok: false, trouble: { kind: 'empty' } });
    expect(read(wavFile({ channels: 0, data: new Uint8Array(8) }))).toEqual({
      ok: false,
      trouble: { kind: 'damaged' },
    });
    expect(read(wavFile({ sampleRate: 0, data: new Uint8Array(8) }))).toEqual({
      ok: false,
      trouble: { kind: 'damaged' },
    });
  });

  it('never throws, whatever the bytes', () => {
    const header = fc.record({
      tag: fc.nat(0xffff),
      bits: fc.nat(0xffff),
      channels: fc.nat(0xffff),
      sampleRate: fc.nat(0xffff_ffff),
      declaredBytes: fc.nat(0xffff_ffff),
      data: fc.uint8Array({ maxLength: 64 }),
    });
    const cut = fc
      .tuple(fc.oneof(fc.uint8Array({ maxLength: 200 }), header.map(wavFile)), fc.nat(200), fc.nat(1_000))
      .map(([bytes, length, more]) => [bytes.subarray(0, length), length + more] as const);
    fc.assert(
      fc.property(cut, ([head, fileBytes]) => {
        const result = readWavHeader(head, fileBytes);
        return result.ok
          ? result.format.frames > 0 && result.format.frameBytes > 0 && result.format.dataOffset <= fileBytes
          : result.trouble.kind.length > 0;
      }),
      { numRuns: 2_000 },
    );
  });

  it('never asks for bytes beyond the file', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(500), (before, length) => {
        const file = wavFile({ before, data: sixteenBit([0.5]) });
        const header = readWavHeader(file.subarray(0, length), file.length);
        return (
          header.ok ||
          header.trouble.kind !== 'needs-more' ||
          (header.trouble.bytes <= file.length && header.trouble.bytes > length)
        );
      }),
    );
  });
});

describe('samples of a WAV file', () => {
  const decode = (encoding: WavEncoding, bytes: readonly number[] | Uint8Array, channels = 1) =>
    decodeFrames(Uint8Array.from(bytes), { encoding, channels, frameBytes: bytesOf(encoding) * channels }).map(
      (channel) => [...channel],
    );

  it('are scaled to −1..1', () => {
    expect(decode('pcm8', [0, 128, 255])).toEqual([[-1, 0, 127 / 128]]);
    expect(decode('pcm16', [0x00, 0x80, 0xff, 0x7f])).toEqual([[-1, Math.fround(32_767 / 32_768)]]);
    expect(decode('pcm24', [0x00, 0x00, 0x80, 0x00, 0x00, 0x40])).toEqual([[-1, 0.5]]);
    expect(decode('pcm32', [0x00, 0x00, 0x00, 0x80, 0x00, 0x00, 0x00, 0x40])).toEqual([[-1, 0.5]]);
    expect(decode('float32', new Uint8Array(new Float32Array([0.25, Number.NaN, 1e30]).buffer))).toEqual([
      [0.25, 0, 0],
    ]);
    expect(decode('float64', new Uint8Array(new Float64Array([-0.75]).buffer))).toEqual([[-0.75]]);
  });

  it('follow ITU-T G.711', () => {
    // extremes and zero of both laws, as 16-bit values
    expect(decode('mu-law', [0x00, 0x80, 0xff, 0x7f])[0]?.map((value) => value * 32_768)).toEqual([
      -32_124, 32_124, 0, -0,
    ]);
    expect(decode('a-law', [0x2a, 0xaa, 0xd5, 0x55])[0]?.map((value) => value * 32_768)).toEqual([
      -32_256, 32_256, 8, -8,
    ]);
  });

  it('are taken apart by channel, and half a frame at the end is left out', () => {
    expect(decode('pcm8', [0, 255, 128, 128, 64], 2)).toEqual([
      [-1, 0],
      [127 / 128, 0],
    ]);
  });
});
