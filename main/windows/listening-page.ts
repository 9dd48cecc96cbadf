import { BrowserWindow } from 'electron';
import { LISTENING_ADDRESS } from '../page/own-address.ts';
import { closedPreferences } from './window-options.ts';

export interface ListeningPage {
  readonly webContents: () => Electron.WebContents | null;
  /** the page is hung: end it, so that it is started anew */
  restart(): void;
  close(): void;
}

export interface ListeningPageParts {
  readonly preload: string;
  /** it died, and is being started anew unless it has died too often */
  readonly onLost: (reason: string, comesBack: boolean) => void;
  /** a call goes on: then a page that does not answer any more is ended, and so started anew */
  readonly isNeeded: () => boolean;
}

/**
 * How often the page is asked whether it is alive, and how long it may take to say so. Chromium itself watches visible
 * windows only.
 */
const PING_EVERY_SECONDS = 5;
const PING_PATIENCE_SECONDS = 15;

const RESTARTS_A_MINUTE = 5;

/** The hidden page that captures and recognises. It outlives every screen, and is started anew whenever it dies. */
export function openListeningPage(parts: ListeningPageParts): ListeningPage {
  let deaths: number[] = [];
  let closed = false;
  let window: BrowserWindow | null = null;

  const open = (): void => {
    const fresh = new BrowserWindow({
      show: false,
      width: 400,
      height: 300,
      title: 'Sidetone listening',
      skipTaskbar: true,
      webPreferences: { ...closedPreferences(parts.preload), backgroundThrottling: false },
    });
    window = fresh;
    let gone = false;
    const lost = (reason: string): void => {
      if (gone || closed) return;
      gone = true;
      deaths = [...deaths.filter((at) => at > performance.now() - 60_000), performance.now()];
      const comesBack = deaths.length <= RESTARTS_A_MINUTE;
      parts.onLost(reason, comesBack);
      if (!fresh.isDestroyed()) fresh.destroy();
      if (comesBack) open();
      else window = null;
    };
    fresh.webContents.on('render-process-gone', (_event, details) => {
      lost(details.reason);
    });
    fresh.on('closed', () => {
      lost('closed');
    });
    void fresh.loadURL(LISTENING_ADDRESS).catch(() => {
      lost('not-loaded');
    });
  };
  open();
  let answeredAt = performance.now();
  const pulse = setInterval(() => {
    const contents = window === null || window.isDestroyed() ? null : window.webContents;
    if (contents === null || contents.isLoading() || contents.isCrashed() || !parts.isNeeded()) {
      answeredAt = performance.now();
      return;
    }
    if (performance.now() - answeredAt > PING_PATIENCE_SECONDS * 1000) {
      answeredAt = performance.now();
      contents.forcefullyCrashRenderer();
      return;
    }
    contents.executeJavaScript('0').then(
      () => {
        answeredAt = performance.now();
      },
      () => undefined,
    );
  }, PING_EVERY_SECONDS * 1000);
  return {
    webContents: () => (window === null || window.isDestroyed() ? null : window.webContents),
    restart: () => {
      deaths = [];
      if (window === null) open();
      else window.webContents.forcefullyCrashRenderer();
    },
    close: () => {
      closed = true;
      clearInterval(pulse);
      if (window !== null && !window.isDestroyed()) window.destroy();
    },
  };
}
