import { app } from 'electron';

/**
 * What has to be closed before Electron is ready.
 * @param developing the pages come from a development server on this computer
 */
export function closeBeforeReady(developing: boolean): void {
  // enabling it would undo the switch, without which nothing starts as root
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Chromium's own errands: updates of components, reports, prefetching
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
    'disable-breakpad',
    // asks neither the network nor a proxy where the way out is
    'no-proxy-server',
  ])
    app.commandLine.appendSwitch(name);
  // and whatever slips through finds no name to go to
  if (!developing) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}
