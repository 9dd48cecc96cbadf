/** How the samples of a WAV file are written. */
export type WavEncoding = 'pcm8' | 'pcm16' | 'pcm24' | 'pcm32' | 'float32' | 'float64' | 'mu-law' | 'a-law';

export interface WavFormat {
  readonly encoding: WavEncoding;
  readonly channels: number;
  readonly sampleRate: number;
  /** of one sample of all channels */
  readonly frameBytes: number;
  /** where the samples begin in the file */
  readonly dataOffset: number;
  readonly frames: number;
}

export type WavTrouble =
  | { readonly kind: 'not-wav' }
  /** more of the file's beginning is needed to know */
  | { readonly kind: 'needs-more'; readonly bytes: number }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'empty' }
  /** `name` is for people */
  | { readonly kind: 'unsupported'; readonly name: string };

export type WavHeader =
  { readonly ok: true; readonly format: WavFormat } | { readonly ok: false; readonly trouble: WavTrouble };

/** Encodings of old call recorders, by their number in the `fmt ` chunk (RFC 2361). */
const KNOWN_ENCODINGS: Readonly<Record<number, string>> = {
  0x0002: 'Microsoft ADPCM',
  0x0010: 'OKI ADPCM',
  0x0011: 'IMA ADPCM',
  0x0014: 'G.723 ADPCM',
  0x0017: 'Dialogic OKI ADPCM',
  0x0022: 'TrueSpeech',
  0x0031: 'GSM 6.10',
  0x0040: 'G.721 ADPCM',
  0x0042: 'G.723.1',
  0x0045: 'G.726 ADPCM',
  0x0050: 'MPEG',
  0x0055: 'MP3 inside WAV',
  0x0064: 'G.726 ADPCM',
  0x0083: 'G.729',
  0x00ff: 'AAC inside WAV',
};
const PCM = 1,
  FLOAT = 3,
  A_LAW = 6,
  MU_LAW = 7,
  EXTENSIBLE = 0xfffe;
const MOST_CHANNELS = 32,
  LOWEST_RATE = 4_000,
  HIGHEST_RATE = 384_000;
/** Nobody puts more in front of the samples. */
const LONGEST_HEADER = 4_000_000;

/**
 * Reads the header of a WAV (RIFF or RF64) file. Sizes that recorders left wrong (0, or beyond the file's end) are
 * mended: samples go on to the end of the file. Never throws.
 * @param head beginning of the file
 * @param fileBytes length of the whole file
 */
export function readWavHeader(head: Uint8Array, fileBytes: number): WavHeader {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 12) return fail(fileBytes < 12 ? { kind: 'not-wav' } : { kind: 'needs-more', bytes: 12 });
  const riff = fourLetters(view, 0);
  if ((riff !== 'RIFF' && riff !== 'RF64') || fourLetters(view, 8) !== 'WAVE') return fail({ kind: 'not-wav' });
  let encoding: WavEncoding | null = null,
    channels = 0,
    sampleRate = 0,
    frameBytes = 0,
    longData: number | null = null;
  for (let at = 12; ;) {
    if (at + 8 > fileBytes) return fail({ kind: encoding === null ? 'damaged' : 'empty' });
    if (at > LONGEST_HEADER) return fail({ kind: 'damaged' });
    if (at + 8 > head.length) return fail({ kind: 'needs-more', bytes: Math.min(fileBytes, at + 4096) });
    const id = fourLetters(view, at);
    const size = view.getUint32(at + 4, true);
    const body = at + 8;
    if (id === 'data') {
      if (encoding === null) return fail({ kind: 'damaged' });
      const declared = longData ?? (size === 0 || size >= 0xffff_fff0 ? Number.POSITIVE_INFINITY : size);
      const frames = Math.floor(Math.min(declared, fileBytes - body) / frameBytes);
      return frames > 0
        ? { ok: true, format: { encoding, channels, sampleRate, frameBytes, dataOffset: body, frames } }
        : fail({ kind: 'empty' });
    }
    if (id === 'fmt ' || id === 'ds64') {
      const needed = body + (id === 'fmt ' ? Math.min(size, 40) : 16);
      if (size < 16 || needed > fileBytes) return fail({ kind: 'damaged' });
      if (needed > head.length) return fail({ kind: 'needs-more', bytes: needed });
      if (id === 'ds64') longData = view.getUint32(body + 8, true) + view.getUint32(body + 12, true) * 2 ** 32;
      else {
        channels = view.getUint16(body + 2, true);
        sampleRate = view.getUint32(body + 4, true);
        const named = view.getUint16(body, true);
        const tag = named === EXTENSIBLE && size >= 40 ? view.getUint16(body + 24, true) : named;
        const bits = view.getUint16(body + 14, true);
        if (channels < 1 || channels > MOST_CHANNELS || sampleRate < LOWEST_RATE || sampleRate > HIGHEST_RATE)
          return fail({ kind: 'damaged' });
        encoding = encodingOf(tag, bits);
        if (encoding === null)
          return fail({
            kind: 'unsupported',
            name:
              KNOWN_ENCODINGS[tag] ??
              (tag === PCM || tag === FLOAT ? `${String(bits)}-bit WAV` : `WAV encoding ${String(tag)}`),
          });
        frameBytes = channels * bytesOf(encoding);
      }
    }
    at = body + size + (size % 2);
  }
}

function encodingOf(tag: number, bits: number): WavEncoding | null {
  if (tag === MU_LAW && bits === 8) return 'mu-law';
  if (tag === A_LAW && bits === 8) return 'a-law';
  if (tag === FLOAT) return bits === 32 ? 'float32' : bits === 64 ? 'float64' : null;
  if (tag === PCM)
    return bits === 8 ? 'pcm8' : bits === 16 ? 'pcm16' : bits === 24 ? 'pcm24' : bits === 32 ? 'pcm32' : null;
  return null;
}

/** Bytes of one sample of one channel. */
export function bytesOf(encoding: WavEncoding): number {
  switch (encoding) {
    case 'pcm8':
    case 'mu-law':
    case 'a-law':
      return 1;
    case 'pcm16':
      return 2;
    case 'pcm24':
      return 3;
    case 'pcm32':
    case 'float32':
      return 4;
    case 'float64':
      return 8;
  }
}

const fail = (trouble: WavTrouble): WavHeader => ({ ok: false, trouble });
const fourLetters = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
