import { z } from 'zod';

/** What the agent's words can show. */
export const agentDetectors = [
  'empathy',
  'apology',
  'paraphrase',
  'clarifying_question',
  'unusual_unfortunate',
  'ask_customer_wish',
  'offer_solution',
  'commit_to_act',
  'explain_steps',
  'give_name_number',
  'escalate_explained',
  'ask_to_document',
  'follow_up',
  'goodwill',
  'boundary',
  'use_caller_name',
] as const;

/** Agent phrases that have a better wording: listed as «phrases to swap». */
export const swapDetectors = [
  'policy_phrase',
  'blame_colleagues',
  'defensive',
  'excuse_apology',
  'jargon',
  'sarcasm',
  'accusatory',
  'negative_language',
  'vague_promise',
  'cut_off_phrase',
] as const;

/** What the caller's words can show. Words only: no feeling is inferred. */
export const callerDetectors = [
  'caller_anger',
  'caller_calming',
  'caller_ask_supervisor',
  'caller_abuse',
  'caller_repeat_contact',
  'caller_wait_complaint',
] as const;

export const detectorId = z.enum([...agentDetectors, ...swapDetectors, ...callerDetectors]);
export type DetectorId = z.infer<typeof detectorId>;
export type SwapDetectorId = (typeof swapDetectors)[number];

const swaps: ReadonlySet<string> = new Set(swapDetectors);
export const isSwap = (id: DetectorId): id is SwapDetectorId => swaps.has(id);
