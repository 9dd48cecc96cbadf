import { SAMPLE_RATE } from '../hearing/sound.ts';
import { Resampler } from './resampler.ts';
import type { SoundFile } from './sound-file.ts';

/** One or two tracks of a file, brought to the recogniser's rate, taken out in pieces of any size. */
export class ResampledFile {
  private readonly file: SoundFile;
  private readonly tracks: readonly Track[];
  private readonly mixed: boolean;
  private ended = false;

  /** @param tracks `mixed`: one, of all channels; `first-two`: the left and the right channel */
  constructor(file: SoundFile, tracks: 'mixed' | 'first-two') {
    this.file = file;
    this.mixed = tracks === 'mixed';
    this.tracks = Array.from({ length: this.mixed ? 1 : 2 }, () => new Track(file.sampleRate));
  }

  /**
   * @returns as many samples of each track, silence after the end; null when the file had ended before.
   * @throws when the file is gone
   */
  async take(samples: number): Promise<readonly Float32Array<ArrayBuffer>[] | null> {
    while (!this.ended && this.tracks.some((track) => track.length < samples)) {
      const piece = await this.file.read();
      this.ended = piece === null;
      const channels = piece !== null && this.mixed ? [mix(piece)] : piece;
      for (const [index, track] of this.tracks.entries()) track.add(channels?.[index] ?? null);
    }
    return this.ended && this.tracks.every((track) => track.length === 0)
      ? null
      : this.tracks.map((track) => track.take(samples));
  }
}

class Track {
  length = 0;
  private readonly resampler: Resampler | null;
  private readonly pieces: Float32Array<ArrayBuffer>[] = [];
  private offset = 0;

  constructor(sampleRate: number) {
    this.resampler = sampleRate === SAMPLE_RATE ? null : new Resampler(sampleRate, SAMPLE_RATE);
  }

  /** @param samples null: the file has ended */
  add(samples: Float32Array<ArrayBuffer> | null): void {
    const piece = samples === null ? this.resampler?.finish() : (this.resampler?.push(samples) ?? samples);
    if (piece === undefined || piece.length === 0) return;
    this.pieces.push(piece);
    this.length += piece.length;
  }

  take(samples: number): Float32Array<ArrayBuffer> {
    const taken = new Float32Array(samples);
    for (let filled = 0; filled < samples;) {
      const piece = this.pieces[0];
      if (piece === undefined) break;
      const part = piece.subarray(this.offset, this.offset + samples - filled);
      taken.set(part, filled);
      filled += part.length;
      this.offset += part.length;
      this.length -= part.length;
      if (this.offset < piece.length) continue;
      this.pieces.shift();
      this.offset = 0;
    }
    return taken;
  }
}

function mix(channels: readonly Float32Array<ArrayBuffer>[]): Float32Array<ArrayBuffer> {
  const [only = new Float32Array(0)] = channels;
  if (channels.length === 1) return only;
  return only.map((_, index) => channels.reduce((sum, channel) => sum + (channel[index] ?? 0), 0) / channels.length);
}
