import { z } from 'zod';
import { callFact } from '../call/events.ts';
import { callerSource, chosenMicrophone } from '../settings.ts';
import { problem } from './answer.ts';
import { phraseList } from '../language/lists.ts';

/**
 * A recording that main has admitted; its bytes are at `app://bundle/recording/<token>/<index>` with range requests.
 */
export interface AdmittedRecording {
  readonly token: string;
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

const channel = z.enum(['left', 'right']);
/** What a call is heard from, as a screen or the command line asks for it. */
export const startSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('live') }),
  z.object({ kind: z.literal('sample') }),
  /** `play`: at normal speed with the coach live; `analyse`: as fast as the machine can */
  z.object({
    kind: z.literal('recording'),
    token: z.string(),
    agentChannel: channel,
    speed: z.enum(['play', 'analyse']),
    startedAt: z.string().optional(),
    timezone: z.string().optional(),
  }),
  /** the caller's side of the sample or a recording is played, the agent answers through the microphone */
  z.object({ kind: z.literal('practice'), token: z.string().nullable(), agentChannel: channel }),
]);
export type StartSource = z.infer<typeof startSource>;

type Microphone = z.infer<typeof chosenMicrophone>;
type Caller = z.infer<typeof callerSource>;

/** What the listening page is told to open. Addresses are of our own scheme. */
export interface ListenOrder {
  readonly callId: string;
  readonly source:
    | { readonly kind: 'live'; readonly microphone: Microphone; readonly caller: Caller }
    | {
        readonly kind: 'file';
        readonly urls: readonly string[];
        readonly agentChannel: 'left' | 'right';
        readonly speed: 'play' | 'analyse';
        readonly playAloud: boolean;
      }
    | {
        readonly kind: 'practice';
        readonly urls: readonly string[];
        readonly agentChannel: 'left' | 'right';
        readonly microphone: Microphone;
      };
  /** call seconds already heard, when the page is restarted in mid-call */
  readonly fromSeconds: number;
}

/** Which devices the listening page opens between calls, if any: levels are told, nothing is recognised. */
export interface PreviewOrder {
  readonly on: boolean;
  readonly microphone: Microphone;
  readonly caller: Caller;
}

/** How ready the recogniser is; `share` of loading is 0 to 1. */
export const speechStatus = z.discriminatedUnion('state', [
  z.object({ state: z.literal('loading'), share: z.number() }).readonly(),
  z.object({ state: z.literal('ready') }).readonly(),
  z.object({ state: z.literal('problem'), problem }).readonly(),
]);
export type SpeechStatus = z.infer<typeof speechStatus>;

/** Levels before and between calls, and the state of each source. */
export const soundLevels = z.object({
  agentDbfs: z.number(),
  callerDbfs: z.number(),
  agentState: z.enum(['off', 'open', 'refused', 'missing', 'busy']),
  callerState: z.enum(['off', 'open', 'refused', 'missing', 'unavailable']),
  /** the device that is really open, by its label */
  agentLabel: z.string(),
  callerLabel: z.string(),
  /** how long each spoke in the stretch these levels are of; between calls only */
  agentVoicedSeconds: z.number().optional(),
  callerVoicedSeconds: z.number().optional(),
});
export type SoundLevels = z.infer<typeof soundLevels>;

/** What the listening page reports: facts with the call time they sounded at and were known at. */
export const heardFact = z.object({
  atSeconds: z.number(),
  knownSeconds: z.number(),
  fact: callFact.refine(
    (fact) =>
      phraseList(`
    heard, words-partial, words-final, words-reheard, hearing-lost, hearing-resumed
  `).includes(fact.type),
    'not a fact that can be heard',
  ),
});
export type HeardFact = z.infer<typeof heardFact>;
