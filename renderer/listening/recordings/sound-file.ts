import type { Problem } from '../../../app/ipc.ts';
import { damaged, empty, unreachable, wavProblem } from './recording-problems.ts';
import { openRangedFile, type RangedFile } from './ranged-file.ts';
import { readWavHeader, type WavFormat } from './wav-format.ts';
import { decodeFrames } from './wav-samples.ts';

/** Sound that is read from its beginning to its end, in pieces of any size. */
export interface SoundFile {
  readonly channels: number;
  readonly sampleRate: number;
  readonly seconds: number;
  /** @returns the next piece of each channel, or null at the end. @throws when the file is gone */
  read(): Promise<readonly Float32Array<ArrayBuffer>[] | null>;
}

export type OpenedFile =
  | { readonly kind: 'opened'; readonly file: SoundFile }
  /** compressed: only the page can decode it, whole */
  | { readonly kind: 'needs-decoding' }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** About half a minute of telephone sound. */
const PIECE_BYTES = 262_144;

export async function openSoundFile(url: string): Promise<OpenedFile> {
  try {
    const file = await openRangedFile(url);
    if (file.bytes === 0) return { kind: 'refused', problem: empty };
    const head = await file.read(0, Math.min(file.bytes, 4096));
    return isCompressed(head) ? { kind: 'needs-decoding' } : await openWav(file, head);
  } catch {
    return { kind: 'refused', problem: unreachable };
  }
}

async function openWav(file: RangedFile, beginning: Uint8Array): Promise<OpenedFile> {
  for (let head = beginning; ;) {
    const header = readWavHeader(head, file.bytes);
    if (header.ok) return { kind: 'opened', file: new WavFile(file, header.format) };
    if (header.trouble.kind !== 'needs-more') return { kind: 'refused', problem: wavProblem(header.trouble) };
    if (header.trouble.bytes <= head.length) return { kind: 'refused', problem: damaged };
    head = await file.read(0, header.trouble.bytes);
  }
}

class WavFile implements SoundFile {
  readonly channels: number;
  readonly sampleRate: number;
  readonly seconds: number;
  private readonly file: RangedFile;
  private readonly format: WavFormat;
  private frame = 0;

  constructor(file: RangedFile, format: WavFormat) {
    this.file = file;
    this.format = format;
    this.channels = format.channels;
    this.sampleRate = format.sampleRate;
    this.seconds = format.frames / format.sampleRate;
  }

  async read(): Promise<readonly Float32Array<ArrayBuffer>[] | null> {
    const { frames, frameBytes, dataOffset } = this.format;
    const count = Math.min(frames - this.frame, Math.max(1, Math.floor(PIECE_BYTES / frameBytes)));
    if (count <= 0) return null;
    const start = dataOffset + this.frame * frameBytes;
    const bytes = await this.file.read(start, start + count * frameBytes);
    if (bytes.length < frameBytes) return null;
    this.frame += Math.floor(bytes.length / frameBytes);
    return decodeFrames(bytes, this.format);
  }
}

/** Sound that was decoded whole. */
export class DecodedFile implements SoundFile {
  readonly channels: number;
  readonly sampleRate: number;
  readonly seconds: number;
  private samples: readonly Float32Array<ArrayBuffer>[] | null;

  constructor(samples: readonly Float32Array<ArrayBuffer>[], sampleRate: number) {
    this.samples = samples;
    this.channels = samples.length;
    this.sampleRate = sampleRate;
    this.seconds = (samples[0]?.length ?? 0) / sampleRate;
  }

  read(): Promise<readonly Float32Array<ArrayBuffer>[] | null> {
    const samples = this.samples;
    this.samples = null;
    return Promise.resolve(samples);
  }
}

/** FLAC, Ogg, MP3 (with or without a tag), MP4 and its kin, WebM and Matroska, by their first bytes. */
function isCompressed(head: Uint8Array): boolean {
  const letters = String.fromCharCode(...head.subarray(0, 12));
  if (/^(fLaC|OggS|ID3)/.test(letters) || letters.slice(4, 8) === 'ftyp') return true;
  const [first = 0, second = 0, third = 0, fourth = 0] = head;
  if (first === 0x1a && second === 0x45 && third === 0xdf && fourth === 0xa3) return true;
  // MPEG audio frame
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 && (third & 0xf0) !== 0xf0;
}
