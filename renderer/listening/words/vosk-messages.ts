import type { SpeechTrouble } from './recognizer.ts';

/** What the client tells the worker that holds the engine. */
export type ToVoskHost =
  | { readonly kind: 'load'; readonly wasmUrl: string; readonly modelUrl: string }
  | { readonly kind: 'open'; readonly stream: number; readonly phrases: readonly string[] }
  | {
      readonly kind: 'feed';
      readonly stream: number;
      readonly samples: Float32Array<ArrayBuffer>;
      readonly timed: boolean;
    }
  | { readonly kind: 'rehear'; readonly stream: number; readonly samples: Float32Array<ArrayBuffer> }
  | { readonly kind: 'flush'; readonly stream: number }
  | { readonly kind: 'close'; readonly stream: number };

/** As Vosk prints it. */
export interface VoskWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly conf: number;
}

/** What it answers. `partial` or `final` for each `feed` and `flush`, `reheard` for `rehear`, `closed` for `close`. */
export type FromVoskHost =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'ready' }
  | { readonly kind: 'trouble'; readonly trouble: SpeechTrouble; readonly detail: string }
  | {
      readonly kind: 'partial';
      readonly stream: number;
      readonly text: string;
      readonly words: readonly VoskWord[] | null;
    }
  | { readonly kind: 'final' | 'reheard' | 'closed'; readonly stream: number; readonly words: readonly VoskWord[] };
