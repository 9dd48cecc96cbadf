/** Something set-up can explain: what is wrong and what a person can do about it. Never shown with a stack trace. */
export class SetUpProblem extends Error {
  /**
   * @param {string} what one clear sentence
   * @param {string} whatToDo one sentence, or the exact command
   */
  constructor(what, whatToDo) {
    super(`${what} ${whatToDo}`);
    this.name = 'SetUpProblem';
  }
}

/** @param {unknown} error */
export const reasonOf = (error) => {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${error.message.split('\n')[0] ?? error.name}${cause}`;
};

/** A disk that is full or may not be written to, as the system's codes say it in an error or in a program's output. */
const unwritable = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM)\b/;

/** @param {string} text @returns {string | undefined} the code */
export const unwritableCode = (text) => unwritable.exec(text)?.[1];

/** @param {unknown} error what nobody expected @returns {string} one sentence, and what to do */
function unexpected(error) {
  const reason = reasonOf(error);
  return unwritableCode(reason) === undefined
    ? `Sidetone stopped: ${reason}. Start it with SIDETONE_DEBUG=1 to see where.`
    : `Sidetone stopped: ${reason}. Make sure that there is room and that this place is yours to write to, then start again.`;
}

/**
 * Runs a tool's main function; its number becomes the exit code. A problem ends as one sentence and exit code 1.
 * SIDETONE_DEBUG=1 adds the stack, for those who work on the tools.
 * @param {() => Promise<number> | number} main
 */
export async function runTool(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const sentence = error instanceof SetUpProblem ? error.message : unexpected(error);
    process.stderr.write(`${sentence}\n`);
    if (process.env['SIDETONE_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
    process.exitCode = 1;
  }
}
