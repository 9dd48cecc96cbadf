import type { Settings } from '../../app/settings.ts';
import type { Storage } from '../storage/storage.ts';
import { millisecondsOf } from '../system/zoned-time.ts';
import { usualRate } from './usual-rate.ts';

/** The last calls tell what is usual now; earlier ones were another season. */
const LEARNT_FROM_CALLS = 10;

export interface UsualPace {
  /** articulation, syll/s; null until three calls are known */
  readonly syllablesPerSecond: number | null;
  readonly calls: number;
}

/**
 * What a call without the caller's sound is compared with: set by hand in the settings file, otherwise learnt from the
 * last live calls since the agent began anew.
 */
export function usualPace(
  calls: Pick<Storage['calls'], 'lastAgentRates'>,
  { profile, usualPaceFrom }: Pick<Settings, 'profile' | 'usualPaceFrom'>,
): UsualPace {
  const rates = calls.lastAgentRates(
    LEARNT_FROM_CALLS,
    usualPaceFrom === null ? 0 : (millisecondsOf(usualPaceFrom) ?? 0),
  );
  return { syllablesPerSecond: profile.usualSyllablesPerSecond ?? usualRate(rates), calls: rates.length };
}
