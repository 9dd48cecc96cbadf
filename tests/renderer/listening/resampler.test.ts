import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Resampler } from '../../../renderer/listening/recordings/resampler.ts';
import { sine } from './wav-files.ts';

function resample(samples: Float32Array, from: number, to: number, pieces: readonly number[]): Float32Array {
  const resampler = new Resampler(from, to);
  const out: number[] = [];
  let at = 0;
  for (let turn = 0; at < samples.length; turn++) {
    const size = Math.max(1, pieces[turn % pieces.length] ?? 1);
    out.push(...resampler.push(samples.subarray(at, at + size)));
    at += size;
  }
  out.push(...resampler.finish());
  return Float32Array.from(out);
}

const rms = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe('resampling', () => {
  it.each([8_000, 11_025, 12_000, 22_050, 24_000, 32_000, 44_100, 48_000])(
    'from %i Hz to 16 kHz keeps a 1 kHz tone where it was',
    (from) => {
      const out = resample(Float32Array.from(sine(1_000, from, from)), from, 16_000, [4_096]);
      expect(out).toHaveLength(16_000);
      const wanted = sine(1_000, 16_000, 16_000);
      const inner = out.subarray(500, 15_500).map((sample, index) => sample - (wanted[index + 500] ?? 0));
      expect(rms(inner)).toBeLessThan(0.001);
    },
  );

  it.each([
    [48_000, 9_500],
    [44_100, 12_000],
    [32_000, 10_000],
  ])('from %i Hz takes a tone of %i Hz out, which would fold back', (from, hertz) => {
    expect(
      rms(resample(Float32Array.from(sine(hertz, from, from)), from, 16_000, [4_096]).subarray(500, 15_500)),
    ).toBeLessThan(0.0005);
  });

  it('gives the same samples whatever the size of the pieces', () => {
    const samples = Float32Array.from({ length: 3_000 }, (_, index) => Math.sin(index * index * 0.001));
    fc.assert(
      fc.property(
        fc.constantFrom(8_000, 11_025, 44_100, 48_000),
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 6 }),
        (from, pieces) => {
          expect(resample(samples, from, 16_000, pieces)).toEqual(resample(samples, from, 16_000, [samples.length]));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives nothing for nothing', () => {
    expect(new Resampler(8_000, 16_000).finish()).toHaveLength(0);
  });
});
