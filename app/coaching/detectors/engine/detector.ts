import type { Side } from '../../../call/words.ts';
import type { DetectorId } from '../../detector-ids.ts';

/**
 * One technique as patterns. `sure` hits begin at confidence 0.92, `likely` ones at 0.76, less what had to be forgiven.
 * For a phrase to swap `likely` and forgiven hits stay below what counts in a call. A hit that touches a `never` match
 * is dropped; `neverInUtterance` drops all hits of the utterance.
 */
export interface Detector {
  readonly id: DetectorId;
  readonly side: Side;
  readonly sure: readonly string[];
  readonly likely?: readonly string[];
  /** looked for word for word: short or risky wordings */
  readonly exactly?: readonly string[];
  readonly never?: readonly string[];
  readonly neverInUtterance?: readonly string[];
}
