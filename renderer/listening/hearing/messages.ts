import type { FactOf } from '../../../app/call/events.ts';
import type { Side } from '../../../app/call/words.ts';
import type { HeardFact, Problem, SpeechStatus } from '../../../app/ipc.ts';
import type { TwoSides } from './sound.ts';

/** Sound that the page has decoded. */
export interface DecodedSound {
  readonly channels: readonly Float32Array<ArrayBuffer>[];
  readonly sampleRate: number;
}

/**
 * What the page tells the listening worker. One call, or one preview of the levels, goes on at a time; a call that has
 * been closed may still be waiting for its last words when the next one begins, so each message says whose it is.
 */
export type ToListening =
  | { readonly kind: 'load-speech'; readonly wasmUrl: string; readonly modelUrl: string }
  | { readonly kind: 'retry-speech' }
  /** levels only: nothing is recognised or told */
  | { readonly kind: 'preview' }
  | { readonly kind: 'end-preview' }
  /** live sound comes through `sound` ports */
  | {
      readonly kind: 'open-live';
      readonly callId: string;
      /** call seconds heard before, when hearing goes on in mid-call */
      readonly fromSeconds: number;
      /** it begins in a pause */
      readonly paused: boolean;
    }
  /** one end of a channel on which the capture worklet posts `TwoSides`; replaces the one before */
  | { readonly kind: 'sound'; readonly port: MessagePort }
  | {
      readonly kind: 'open-recording';
      readonly callId: string;
      readonly urls: readonly string[];
      readonly agentChannel: 'left' | 'right';
      readonly speed: 'play' | 'analyse';
      readonly aloud: boolean;
      readonly fromSeconds: number;
    }
  /** answers `decode` */
  | {
      readonly kind: 'decoded';
      readonly url: string;
      readonly sound: DecodedSound | null;
      readonly problem: Problem | null;
    }
  | { readonly kind: 'lost'; readonly side: Side | null; readonly cause: FactOf<'hearing-lost'>['cause'] }
  | { readonly kind: 'resumed'; readonly side: Side | null }
  | { readonly kind: 'pause'; readonly paused: boolean }
  /** a recogniser's worker could not be started, or has died with an error */
  | { readonly kind: 'host-error'; readonly host: number; readonly detail: string }
  /** answers `facts` */
  | { readonly kind: 'told' }
  /** `finished` follows when the last words are known; nothing of a call that is not open */
  | { readonly kind: 'close'; readonly callId: string };

/** What the listening worker tells the page. */
export type FromListening =
  | { readonly kind: 'speech'; readonly status: SpeechStatus }
  /**
   * a recogniser's worker is to be started and given the port: the page owns all workers, so that each can be seen and
   * ended there
   */
  | { readonly kind: 'start-host'; readonly host: number; readonly port: MessagePort }
  | { readonly kind: 'end-host'; readonly host: number }
  | {
      readonly kind: 'levels';
      readonly agentDbfs: number;
      readonly callerDbfs: number;
      readonly agentVoicedSeconds?: number;
      readonly callerVoicedSeconds?: number;
    }
  /** the next come when these have been told to main */
  | { readonly kind: 'facts'; readonly callId: string; readonly facts: readonly HeardFact[] }
  | { readonly kind: 'progress'; readonly callId: string; readonly share: number }
  /** a compressed file, to be decoded whole */
  | { readonly kind: 'decode'; readonly url: string }
  /** to be played; `atSeconds` counts from the call's first one */
  | { readonly kind: 'aloud'; readonly callId: string; readonly sound: TwoSides; readonly atSeconds: number }
  /** live sound stopped coming */
  | { readonly kind: 'stalled' }
  | { readonly kind: 'finished'; readonly callId: string; readonly problem: Problem | null };
