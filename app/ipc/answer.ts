import { z } from 'zod';

const problemCode = z.enum([
  'bad-input',
  'not-found',
  'busy',
  'no-call',
  'recording-unreadable',
  'recording-too-long',
  'recording-needs-two-sides',
  'unsupported-encoding',
  'model-missing',
  'model-corrupt',
  'recogniser-lost',
  'microphone-refused',
  'microphone-missing',
  'disk-full',
  'storage',
  'settings',
  'not-allowed',
  'cancelled',
  'internal',
]);

/** An error that is expected. `message`: what happened and what to do, in the user's words. */
export const problem = z.object({ code: problemCode, message: z.string() }).readonly();
export type Problem = z.infer<typeof problem>;

/** What every request is answered with: expected errors are values. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
export const succeed = <T>(value: T): Answer<T> => ({ ok: true, value });
export const refuse = (code: Problem['code'], message: string): Answer<never> => ({
  ok: false,
  problem: { code, message },
});
