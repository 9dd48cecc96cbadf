import { clipboard, dialog, shell, type BrowserWindow } from 'electron';
import { writeFile } from 'node:fs/promises';
import type { Desktop } from '../bridge/screen-requests.ts';
import { recordingEndings } from '../page/admitted-recordings.ts';

/** What a screen may ask of the desktop, on the real one. */
export const desktopOf = (
  window: () => BrowserWindow | null,
  dataFolder: string,
  toggleStrip: () => void,
): Desktop => ({
  showFolder: () => {
    void shell.openPath(dataFolder);
  },
  chooseRecordings: async () => {
    const owner = window();
    const options: Electron.OpenDialogOptions = {
      title: 'Choose a recording',
      properties: ['openFile', 'multiSelections'],
      filters: [{ name: 'Recordings', extensions: [...recordingEndings] }],
    };
    const { canceled, filePaths } = await (owner === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(owner, options));
    return canceled ? [] : filePaths;
  },
  chooseFile: async ({ title, name, kind, ending }) => {
    const owner = window();
    const options: Electron.SaveDialogOptions = {
      title,
      defaultPath: name,
      filters: [{ name: kind, extensions: [ending] }],
    };
    const { canceled, filePath } = await (owner === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(owner, options));
    return canceled || filePath === '' ? null : filePath;
  },
  writeFile: (file, text) => writeFile(file, text, { mode: 0o600 }),
  writeClipboard: (text) => {
    void clipboard.writeText(text);
  },
  toggleStrip,
});
