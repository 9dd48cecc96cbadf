import { turnThresholds as T } from './thresholds.ts';

/** How far the microphone follows the caller's sound: a loudspeaker beside the microphone, or two sides mixed into one. */
export interface Leak {
  /** running means over about fifteen seconds of the caller's voice */
  readonly stretches: number;
  readonly agentMean: number;
  readonly callerMean: number;
  readonly agentVariance: number;
  readonly callerVariance: number;
  readonly covariance: number;
  /** share of the caller's voiced stretches that are voiced in the microphone too */
  readonly voicedShare: number;
  readonly leaking: boolean;
}

export const noLeak: Leak = { stretches: 0, agentMean: -60, callerMean: -30, agentVariance: 0, callerVariance: 0, covariance: 0, voicedShare: 0, leaking: false };

/**
 * After 200 ms in which the caller spoke. Speech levels of two people are independent (correlation near 0); of one voice at two places
 * they move together. Said at a correlation of 0.8 after eight seconds, taken back below 0.6.
 */
export function followLeak(leak: Leak, agentDbfs: number, callerDbfs: number, agentVoiced: boolean): Leak {
  const stretches = leak.stretches + 1;
  const share = Math.max(1 / stretches, 1 / T.leakStretches);
  const agentStep = agentDbfs - leak.agentMean;
  const callerStep = callerDbfs - leak.callerMean;
  const mix = (old: number, now: number): number => (1 - share) * (old + share * now);
  const next = {
    stretches,
    agentMean: leak.agentMean + share * agentStep,
    callerMean: leak.callerMean + share * callerStep,
    agentVariance: mix(leak.agentVariance, agentStep * agentStep),
    callerVariance: mix(leak.callerVariance, callerStep * callerStep),
    covariance: mix(leak.covariance, agentStep * callerStep),
    voicedShare: leak.voicedShare + share * ((agentVoiced ? 1 : 0) - leak.voicedShare),
  };
  const spread = Math.sqrt(next.agentVariance * next.callerVariance);
  const correlation = spread > 0 ? next.covariance / spread : 0;
  const bar = leak.leaking ? T.leakCorrelation.off : T.leakCorrelation.on;
  return { ...next, leaking: stretches >= T.leakAfterStretches && correlation >= bar && next.voicedShare >= 0.6 };
}

/** How much quieter the caller is in the microphone than on the own channel, dB; what is 6 dB above it is the agent. */
export const leakOffsetDb = (leak: Leak): number => leak.agentMean - leak.callerMean;
