import { z } from 'zod';
import { detectorId } from './detector-ids.ts';

export const checklistPhases = ['listen', 'acknowledge', 'solve', 'close'] as const;
export const checklistPhase = z.enum(checklistPhases);
export type ChecklistPhase = z.infer<typeof checklistPhase>;

/** How an item ticks itself: by what is said, by a measured rule of the call, or only by hand. */
export const tickedBy = z.discriminatedUnion('how', [
  z.object({ how: z.literal('detectors'), detectors: z.array(detectorId).min(1) }),
  /**
   * `caller-told-it-all`: one caller turn of 20 s and more without an agent's interruption; `continuers`: two «mm hm»
   * of the agent during caller turns; `callback`: a promise with a time
   */
  z.object({ how: z.literal('rule'), rule: z.enum(['caller-told-it-all', 'continuers', 'callback']) }),
  z.object({ how: z.literal('hand') }),
]);
export type TickedBy = z.infer<typeof tickedBy>;

export const checklistItem = z.object({
  id: z.string().min(1).max(60),
  phase: checklistPhase,
  /** what to do, verb first: «Name the feeling» */
  title: z.string().min(1).max(60),
  /** the mark beside the words that ticked it: «A time given» */
  tickedLabel: z.string().min(1).max(40),
  /** a sentence to say; several rotate */
  suggestions: z.array(z.string().max(160)),
  tickedBy,
});
export type ChecklistItem = z.infer<typeof checklistItem>;

/** A team's checklist, as it is exported and imported (docs/checklists.md). */
export const checklist = z.object({
  version: z.literal(1),
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(60),
  items: z.array(checklistItem).min(1).max(40),
});
export type Checklist = z.infer<typeof checklist>;
