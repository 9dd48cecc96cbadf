import { afterEach, describe, expect, it, vi } from 'vitest';
import { CHUNK_SAMPLES, type TwoSides } from '../../../renderer/listening/hearing/sound.ts';
import { recordedSides, type RecordedSides } from '../../../renderer/listening/recordings/recorded-sides.ts';
import { DecodedFile, openSoundFile, type SoundFile } from '../../../renderer/listening/recordings/sound-file.ts';
import { sixteenBit, sine, wavFile, wavOf } from './wav-files.ts';

/** Serves files by name, with ranges, as the app's own scheme does. */
function serve(files: Readonly<Record<string, Uint8Array>>, withRanges = true) {
  const ranges: string[] = [];
  vi.stubGlobal('fetch', (url: string, options?: { headers?: { range?: string } }) => {
    const file = files[url];
    if (file === undefined) return Promise.resolve(new Response(null, { status: 404 }));
    const range = /bytes=(\d+)-(\d+)/.exec(options?.headers?.range ?? '');
    if (range === null || !withRanges) return Promise.resolve(new Response(Uint8Array.from(file)));
    ranges.push(range[0]);
    const start = Number(range[1]),
      end = Math.min(file.length, Number(range[2]) + 1);
    if (start >= file.length) return Promise.resolve(new Response(null, { status: 416 }));
    return Promise.resolve(
      new Response(file.slice(start, end), {
        status: 206,
        headers: { 'content-range': `bytes ${String(start)}-${String(end - 1)}/${String(file.length)}` },
      }),
    );
  });
  return ranges;
}
afterEach(() => {
  vi.unstubAllGlobals();
});

async function allOf(file: SoundFile): Promise<number[][]> {
  const channels: number[][] = Array.from({ length: file.channels }, () => []);
  for (let piece = await file.read(); piece !== null; piece = await file.read())
    piece.forEach((samples, index) => channels[index]?.push(...samples));
  return channels;
}
async function chunksOf(sides: RecordedSides): Promise<TwoSides[]> {
  const chunks: TwoSides[] = [];
  for (let chunk = await sides.next(); chunk !== null; chunk = await sides.next()) chunks.push(chunk);
  return chunks;
}
const refusal = async (bytes: Uint8Array): Promise<string> => {
  serve({ file: bytes });
  const opened = await openSoundFile('file');
  return opened.kind === 'refused' ? `${opened.problem.code}: ${opened.problem.message}` : opened.kind;
};

describe('a recording', () => {
  it('is read in pieces with range requests, the same as when it comes whole', async () => {
    const file = wavFile({ channels: 2, sampleRate: 8_000, data: sixteenBit(sine(300, 8_000, 200_000)) });
    const ranges = serve({ call: file });
    const inPieces = await openSoundFile('call');
    const pieces = inPieces.kind === 'opened' ? await allOf(inPieces.file) : [];
    expect(ranges.length).toBeGreaterThan(2);
    serve({ call: file }, false);
    const whole = await openSoundFile('call');
    expect(pieces).toEqual(whole.kind === 'opened' ? await allOf(whole.file) : null);
    expect(pieces.map((channel) => channel.length)).toEqual([100_000, 100_000]);
  });

  it('that is cut off is read as far as it goes', async () => {
    serve({ call: wavFile({ data: sixteenBit(sine(300, 16_000, 50_000)), declaredBytes: 1_000_000 }) });
    const opened = await openSoundFile('call');
    expect(opened.kind === 'opened' && (await allOf(opened.file))[0]?.length).toBe(50_000);
  });

  it('is refused with a sentence when it is none', async () => {
    expect(await refusal(new TextEncoder().encode('Minutes of the meeting'.repeat(20)))).toContain(
      'recording-unreadable: This is no sound file',
    );
    expect(await refusal(new Uint8Array(0))).toContain('recording-unreadable: The recording is empty');
    expect(await refusal(wavFile({}))).toContain('recording-unreadable: The recording is empty');
    expect(await refusal(wavFile({ tag: 0x31, bits: 0, data: new Uint8Array(650) }))).toContain(
      'unsupported-encoding: The recording is encoded as GSM 6.10',
    );
    serve({});
    expect(await openSoundFile('gone')).toMatchObject({ kind: 'refused', problem: { code: 'recording-unreadable' } });
  });

  it.each([
    ['fLaC', 'fLaC\0\0\0\x22........'],
    ['Ogg', 'OggS\0\x02..........'],
    ['MP3 with a tag', 'ID3\x04............'],
    ['MP3', '\xff\xfb\x90\x00............'],
    ['M4A', '\0\0\0\x20ftypM4A .....'],
  ])('in %s goes to the decoder', async (_, head) => {
    expect(await refusal(Uint8Array.from(head, (letter) => letter.charCodeAt(0)))).toBe('needs-decoding');
  });
});

describe('the two sides of a recording', () => {
  const seconds = (value: number, length = 3) => new Float32Array(length * 16_000).fill(value);
  const open = (files: readonly SoundFile[], agentChannel: 'left' | 'right' = 'left') => {
    const sides = recordedSides(files, agentChannel);
    if (!sides.ok) throw new Error(sides.problem.code);
    return sides.value;
  };

  it('come from one stereo file, either way round', async () => {
    const stereo = () => new DecodedFile([seconds(0.1), seconds(0.2)], 16_000);
    expect((await open([stereo()]).next())?.agent[0]).toBeCloseTo(0.1);
    expect((await open([stereo()], 'right').next())?.agent[0]).toBeCloseTo(0.2);
  });

  it('come from two files, mixed to one channel each, and the shorter one ends in silence', async () => {
    const chunks = await chunksOf(
      open([new DecodedFile([seconds(0.2), seconds(0.4)], 16_000), new DecodedFile([seconds(0.5, 2)], 16_000)]),
    );
    expect(chunks).toHaveLength(15);
    expect([chunks[0]?.agent[9], chunks[0]?.caller[9]].map((value) => value?.toFixed(2))).toEqual(['0.30', '0.50']);
    expect([chunks[14]?.agent[9], chunks[14]?.caller[9]].map((value) => value?.toFixed(2))).toEqual(['0.30', '0.00']);
    const swapped = await open(
      [new DecodedFile([seconds(0.2)], 16_000), new DecodedFile([seconds(0.5)], 16_000)],
      'right',
    ).next();
    expect(swapped?.caller[9]).toBeCloseTo(0.2);
  });

  it('are brought to 16 kHz, and the last chunk is filled up', async () => {
    serve({ call: wavOf('mu-law', { channels: 2, sampleRate: 8_000, data: new Uint8Array(2 * 20_000).fill(0xff) }) });
    const opened = await openSoundFile('call');
    const chunks = opened.kind === 'opened' ? await chunksOf(open([opened.file])) : [];
    expect(chunks).toHaveLength(Math.ceil(40_000 / CHUNK_SAMPLES));
    expect(chunks.every((chunk) => chunk.agent.length === CHUNK_SAMPLES && chunk.caller.length === CHUNK_SAMPLES)).toBe(
      true,
    );
  });

  it('are needed: one mono file is refused', () => {
    expect(recordedSides([new DecodedFile([seconds(0.1)], 16_000)], 'left')).toMatchObject({
      ok: false,
      problem: { code: 'recording-needs-two-sides' },
    });
    expect(recordedSides([new DecodedFile([seconds(0.1, 1), seconds(0.1, 1)], 16_000)], 'left')).toMatchObject({
      ok: true,
      value: { seconds: 1 },
    });
  });
});
