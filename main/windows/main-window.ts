import { BrowserWindow, screen } from 'electron';
import { SCREEN_ADDRESS } from '../page/own-address.ts';
import { keepBounds, MAIN_WINDOW, readBounds } from './window-bounds.ts';
import { closedPreferences } from './window-options.ts';

export interface MainWindow {
  readonly window: BrowserWindow;
  /** to the front, at the user's own wish */
  readonly bringForward: () => void;
  /** over the others, but what has the focus keeps it */
  readonly showInactive: () => void;
}

export interface MainWindowParts {
  readonly preload: string;
  readonly boundsFile: string;
  /** the renderer died and was loaded again; the call goes on */
  readonly onReloaded: (reason: string) => void;
}

/** A screen that dies at once each time is not reloaded for ever. */
const RELOADS_A_MINUTE = 5;

export function openMainWindow(parts: MainWindowParts): MainWindow {
  const { maximised, ...bounds } = readBounds(
    parts.boundsFile,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MAIN_WINDOW.minWidth,
    minHeight: MAIN_WINDOW.minHeight,
    show: false,
    title: 'Sidetone',
    autoHideMenuBar: true,
    webPreferences: closedPreferences(parts.preload),
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    keepBounds(parts.boundsFile, { ...window.getNormalBounds(), maximised: window.isMaximized() });
  });

  let reloads: number[] = [];
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    reloads = [...reloads.filter((at) => at > performance.now() - 60_000), performance.now()];
    if (reloads.length > RELOADS_A_MINUTE) return;
    parts.onReloaded(details.reason);
    window.webContents.reload();
  });
  void window.loadURL(SCREEN_ADDRESS);
  return {
    window,
    bringForward: () => {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
    showInactive: () => {
      window.showInactive();
      window.moveTop();
    },
  };
}
