import { BrowserWindow, screen } from 'electron';
import { OWN_ROOT } from '../page/own-address.ts';
import { STRIP, stripPlace, type Place } from './strip-place.ts';
import { closedPreferences } from './window-options.ts';

export interface StripWindow {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly webContents: () => Electron.WebContents | null;
  /** the page drags it, where the desktop does not */
  move(to: Place): void;
  /** whether it stands over other windows may have changed */
  settingsChanged(): void;
  close(): void;
}

export interface StripParts {
  readonly preload: string;
  readonly alwaysOnTop: () => boolean;
  /** where the strip stood on a screen; null: its usual corner */
  readonly placeOn: (screenId: string) => Place | null;
  readonly keepPlace: (screenId: string, place: Place) => void;
  /** it has gone, by whatever way */
  readonly onClosed: () => void;
}

/** A place is kept when the strip has stood still for so long: it moves by the pixel. */
const STILL_MILLISECONDS = 400;

/**
 * The small strip over other programs. It never takes the focus: it cannot be focused at all, and is shown without
 * being made active.
 */
export function stripWindow(parts: StripParts): StripWindow {
  let window: BrowserWindow | null = null;

  const putInside = (): void => {
    if (window === null) return;
    const bounds = window.getBounds();
    const { x, y } = stripPlace(bounds, screen.getDisplayMatching(bounds).workArea);
    if (x !== bounds.x || y !== bounds.y) window.setPosition(x, y);
  };
  screen.on('display-metrics-changed', putInside);
  screen.on('display-removed', putInside);

  const open = (): BrowserWindow => {
    const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const fresh = new BrowserWindow({
      ...STRIP,
      ...stripPlace(parts.placeOn(String(display.id)), display.workArea),
      show: false,
      frame: false,
      resizable: false,
      maximizable: false,
      minimizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      focusable: false,
      acceptFirstMouse: true,
      title: 'Sidetone strip',
      webPreferences: { ...closedPreferences(parts.preload), backgroundThrottling: false },
    });
    raise(fresh, parts.alwaysOnTop());
    fresh.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    fresh.once('ready-to-show', () => {
      fresh.showInactive();
    });
    let still: NodeJS.Timeout | null = null;
    const keep = (): void => {
      still = null;
      const bounds = fresh.getBounds();
      parts.keepPlace(String(screen.getDisplayMatching(bounds).id), { x: bounds.x, y: bounds.y });
    };
    // 'moved' does not come under Linux
    fresh.on('move', () => {
      if (still !== null) clearTimeout(still);
      still = setTimeout(keep, STILL_MILLISECONDS);
    });
    fresh.on('close', () => {
      if (still === null) return;
      clearTimeout(still);
      keep();
    });
    fresh.on('closed', () => {
      if (window === fresh) window = null;
      parts.onClosed();
    });
    fresh.webContents.on('render-process-gone', (_event, details) => {
      if (details.reason !== 'clean-exit' && !fresh.isDestroyed()) fresh.webContents.reload();
    });
    void fresh.loadURL(`${OWN_ROOT}/strip/index.html`);
    return fresh;
  };
  return {
    isOpen: () => window !== null,
    open: () => {
      window ??= open();
    },
    webContents: () => window?.webContents ?? null,
    move: (to) => {
      if (window === null) return;
      const { workArea } = screen.getDisplayNearestPoint({ x: to.x + STRIP.width / 2, y: to.y + STRIP.height / 2 });
      const { x, y } = stripPlace(to, workArea);
      window.setPosition(x, y);
    },
    settingsChanged: () => {
      if (window !== null) raise(window, parts.alwaysOnTop());
    },
    close: () => {
      window?.close();
    },
  };
}

/** Over full-screen programs too, where the system knows such a level. */
function raise(window: BrowserWindow, onTop: boolean): void {
  window.setAlwaysOnTop(onTop, 'screen-saver');
}
