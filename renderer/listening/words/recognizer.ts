/** A recognised word; times are seconds of the sound this recogniser was fed, not of the call. */
export interface FedWord {
  readonly text: string;
  readonly startFedSeconds: number;
  readonly endFedSeconds: number;
  /** 0..1, the recogniser's own */
  readonly confidence: number;
}

export type RecognizerEvent =
  /** words still being recognised; `words` only where word times were asked for, and they may lag behind the text */
  | { readonly kind: 'partial'; readonly text: string; readonly words: readonly FedWord[] | null }
  /** an utterance has ended; none when nothing was said */
  | { readonly kind: 'final'; readonly words: readonly FedWord[] }
  /** answers `rehear`; times are seconds of the samples handed over */
  | { readonly kind: 'reheard'; readonly words: readonly FedWord[] }
  /** nothing comes any more */
  | { readonly kind: 'lost' };

/**
 * One side's recogniser for one call. Each `feed` and each `flush` is answered by exactly one `partial` or `final`,
 * each `rehear` by one `reheard`, in order, unless it is lost. Another engine is one more implementation of this.
 */
export interface Recognizer {
  /**
   * @param samples 16 kHz, −1..1, up to a second; copied
   * @param timed a partial answer brings the times of its words: about a quarter more work
   */
  feed(samples: Float32Array<ArrayBuffer>, timed: boolean): void;
  /** ends the utterance now, when the turn has changed; fed seconds go on counting */
  flush(): void;
  /**
   * hears finished sound once more with nothing but the phrases it was opened with to choose from; what is fed is not
   * touched by it
   * @param samples 16 kHz, −1..1; copied
   */
  rehear(samples: Float32Array<ArrayBuffer>): void;
  /** @returns the last words; null when it is lost meanwhile, so that nobody knows them */
  close(): Promise<readonly FedWord[] | null>;
}

export interface RecognizerAsked {
  /** the language of `rehear`; without it everything is heard a second time as nothing */
  readonly phrases?: readonly string[];
  /** nobody waits for the words: a busy computer may take minutes over a piece before its recogniser counts as dead */
  readonly patient?: boolean;
}

/** A loaded speech model that recognisers are opened on, kept between calls. */
export interface SpeechEngine {
  open(listener: (event: RecognizerEvent) => void, asked?: RecognizerAsked): Recognizer;
  terminate(): void;
}

/** Why a model could not be loaded, or an engine was lost. */
export type SpeechTrouble =
  'model-missing' | 'model-corrupt' | 'out-of-memory' | 'engine-missing' | 'too-slow' | 'stopped';
