import { BrowserWindow, screen } from 'electron';
import { OWN_ROOT } from '../page/own-address.ts';
import { closedPreferences } from './window-options.ts';

export const STRIP = { width: 360, height: 96 } as const;

export interface StripWindow {
  readonly toggle: () => void;
  readonly webContents: () => Electron.WebContents | null;
  close(): void;
}

export interface StripParts {
  readonly preload: string;
  readonly alwaysOnTop: () => boolean;
  /** where the strip stood on a screen; null: its usual corner */
  readonly placeOn: (screenId: string) => { readonly x: number; readonly y: number } | null;
  readonly keepPlace: (screenId: string, place: { readonly x: number; readonly y: number }) => void;
}

/** The small strip over other programs. It never takes the focus. */
export function stripWindow(parts: StripParts): StripWindow {
  let window: BrowserWindow | null = null;
  const open = (): BrowserWindow => {
    const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const { workArea } = display;
    const place = parts.placeOn(String(display.id)) ?? { x: workArea.x + workArea.width - STRIP.width - 16, y: workArea.y + 16 };
    const fresh = new BrowserWindow({
      ...STRIP, ...place, show: false, frame: false, resizable: false, maximizable: false, minimizable: false, fullscreenable: false, skipTaskbar: true, focusable: false,
      alwaysOnTop: parts.alwaysOnTop(), title: 'Sidetone strip', webPreferences: closedPreferences(parts.preload),
    });
    fresh.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    fresh.once('ready-to-show', () => { fresh.showInactive(); });
    fresh.on('moved', () => {
      const { x, y } = fresh.getBounds();
      parts.keepPlace(String(screen.getDisplayMatching(fresh.getBounds()).id), { x, y });
    });
    fresh.on('closed', () => { window = null; });
    fresh.webContents.on('render-process-gone', (_event, details) => { if (details.reason !== 'clean-exit' && !fresh.isDestroyed()) fresh.webContents.reload(); });
    void fresh.loadURL(`${OWN_ROOT}/strip/index.html`);
    return fresh;
  };
  return {
    toggle: () => {
      if (window === null) window = open();
      else window.close();
    },
    webContents: () => window?.webContents ?? null,
    close: () => { window?.close(); },
  };
}
