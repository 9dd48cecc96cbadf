import type {
  FedWord,
  Recognizer,
  RecognizerAsked,
  RecognizerEvent,
  SpeechEngine,
  SpeechTrouble,
} from './recognizer.ts';
import type { FromVoskHost, ToVoskHost, VoskWord } from './vosk-messages.ts';

/** The worker that holds the engine, as the client sees it; tests hand in their own. */
export interface VoskHost {
  post(message: ToVoskHost): void;
  /** ends the worker: its memory comes back at once */
  end(): void;
  onMessage(listener: (message: FromVoskHost) => void): void;
  /** the worker could not be started, or has died with an error */
  onError(listener: (detail: string) => void): void;
}

export interface VoskPlaces {
  /** absolute */
  readonly wasmUrl: string;
  /** absolute, without a slash at the end */
  readonly modelUrl: string;
}

/** Cold load measured 1.3–4.9 s; a slow disk and a busy machine get ten times that. */
const LOAD_LIMIT_MS = 60_000;
/** A 200 ms chunk takes 60–100 ms; a worker silent for this long has died or hangs. */
export const ANSWER_LIMIT_MS = 8_000;
/**
 * … where nobody waits: at twelve times its load a machine took more than eight seconds over the first piece, and a
 * recogniser begun anew hears other words.
 */
export const PATIENT_ANSWER_LIMIT_MS = 100_000;

export type LoadedEngine =
  | { readonly ok: true; readonly engine: SpeechEngine }
  | { readonly ok: false; readonly trouble: SpeechTrouble; readonly detail: string };

/**
 * Loads a model into a worker. The worker is ended on any trouble: its memory comes back at once.
 * @param lost called once when a loaded engine has died; its recognisers were told before
 */
export function loadVoskEngine(
  host: VoskHost,
  places: VoskPlaces,
  progress: (share: number) => void,
  lost: (trouble: SpeechTrouble, detail: string) => void,
): Promise<LoadedEngine> {
  return new Promise((resolve) => {
    const refuse = (trouble: SpeechTrouble, detail: string) => {
      clearTimeout(limit);
      host.end();
      resolve({ ok: false, trouble, detail });
    };
    const limit = setTimeout(() => {
      refuse('too-slow', 'the model was not loaded in time');
    }, LOAD_LIMIT_MS);
    host.onError((detail) => {
      refuse('engine-missing', detail);
    });
    host.onMessage((message) => {
      if (message.kind === 'progress') progress(message.share);
      if (message.kind === 'trouble') refuse(message.trouble, message.detail);
      if (message.kind === 'ready') {
        clearTimeout(limit);
        resolve({ ok: true, engine: new VoskEngine(host, lost) });
      }
    });
    host.post({ kind: 'load', wasmUrl: places.wasmUrl, modelUrl: places.modelUrl });
  });
}

class VoskEngine implements SpeechEngine {
  private readonly recognizers = new Map<number, VoskRecognizer>();
  private readonly host: VoskHost;
  private readonly lost: (trouble: SpeechTrouble, detail: string) => void;
  private dead = false;
  private opened = 0;

  constructor(host: VoskHost, lost: (trouble: SpeechTrouble, detail: string) => void) {
    this.host = host;
    this.lost = lost;
    host.onError((detail) => {
      this.die('stopped', detail);
    });
    host.onMessage((message) => {
      if (message.kind === 'trouble') this.die(message.trouble, message.detail);
      if (
        message.kind === 'partial' ||
        message.kind === 'final' ||
        message.kind === 'reheard' ||
        message.kind === 'closed'
      )
        this.recognizers.get(message.stream)?.hear(message);
    });
  }

  open(
    listener: (event: RecognizerEvent) => void,
    { phrases = [], patient = false }: RecognizerAsked = {},
  ): Recognizer {
    if (this.dead) throw new Error('The engine is gone.');
    const stream = ++this.opened;
    const limitMs = patient ? PATIENT_ANSWER_LIMIT_MS : ANSWER_LIMIT_MS;
    const recognizer = new VoskRecognizer(
      stream,
      this.host,
      limitMs,
      listener,
      () => {
        this.recognizers.delete(stream);
      },
      () => {
        this.die('stopped', 'no answer');
      },
    );
    this.recognizers.set(stream, recognizer);
    this.host.post({ kind: 'open', stream, phrases });
    return recognizer;
  }

  terminate(): void {
    this.dead = true;
    this.host.end();
    for (const recognizer of [...this.recognizers.values()]) recognizer.lose();
    this.recognizers.clear();
  }

  private die(trouble: SpeechTrouble, detail: string): void {
    if (this.dead) return;
    this.terminate();
    this.lost(trouble, detail);
  }
}

class VoskRecognizer implements Recognizer {
  private readonly stream: number;
  private readonly host: VoskHost;
  private readonly limitMs: number;
  private readonly listener: (event: RecognizerEvent) => void;
  private readonly gone: () => void;
  private readonly silent: () => void;
  private unanswered = 0;
  private watch: ReturnType<typeof setTimeout> | undefined;
  private closed: ((words: readonly FedWord[] | null) => void) | null = null;
  private closing: Promise<readonly FedWord[] | null> | null = null;

  constructor(
    stream: number,
    host: VoskHost,
    limitMs: number,
    listener: (event: RecognizerEvent) => void,
    gone: () => void,
    silent: () => void,
  ) {
    this.stream = stream;
    this.host = host;
    this.limitMs = limitMs;
    this.listener = listener;
    this.gone = gone;
    this.silent = silent;
  }

  feed(samples: Float32Array<ArrayBuffer>, timed: boolean): void {
    this.ask({ kind: 'feed', stream: this.stream, samples, timed });
  }

  flush(): void {
    this.ask({ kind: 'flush', stream: this.stream });
  }

  rehear(samples: Float32Array<ArrayBuffer>): void {
    this.ask({ kind: 'rehear', stream: this.stream, samples });
  }

  close(): Promise<readonly FedWord[] | null> {
    return (this.closing ??= new Promise((resolve) => {
      this.closed = resolve;
      this.ask({ kind: 'close', stream: this.stream });
    }));
  }

  hear(message: Extract<FromVoskHost, { stream: number }>): void {
    this.unanswered -= 1;
    this.expectAnswer();
    if (message.kind === 'partial')
      this.listener({ kind: 'partial', text: message.text, words: message.words?.map(fedWord) ?? null });
    if (message.kind === 'final') this.listener({ kind: 'final', words: message.words.map(fedWord) });
    if (message.kind === 'reheard') this.listener({ kind: 'reheard', words: message.words.map(fedWord) });
    if (message.kind === 'closed') {
      this.gone();
      this.closed?.(message.words.map(fedWord));
    }
  }

  lose(): void {
    this.unanswered = 0;
    this.expectAnswer();
    this.listener({ kind: 'lost' });
    this.closed?.(null);
  }

  private ask(message: ToVoskHost): void {
    this.unanswered += 1;
    this.host.post(message);
    if (this.unanswered === 1) this.expectAnswer();
  }

  /** The time counts from the last answer, so that a queue of any length may wait. */
  private expectAnswer(): void {
    clearTimeout(this.watch);
    if (this.unanswered > 0) this.watch = setTimeout(this.silent, this.limitMs);
  }
}

const fedWord = ({ word, start, end, conf }: VoskWord): FedWord => ({
  text: word,
  startFedSeconds: start,
  endFedSeconds: end,
  confidence: conf,
});
