import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, NoticeName } from '../app/ipc.ts';

/** Nothing but the typed bridge reaches a page: one channel to ask, one to be told. */
const listeners = new Map<string, Set<(value: unknown) => void>>();

ipcRenderer.on('tell', (_event, notice: string, value: unknown) => {
  for (const listener of listeners.get(notice) ?? []) listener(value);
});

const bridge = {
  ask: (request: string, input: unknown) => ipcRenderer.invoke('ask', request, input),
  on: (notice: NoticeName, listener: (value: unknown) => void) => {
    const known = listeners.get(notice) ?? new Set();
    listeners.set(notice, known.add(listener));
    return () => {
      known.delete(listener);
    };
  },
  pathOf: (file: unknown) => webUtils.getPathForFile(file as File),
} satisfies Record<keyof Bridge, unknown>;

contextBridge.exposeInMainWorld('bridge', bridge);
