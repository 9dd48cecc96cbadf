import type { Page } from '@playwright/test';
import type { NoticeName, Notices } from '../../../app/ipc.ts';

/** Waits until a page is told something. Ask for it before doing what leads to it. */
export const told = <N extends NoticeName>(page: Page, notice: N): Promise<Notices[N]> =>
  page.evaluate<Notices[N], NoticeName>(
    (name) =>
      new Promise<Notices[N]>((done) => {
        const { bridge } = window as unknown as {
          bridge: { on(notice: string, listener: (value: Notices[N]) => void): () => void };
        };
        const stop = bridge.on(name, (value) => {
          stop();
          done(value);
        });
      }),
    notice,
  );
