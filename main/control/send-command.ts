import type { CallCommand } from './call-command.ts';
import { linkOf } from './deep-link.ts';
import { openReplyRoom, type Reply } from './reply.ts';
import type { SecondStart } from './second-start.ts';

/** The Sidetone that runs answers within milliseconds; a machine that is busy is given this long. */
const ANSWER_SECONDS = 8;

/**
 * Hands a command to the Sidetone that runs and waits for its answer.
 * @param handOver tells it to the first start.
 * @returns false when none runs
 */
export async function sendCommand(
  command: CallCommand,
  platform: NodeJS.Platform,
  handOver: (data: SecondStart) => boolean,
): Promise<Reply> {
  const room = await openReplyRoom(platform);
  try {
    if (!handOver({ kind: 'call', link: linkOf(command), replyTo: room.address }))
      return { done: false, line: 'Sidetone is not running. Start it first.' };
    return (await room.answer(ANSWER_SECONDS)) ?? { done: false, line: 'Sidetone did not answer. Look at its window.' };
  } finally {
    room.close();
  }
}
