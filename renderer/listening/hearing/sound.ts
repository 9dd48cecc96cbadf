import { FRAME_SECONDS, HEARD_SECONDS } from '../../../app/call/events.ts';
import type { Side } from '../../../app/call/words.ts';

/** The rate the recogniser's model was trained at; all sound is brought to it where it enters. */
export const SAMPLE_RATE = 16_000;
/** What stands in one `heard`, and what a recogniser is fed at a time. */
export const CHUNK_SAMPLES = Math.round(SAMPLE_RATE * HEARD_SECONDS);
export const FRAME_SAMPLES = Math.round(SAMPLE_RATE * FRAME_SECONDS);

/** 200 ms of both sides, −1..1. */
export type TwoSides = Readonly<Record<Side, Float32Array<ArrayBuffer>>>;

export const silence = (): TwoSides => ({
  agent: new Float32Array(CHUNK_SAMPLES),
  caller: new Float32Array(CHUNK_SAMPLES),
});
