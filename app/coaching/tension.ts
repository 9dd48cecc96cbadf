import type { Tension, TechniqueFinding } from '../call/call-state.ts';

/**
 * How long a caller's hard word stands as «rising», and how long «easing» follows before it is «level» again; by
 * judgement.
 */
const RISING_SECONDS = 45;
const EASING_SECONDS = 60;

/**
 * Tension from the caller's words alone (docs/definitions.md, «What is never inferred»): rising while hard words are
 * fresh, easing once calm ones came after them or they have been silent for a while.
 */
export function readTension(techniques: readonly TechniqueFinding[], clockSeconds: number): Tension {
  const hard = techniques.findLast((each) => each.technique === 'caller_anger' || each.technique === 'caller_abuse');
  if (hard === undefined) return 'level';
  const calm = techniques.findLast((each) => each.technique === 'caller_calming');
  if (calm !== undefined && calm.span.startSeconds > hard.span.startSeconds) {
    return clockSeconds - calm.knownSeconds < EASING_SECONDS ? 'easing' : 'level';
  }
  const since = clockSeconds - hard.knownSeconds;
  if (since < RISING_SECONDS) return 'rising';
  return since < RISING_SECONDS + EASING_SECONDS ? 'easing' : 'level';
}
