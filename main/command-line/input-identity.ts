import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { AnalyzeCommand } from './arguments.ts';

/**
 * An identity made of what is analysed, in the shape of a UUID: the same input gives the same summary, to the letter.
 */
export async function identityOfInput(command: AnalyzeCommand): Promise<string> {
  const hash = createHash('sha256');
  const { files, agentChannel, startedAt, timezone, agentName, agentNumber, callerName } = command;
  hash.update(
    JSON.stringify({ files: files.length, agentChannel, startedAt, timezone, agentName, agentNumber, callerName }),
  );
  for (const file of files) for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  const hex = hash.digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
