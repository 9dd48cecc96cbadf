import type { WebPreferences } from 'electron';

/** The same closed doors for every window. */
export const closedPreferences = (preload: string): WebPreferences => ({
  preload,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableBlinkFeatures: 'Auxclick',
  enableWebSQL: false,
  autoplayPolicy: 'no-user-gesture-required',
});
