import { Menu, nativeImage, Tray } from 'electron';
import { join } from 'node:path';
import type { CallPhase } from '../../app/call/call-state.ts';
import { trayMenu, trayWords, type TrayAct } from './tray-menu.ts';

export interface CallTray {
  /** shows how the call stands */
  show(phase: CallPhase | null): void;
  close(): void;
}

/** The icon in the system's tray and its menu. @returns null where the desktop has no tray to put it in */
export function openTray(icons: string, platform: NodeJS.Platform, act: (what: TrayAct) => void): CallTray | null {
  try {
    const tray = new Tray(
      nativeImage.createFromPath(join(icons, platform === 'darwin' ? 'trayTemplate.png' : 'tray.png')),
    );
    let shown: CallPhase | null | undefined;
    return {
      show: (phase) => {
        if (phase === shown || tray.isDestroyed()) return;
        shown = phase;
        tray.setToolTip(trayWords(phase));
        tray.setContextMenu(
          Menu.buildFromTemplate(
            trayMenu(phase).map((entry) =>
              entry === 'line'
                ? { type: 'separator' as const }
                : {
                    label: entry.label,
                    enabled: entry.enabled,
                    click: () => {
                      act(entry.act);
                    },
                  },
            ),
          ),
        );
      },
      close: () => {
        if (!tray.isDestroyed()) tray.destroy();
      },
    };
  } catch {
    return null;
  }
}
