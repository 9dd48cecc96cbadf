/**
 * The worker that holds one speech model: loads it, and runs the recognisers opened on it. Its first message brings a
 * port; all its work comes and goes there as vosk-messages, straight from and to the listening worker.
 */
import { loadVosk, type VoskModel, type VoskModule, type VoskStream } from 'vosk-browser/dist/vosk.worker.js';
import { ModelProblem, fetchModel } from './model-files.ts';
import type { SpeechTrouble } from './recognizer.ts';
import { scaledWithNoise } from './seeded-noise.ts';
import type { FromVoskHost, ToVoskHost, VoskWord } from './vosk-messages.ts';

const SAMPLE_RATE = 16_000;
const MODEL_FOLDER = '/model';
/** What a language of phrases prints for all it does not hold. */
const UNKNOWN = '[unk]';
/** As large as the pieces that are fed. */
const REHEARD_PIECE = 3_200;

interface Loaded {
  readonly vosk: VoskModule;
  readonly model: VoskModel;
}
interface Stream {
  readonly vosk: VoskStream;
  address: number;
  capacity: number;
  fed: number;
  readonly phrases: readonly string[];
  again: VoskStream | null;
  fedAgain: number;
}

let loaded: Loaded | null = null;
const streams = new Map<number, Stream>();

let port: MessagePort | null = null;
const answer = (message: FromVoskHost) => {
  port?.postMessage(message);
};

async function load(wasmUrl: string, modelUrl: string): Promise<Loaded> {
  const silent = () => undefined; // Kaldi's log could hold words
  const vosk = await loadVosk({ locateFile: () => wasmUrl, print: silent, printErr: silent });
  vosk.SetLogLevel(-1);
  const kept: string[] = [];
  let shown = 0;
  await fetchModel(
    modelUrl,
    (path, bytes) => {
      const place = `${MODEL_FOLDER}/${path}`;
      vosk.FS.mkdirTree(place.slice(0, place.lastIndexOf('/')));
      const file = vosk.FS.open(place, 'w');
      vosk.FS.write(file, bytes, 0, bytes.length, 0, true);
      vosk.FS.close(file);
      kept.push(place);
    },
    (share) => {
      if (share - shown < 0.01 && share < 1) return;
      shown = share;
      answer({ kind: 'progress', share });
    },
  );
  let model;
  try {
    model = new vosk.Model(MODEL_FOLDER);
  } catch (error) {
    throw isOutOfMemory(error) ? error : new ModelProblem('model-corrupt', describe(error));
  }
  for (const place of kept) vosk.FS.unlink(place); // Kaldi has read everything: 71 MB less
  return { vosk, model };
}

function open(id: number, phrases: readonly string[]): void {
  const { vosk, model } = engine();
  const stream = new vosk.Recognizer(model, SAMPLE_RATE);
  stream.SetWords(true);
  streams.set(id, { vosk: stream, address: 0, capacity: 0, fed: 0, phrases, again: null, fedAgain: 0 });
}

function feed(id: number, samples: Float32Array, timed: boolean): FromVoskHost {
  const stream = streamOf(id);
  place(stream, scaledWithNoise(samples, stream.fed));
  stream.fed += samples.length;
  if (stream.vosk.AcceptWaveform(stream.address, samples.length))
    return { kind: 'final', stream: id, words: finalWords(stream.vosk.Result()) };
  const text = partialOf(stream).partial ?? '';
  return { kind: 'partial', stream: id, text, words: timed ? partialWords(stream, text) : null };
}

/** Puts samples where the engine can read them. */
function place(stream: Stream, scaled: Float32Array): void {
  const { vosk } = engine();
  if (stream.capacity < scaled.length) {
    if (stream.address !== 0) vosk._free(stream.address);
    stream.address = vosk._malloc(scaled.length * Float32Array.BYTES_PER_ELEMENT);
    stream.capacity = scaled.length;
  }
  vosk.HEAPF32.set(scaled, stream.address / Float32Array.BYTES_PER_ELEMENT);
}

function rehear(id: number, samples: Float32Array): FromVoskHost {
  const stream = streamOf(id);
  if (stream.phrases.length === 0) return { kind: 'reheard', stream: id, words: [] };
  const again = (stream.again ??= openAgain(stream.phrases));
  const before = stream.fedAgain / SAMPLE_RATE;
  const scaled = scaledWithNoise(samples, stream.fedAgain);
  const words: VoskWord[] = [];
  for (let from = 0; from < scaled.length; from += REHEARD_PIECE) {
    const piece = scaled.subarray(from, from + REHEARD_PIECE);
    place(stream, piece);
    if (again.AcceptWaveform(stream.address, piece.length)) words.push(...finalWords(again.Result()));
  }
  words.push(...finalWords(again.FinalResult()));
  stream.fedAgain += samples.length;
  return {
    kind: 'reheard',
    stream: id,
    words: words.map((word) => ({ ...word, start: word.start - before, end: word.end - before })),
  };
}

/** Kept for the whole call: it gets used to the voice, and making one costs as much as two seconds of sound. */
function openAgain(phrases: readonly string[]): VoskStream {
  const { vosk, model } = engine();
  const again = new vosk.Recognizer(model, SAMPLE_RATE, JSON.stringify([...phrases, UNKNOWN]));
  again.SetWords(true);
  return again;
}

/**
 * Word times come from a lattice that is up to a second behind the text (measured: "okay so" shows in it 1.5 s after it
 * was said, in the text after 0.6 s), so both are asked for, and the words are fewer than the text's.
 */
function partialWords(stream: Stream, text: string): readonly VoskWord[] {
  if (text === '') return [];
  stream.vosk.SetPartialWords(true);
  const words = partialOf(stream).partial_result ?? [];
  stream.vosk.SetPartialWords(false);
  return words;
}

const partialOf = (stream: Stream) =>
  JSON.parse(stream.vosk.PartialResult()) as { partial?: string; partial_result?: VoskWord[] };

/** Frees it: a recogniser that is not freed costs 5 to 11 MB. */
function close(id: number): FromVoskHost {
  const stream = streamOf(id);
  const words = finalWords(stream.vosk.FinalResult());
  if (stream.address !== 0) engine().vosk._free(stream.address);
  stream.vosk.delete();
  stream.again?.delete();
  streams.delete(id);
  return { kind: 'closed', stream: id, words };
}

/** Digital silence gives a result without a list. */
const finalWords = (printed: string): readonly VoskWord[] =>
  (JSON.parse(printed) as { result?: VoskWord[] }).result ?? [];

function engine(): Loaded {
  if (loaded === null) throw new Error('the model is not loaded');
  return loaded;
}

function streamOf(id: number): Stream {
  const stream = streams.get(id);
  if (stream === undefined) throw new Error('the stream is not open');
  return stream;
}

/** C++ exceptions come as numbers. */
const describe = (error: unknown): string =>
  error instanceof Error ? error.message : `C++ exception ${String(error)}`;
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError ||
  /out of memory|\bOOM\b|memory access out of bounds|enlarge memory|allocation failed/i.test(describe(error));

function troubleOf(error: unknown): SpeechTrouble {
  if (error instanceof ModelProblem) return error.trouble;
  if (isOutOfMemory(error)) return 'out-of-memory';
  return loaded === null ? 'engine-missing' : 'stopped';
}

function handle(message: ToVoskHost): FromVoskHost | undefined {
  switch (message.kind) {
    case 'load':
      load(message.wasmUrl, message.modelUrl).then((engineAndModel) => {
        loaded = engineAndModel;
        answer({ kind: 'ready' });
      }, report);
      return undefined;
    case 'open':
      open(message.stream, message.phrases);
      return undefined;
    case 'feed':
      return feed(message.stream, message.samples, message.timed);
    case 'rehear':
      return rehear(message.stream, message.samples);
    case 'flush':
      return { kind: 'final', stream: message.stream, words: finalWords(streamOf(message.stream).vosk.FinalResult()) };
    case 'close':
      return close(message.stream);
  }
}

function report(error: unknown): void {
  answer({ kind: 'trouble', trouble: troubleOf(error), detail: describe(error) });
}

onmessage = (event: MessageEvent<MessagePort>) => {
  port = event.data;
  port.onmessage = ({ data }: MessageEvent<ToVoskHost>) => {
    try {
      const reply = handle(data);
      if (reply !== undefined) answer(reply);
    } catch (error) {
      report(error);
    }
  };
};
