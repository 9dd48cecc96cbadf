import { ipcMain, type WebContents } from 'electron';
import type { NoticeName, Tell } from '../../app/ipc.ts';
import type { Log } from '../system/log.ts';
import { answerRequest, type RequestHandlers } from './answer-request.ts';
import { trustedSender, type Sender } from './senders.ts';

export interface PagesParts {
  readonly screens: () => readonly WebContents[];
  readonly listening: () => WebContents | null;
  readonly log: Log;
}

/** Our pages: they ask, and they are told. */
export interface Pages {
  answerWith(handlers: Partial<RequestHandlers>): void;
  readonly tellScreens: Tell;
  readonly tellListening: Tell;
}

export function pages(parts: PagesParts): Pages {
  const kindOf = (contents: WebContents): Sender | null =>
    contents === parts.listening() ? 'listening' : parts.screens().includes(contents) ? 'screen' : null;
  const send = (contents: WebContents, notice: NoticeName, value: unknown): void => {
    if (!contents.isDestroyed() && !contents.isCrashed()) contents.send('tell', notice, value);
  };
  return {
    answerWith: (handlers) => {
      ipcMain.handle('ask', (event, name: unknown, input: unknown) => {
        const sender = trustedSender(event.senderFrame, kindOf(event.sender));
        if (sender === null) parts.log.warn('refused a request: unknown sender');
        return answerRequest(sender, name, input, handlers, (request, error) => {
          parts.log.bug(`request ${request}`, error);
        });
      });
    },
    tellScreens: (notice, value) => {
      for (const contents of parts.screens()) send(contents, notice, value);
    },
    tellListening: (notice, value) => {
      const contents = parts.listening();
      if (contents !== null) send(contents, notice, value);
    },
  };
}
