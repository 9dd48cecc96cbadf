import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.wav': 'audio/wav',
  '.flac': 'audio/flac',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
};
export const typeOf = (file: string): string => types[extname(file).toLowerCase()] ?? 'application/octet-stream';

/**
 * Nothing from elsewhere, no inline code, no eval; WebAssembly for the recogniser. `developmentServer` is null in the
 * built app.
 */
export function contentSecurityPolicy(developmentServer: string | null): string {
  const nonce = developmentServer === null ? '' : " 'nonce-dev'";
  const socket = developmentServer === null ? '' : ` ${developmentServer.replace(/^http/, 'ws')}`;
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${nonce}`,
    `style-src 'self'${nonce}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' blob:${socket}`,
    "worker-src 'self' blob:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The headers every answer of our scheme carries. */
export const pageHeaders = (type: string, developmentServer: string | null): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': contentSecurityPolicy(developmentServer),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});
