import { net, protocol } from 'electron';
import { OWN_SCHEME } from './own-address.ts';
import { serve, type ServeParts } from './serve.ts';

/**
 * Before Electron is ready: our scheme is a standard, secure one, so that workers, WebAssembly and storage work in its
 * pages.
 */
export function declareOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: OWN_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true, stream: true },
    },
  ]);
}

/** After Electron is ready: answers `app://bundle/…`. */
export function serveOwnScheme(parts: Omit<ServeParts, 'fetchFromDevelopmentServer'>): void {
  protocol.handle(OWN_SCHEME, (request) =>
    serve(request, {
      ...parts,
      fetchFromDevelopmentServer: (address, accept) => net.fetch(address, { headers: { accept } }),
    }),
  );
}
