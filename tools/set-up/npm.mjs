import { lastLine, run } from './command.mjs';

/**
 * How npm is called: the very npm that runs us when there is one, else the one on the PATH.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {[string, string[]]}
 */
export function npmCommand(args, env = process.env) {
  const own = env['npm_execpath'];
  return own?.endsWith('.js') ? [process.execPath, [own, ...args]] : ['npm', [...args]];
}

/**
 * What npm complains of, in as few words as it has: why a request was not answered, else its first error line that is
 * more than a code.
 * @param {string} output of npm with --loglevel=error
 */
export function npmReason(output) {
  const errors = [...output.matchAll(/^npm (?:error|ERR!) (.+)$/gm)].map((match) => match[1]?.trim() ?? '');
  const unanswered = errors.map((line) => /failed, reason: (.+)$/.exec(line)?.[1]).find((reason) => reason);
  const sentence = errors.find((line) => !/^(code|syscall|errno|path|dest|A complete log) /.test(line));
  return unanswered ?? sentence?.replace(/^(?:nospc|enoent|notsup) /, '') ?? errors[0] ?? lastLine(output);
}

/**
 * What a person can do about it, where npm's code tells.
 * @param {string} output of npm with --loglevel=error
 */
export function npmAdvice(output) {
  switch (/^npm (?:error|ERR!) code (\S+)$/m.exec(output)?.[1]) {
    case 'ENOSPC':
      return 'Free 1 GB where this folder and your home folder lie, then start again.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'Make sure that this folder and your home folder are yours to write to, then start again.';
    case 'ENOTEMPTY':
      return 'Wait until no other npm works in this folder, then start again.';
    default:
      return undefined;
  }
}

/** Errors of a network that is not there, or a registry nobody listens at. */
const unreachable =
  /\b(EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/;

/**
 * Asks the registry whether it is there at all, since npm asks for hundreds of packages before it gives up. One that
 * answers anything, even with a refusal, is there.
 * @returns {Promise<string | undefined>} why it cannot be reached
 */
export async function registryOutOfReach() {
  const [program, args] = npmCommand(['ping', '--loglevel=error', '--fetch-retries=1', '--fetch-timeout=8000']);
  const { code, output } = await run(program, [...args, '--fetch-retry-mintimeout=500'], { timeoutMs: 30_000 });
  return code !== 0 && unreachable.test(output) ? npmReason(output) : undefined;
}
