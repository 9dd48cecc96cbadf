/** Zero crossings of the filter on each side of its middle: about 80 dB of what would fold back is taken out. */
const CROSSINGS = 32;
/** Share of the lower Nyquist frequency that passes; telephone sound ends at 0.85 of it. */
const PASS = 0.94;
/** Kaiser window, 80 dB. */
const BETA = 8;

/**
 * Brings a stream of samples to another rate with a windowed-sinc filter, one set of weights for each phase. Each
 * output sample is the same sum of the same inputs whatever the size of the pieces; the filter's delay is taken out.
 */
export class Resampler {
  private readonly up: number;
  private readonly down: number;
  private readonly reach: number;
  private readonly weights = new Map<number, Float64Array>();
  private readonly cutoff: number;
  /** input samples from `keptFrom` on; what stands before the stream's beginning is silence */
  private kept: Float32Array<ArrayBuffer>;
  private keptFrom: number;
  private arrived = 0;
  private made = 0;

  /** @param from @param to samples a second, whole numbers */
  constructor(from: number, to: number) {
    const common = greatestCommonDivisor(from, to);
    this.up = to / common;
    this.down = from / common;
    this.cutoff = PASS * Math.min(1, to / from);
    this.reach = Math.ceil(CROSSINGS / Math.min(1, to / from));
    this.kept = new Float32Array(this.reach);
    this.keptFrom = -this.reach;
  }

  /** @returns what can be said for sure so far */
  push(samples: Float32Array): Float32Array<ArrayBuffer> {
    this.keep(samples);
    this.arrived += samples.length;
    return this.take(Math.ceil(((this.arrived - this.reach - 1) * this.up) / this.down));
  }

  /** @returns the rest; silence follows the stream's end */
  finish(): Float32Array<ArrayBuffer> {
    this.keep(new Float32Array(this.reach + 1));
    return this.take(Math.ceil((this.arrived * this.up) / this.down));
  }

  private keep(samples: Float32Array): void {
    const needed = Math.floor((this.made * this.down) / this.up) - this.reach;
    const unneeded = Math.max(0, Math.min(this.kept.length, needed - this.keptFrom));
    const kept = new Float32Array(this.kept.length - unneeded + samples.length);
    kept.set(this.kept.subarray(unneeded));
    kept.set(samples, this.kept.length - unneeded);
    this.kept = kept;
    this.keptFrom += unneeded;
  }

  private take(until: number): Float32Array<ArrayBuffer> {
    const out = new Float32Array(Math.max(0, until - this.made));
    for (let index = 0; index < out.length; index++, this.made++) {
      const position = this.made * this.down;
      const weights = this.weightsOf(position % this.up);
      const first = Math.floor(position / this.up) - this.reach - this.keptFrom;
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap++) sum += (weights[tap] ?? 0) * (this.kept[first + tap] ?? 0);
      out[index] = sum;
    }
    return out;
  }

  /** @param phase of the output sample between two inputs, in parts of `up` */
  private weightsOf(phase: number): Float64Array {
    const known = this.weights.get(phase);
    if (known !== undefined) return known;
    const weights = new Float64Array(2 * this.reach + 2);
    let sum = 0;
    for (let tap = 0; tap < weights.length; tap++) {
      const distance = tap - this.reach - phase / this.up;
      sum += weights[tap] = sinc(distance * this.cutoff) * kaiser(distance / (this.reach + 1));
    }
    // a steady level stays as it is
    for (let tap = 0; tap < weights.length; tap++) weights[tap] = (weights[tap] ?? 0) / sum;
    this.weights.set(phase, weights);
    return weights;
  }
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const kaiser = (x: number): number => (Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA));

/** Modified Bessel function of the first kind, order 0. */
function bessel(x: number): number {
  let term = 1,
    sum = 1;
  for (let k = 1; term > sum * 1e-12; k++) sum += term *= (x / (2 * k)) ** 2;
  return sum;
}

const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
