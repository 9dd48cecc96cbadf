import { runApp, saidOnError, type Ran } from './command-line.ts';

/** Starts the app a second time beside the one that runs on this data, as a softphone or a browser does. */
export async function secondStart(
  userData: string,
  ...words: readonly string[]
): Promise<Pick<Ran, 'code' | 'stdout'> & { readonly said: string }> {
  const ran = await runApp(words, { SIDETONE_USER_DATA: userData });
  return { code: ran.code, stdout: ran.stdout.trim(), said: saidOnError(ran).join('\n') };
}
