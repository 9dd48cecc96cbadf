import { z } from 'zod';

/** The two sides of a call: `agent` is the microphone, `caller` is what the softphone plays. */
export const side = z.enum(['agent', 'caller']);
export type Side = z.infer<typeof side>;

export const otherSide = (of: Side): Side => (of === 'agent' ? 'caller' : 'agent');

/** One recognised word. Times are seconds of the call, on the one clock both sides share. */
export const word = z.object({
  /** lower case, as the recogniser prints it; digits come as words ("five"), masked ones as `MASKED_DIGITS` */
  text: z.string(),
  startSeconds: z.number(),
  endSeconds: z.number(),
  /** 0..1, the recogniser's own */
  confidence: z.number(),
});
export type Word = z.infer<typeof word>;

export const textOf = (words: readonly Word[]): string => words.map((each) => each.text).join(' ');
