import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/**
 * How a command typed at a terminal hears what became of it: Electron hands a second start's words over but brings no
 * answer back, so the one who asks opens a socket (a named pipe on Windows) that only this user can reach, and tells
 * its address.
 */
export const reply = z.object({ done: z.boolean(), line: z.string().max(500) });
export type Reply = z.infer<typeof reply>;

const PREFIX = 'sidetone-reply-';
/** A reply is one short line; more is not ours. */
const MOST_BYTES = 2_000;

export interface ReplyRoom {
  readonly address: string;
  /** null: nothing came in time, or nothing that can be read */
  answer(withinSeconds: number): Promise<Reply | null>;
  close(): void;
}

export function openReplyRoom(platform: NodeJS.Platform): Promise<ReplyRoom> {
  const folder = platform === 'win32' ? null : mkdtempSync(join(tmpdir(), PREFIX));
  const address = folder === null ? `\\\\.\\pipe\\${PREFIX}${randomUUID()}` : join(folder, 'reply');
  let settle: (answer: Reply | null) => void = () => undefined;
  const answered = new Promise<Reply | null>((done) => {
    settle = done;
  });
  const server = createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (piece: string) => {
      text += piece;
      if (text.length > MOST_BYTES) socket.destroy();
    });
    socket.on('error', () => {
      settle(null);
    });
    socket.on('close', () => {
      settle(readReply(text));
    });
  });
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(address, () => {
      done({
        address,
        answer: (withinSeconds) => {
          const timer = setTimeout(() => {
            settle(null);
          }, withinSeconds * 1000);
          return answered.finally(() => {
            clearTimeout(timer);
          });
        },
        close: () => {
          server.close();
          if (folder !== null) rmSync(folder, { recursive: true, force: true });
        },
      });
    });
  });
}

/**
 * Answers at an address that a second start has told. Anything that is no such address is left alone; a listener that
 * is gone is no trouble.
 */
export function sendReply(address: string, answer: Reply): void {
  if (!isReplyAddress(address)) return;
  const socket = connect(address);
  socket.on('error', () => {
    socket.destroy();
  });
  socket.end(JSON.stringify(answer));
}

export const isReplyAddress = (address: string): boolean =>
  /^\\\\\.\\pipe\\sidetone-reply-[0-9a-f-]{36}$/.test(address) ||
  (basename(address) === 'reply' &&
    basename(dirname(address)).startsWith(PREFIX) &&
    address === join(dirname(address), 'reply') &&
    address.startsWith('/'));

function readReply(text: string): Reply | null {
  try {
    return reply.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
