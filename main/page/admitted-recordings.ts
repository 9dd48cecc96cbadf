import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { refuse, succeed, type AdmittedRecording, type Answer } from '../../app/ipc.ts';

/** Endings that the file dialog offers and a drop may have; what is inside is found out when it is read. */
export const recordingEndings = [
  'wav',
  'wave',
  'flac',
  'mp3',
  'ogg',
  'oga',
  'opus',
  'm4a',
  'mp4',
  'aac',
  'webm',
] as const;

interface Admitted {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
}

/** The only files outside the app that a page can read: those the user chose, under a token nobody can guess. */
export interface AdmittedRecordings {
  /** Problems: `not-found`, `recording-unreadable`. One stereo file, or two mono files (agent first). */
  admit(paths: readonly string[]): Promise<Answer<AdmittedRecording>>;
  /** @returns the addresses of a recording's files, or null for an unknown token */
  addressesOf(token: string): readonly string[] | null;
  fileOf(token: string, index: number): string | null;
}

/** @param randomToken gives a new unguessable token at each call */
export function admittedRecordings(randomToken: () => string, root: string): AdmittedRecordings {
  const known = new Map<string, readonly Admitted[]>();
  return {
    admit: async (paths) => {
      const files: Admitted[] = [];
      for (const path of paths) {
        const file = await admitFile(path);
        if (!file.ok) return file;
        files.push(file.value);
      }
      const token = randomToken();
      known.set(token, files);
      return succeed({
        token,
        name: files.map((file) => file.name).join(' + '),
        files: files.map(({ name, bytes }) => ({ name, bytes })),
      });
    },
    addressesOf: (token) => known.get(token)?.map((_, index) => `${root}/recording/${token}/${String(index)}`) ?? null,
    fileOf: (token, index) => known.get(token)?.[index]?.path ?? null,
  };
}

async function admitFile(path: string): Promise<Answer<Admitted>> {
  const name = basename(path);
  const ending = extname(path).slice(1).toLowerCase();
  if (!(recordingEndings as readonly string[]).includes(ending))
    return refuse('recording-unreadable', `${name} is not a recording. Choose a WAV, FLAC, MP3, Ogg or M4A file.`);
  try {
    const about = await stat(path);
    if (!about.isFile())
      return refuse('recording-unreadable', `${name} is not a file. Choose a WAV, FLAC, MP3, Ogg or M4A file.`);
    if (about.size === 0) return refuse('recording-unreadable', `${name} is empty. Choose another recording.`);
    return succeed({ path, name, bytes: about.size });
  } catch {
    return refuse('not-found', `${name} cannot be opened. Check that it is still there and may be read.`);
  }
}
