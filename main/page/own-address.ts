/** The scheme and host of our own pages: the only addresses anything may come from or go to. */
export const OWN_SCHEME = 'app';
export const OWN_HOST = 'bundle';
export const OWN_ROOT = `${OWN_SCHEME}://${OWN_HOST}`;
export const SCREEN_ADDRESS = `${OWN_ROOT}/`;
export const LISTENING_ADDRESS = `${OWN_ROOT}/listening/index.html`;

/** Protocol and host are compared, since Node says the origin of a scheme of our own is 'null'. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return (
    url.protocol === `${OWN_SCHEME}:` &&
    url.host === OWN_HOST &&
    url.username === '' &&
    url.password === '' &&
    url.port === ''
  );
}

/** What a page may load: our scheme, and blobs our pages made. `developmentServer` is null in the built app. */
export function mayBeLoaded(address: string, developmentServer: string | null): boolean {
  if (isOwnAddress(address)) return true;
  if (address.startsWith(`blob:${OWN_ROOT}/`) || address.startsWith('data:') || address.startsWith('devtools:'))
    return true;
  return (
    developmentServer !== null &&
    (address.startsWith(`${developmentServer}/`) || address.startsWith(`${developmentServer.replace(/^http/, 'ws')}/`))
  );
}
