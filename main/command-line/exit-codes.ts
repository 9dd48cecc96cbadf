import type { Problem } from '../../app/ipc.ts';

export const EXIT_DONE = 0;
export const EXIT_TROUBLE = 1;
/** what was typed, or the file that was named, cannot be used */
export const EXIT_BAD_INPUT = 2;
export type ExitCode = typeof EXIT_DONE | typeof EXIT_TROUBLE | typeof EXIT_BAD_INPUT;

const badInput: ReadonlySet<string> = new Set<Problem['code']>([
  'bad-input',
  'not-found',
  'recording-unreadable',
  'recording-too-long',
  'recording-needs-two-sides',
  'unsupported-encoding',
]);
export const isBadInput = (code: Problem['code']): boolean => badInput.has(code);
