import { isAbsolute, join, relative } from 'node:path';

/** The folders that are readable under our scheme, by the first part of the path. */
export interface ServedFolders {
  readonly page: string;
  /** the one speech model in use */
  readonly model: string;
  readonly sampleCall: string;
}

/**
 * Which file a path of `app://bundle` means.
 * @returns null for everything that would leave its folder: `..` in any encoding, absolute paths, NUL bytes,
 *   backslashes, parts that end in a dot or a blank, which Windows leaves out («.. » is «..» there).
 */
export function fileOfAddress(pathname: string, folders: ServedFolders): string | null {
  const name = decoded(pathname);
  if (name === null || name.includes('\0') || name.includes('\\') || /[. ](?:\/|$)/.test(name)) return null;
  if (name.startsWith('/model/')) return inside(folders.model, name.slice('/model/'.length));
  if (name.startsWith('/sample-call/')) return inside(folders.sampleCall, name.slice('/sample-call/'.length));
  return inside(folders.page, name === '/' ? 'index.html' : name.slice(1));
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

function inside(folder: string, name: string): string | null {
  const file = join(folder, name);
  const way = relative(folder, file);
  return way === '' || way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way) ? null : file;
}
