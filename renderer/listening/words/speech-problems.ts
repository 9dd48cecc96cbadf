import type { Problem } from '../../../app/ipc.ts';
import type { SpeechTrouble } from './recognizer.ts';

/** What the user is told when words cannot be recognised. */
export function speechProblem(trouble: SpeechTrouble): Problem {
  switch (trouble) {
    case 'model-missing':
      return {
        code: 'model-missing',
        message: 'The speech model is not there. Start Sidetone again; if that does not help, install it anew.',
      };
    case 'model-corrupt':
      return {
        code: 'model-corrupt',
        message: 'The speech model is damaged. Start Sidetone again; if that does not help, install it anew.',
      };
    case 'out-of-memory':
      return {
        code: 'recogniser-lost',
        message: 'There is not enough memory to recognise speech. Close other programs, then try again.',
      };
    case 'engine-missing':
      return {
        code: 'recogniser-lost',
        message:
          'The speech recogniser could not be started. Start Sidetone again; if that does not help, install it anew.',
      };
    case 'too-slow':
      return {
        code: 'recogniser-lost',
        message: 'The speech model took too long to load. Close other programs, then try again.',
      };
    case 'stopped':
      return {
        code: 'recogniser-lost',
        message: 'The speech recogniser stopped and could not be started again. Try again, or start Sidetone again.',
      };
  }
}
