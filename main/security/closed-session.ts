import type { Session, WebContents } from 'electron';
import { isOwnAddress, mayBeLoaded } from '../page/own-address.ts';
import { mayHave } from './permissions.ts';

export interface ClosedSessionParts {
  readonly developmentServer: string | null;
  /** the page that may hear what this computer plays */
  readonly listening: () => WebContents | null;
  /** something was refused: its kind, never an address */
  readonly onRefused: (what: string) => void;
}

/** Nothing leaves this computer and no page gets more than its microphone: what is not named here is refused. */
export function closeSession(session: Session, parts: ClosedSessionParts): void {
  session.webRequest.onBeforeRequest((details, done) => {
    const allowed = mayBeLoaded(details.url, parts.developmentServer);
    if (!allowed) parts.onRefused('remote request');
    done({ cancel: !allowed });
  });
  session.setPermissionRequestHandler((contents, permission, done, details) => {
    const mediaTypes = 'mediaTypes' in details ? (details.mediaTypes ?? []) : null;
    const fromListening = contents === parts.listening();
    // what the computer plays is asked for by getDisplayMedia, which the handler below narrows to sound
    const loopback = fromListening && permission === 'display-capture' && isOwnAddress(details.requestingUrl);
    const allowed = loopback || mayHave(permission, details.requestingUrl, mediaTypes);
    if (!allowed) parts.onRefused(`permission ${permission}`);
    done(allowed);
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    mayHave(permission, `${origin.replace(/\/$/, '')}/`, details.mediaType === undefined ? null : [details.mediaType]),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((request, done) => {
    const listening = parts.listening();
    if (request.frame === null || listening === null || request.frame !== listening.mainFrame) {
      parts.onRefused('display media');
      done({});
      return;
    }
    try {
      // the picture of the page itself is asked for because Chromium gives no sound without one; the page stops it at
      // once
      done({ video: request.frame, audio: 'loopback' });
    } catch {
      parts.onRefused('loopback');
    }
  });
  session.on('will-download', (event) => {
    parts.onRefused('download');
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
}

/** No window navigates away, opens another or holds a foreign frame. */
export function closeContents(contents: WebContents, onRefused: (what: string) => void): void {
  contents.on('will-navigate', (event) => {
    // our own pages navigate by the hash, which is no navigation
    onRefused('navigation');
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (isOwnAddress(event.url)) return;
    onRefused('frame navigation');
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    onRefused('webview');
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => {
    onRefused('window');
    return { action: 'deny' };
  });
}
