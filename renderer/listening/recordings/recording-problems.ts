import type { Problem } from '../../../app/ipc.ts';
import type { WavTrouble } from './wav-format.ts';

/** Longest recording of a kind that must be decoded whole: an hour of two sides is 460 MB in memory. */
export const LONGEST_DECODED_SECONDS = 3_600;

export const unreadable: Problem = {
  code: 'recording-unreadable',
  message: 'This is no sound file Sidetone can read. Choose a WAV, FLAC, MP3, Ogg or M4A recording.',
};
export const unreachable: Problem = {
  code: 'recording-unreadable',
  message: 'The recording cannot be read any more. Check that the file is still there, then choose it again.',
};
export const empty: Problem = { code: 'recording-unreadable', message: 'The recording is empty. Choose another one.' };
export const damaged: Problem = {
  code: 'recording-unreadable',
  message: 'The recording is damaged: its header makes no sense. Export it again from your recorder, then choose it.',
};
export const needsTwoSides: Problem = {
  code: 'recording-needs-two-sides',
  message:
    'This recording holds one side only. Choose a stereo recording, or two files: one for the agent, one for the caller.',
};
export const tooLong: Problem = {
  code: 'recording-too-long',
  message: 'Recordings of this kind can be up to 60 minutes long. Convert it to WAV, which can be of any length.',
};

export const unsupportedEncoding = (name: string): Problem => ({
  code: 'unsupported-encoding',
  message: `The recording is encoded as ${name}, which cannot be read here. Convert it to WAV (PCM) or FLAC.`,
});

export function wavProblem(trouble: WavTrouble): Problem {
  switch (trouble.kind) {
    case 'not-wav':
      return unreadable;
    case 'needs-more':
    case 'damaged':
      return damaged;
    case 'empty':
      return empty;
    case 'unsupported':
      return unsupportedEncoding(trouble.name);
  }
}
