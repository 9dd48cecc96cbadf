import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { AdmittedRecordings } from './admitted-recordings.ts';
import { byteRange } from './byte-range.ts';
import { fileOfAddress, type ServedFolders } from './file-of-address.ts';
import { OWN_HOST } from './own-address.ts';
import { pageHeaders, typeOf } from './page-headers.ts';

export interface ServeParts {
  readonly folders: ServedFolders;
  readonly recordings: AdmittedRecordings;
  readonly developmentServer: string | null;
  /** asks the development server; never called in the built app */
  readonly fetchFromDevelopmentServer: (address: string, accept: string) => Promise<Response>;
}

/** Answers a request for `app://bundle/…`: pages, models, the sample call, and admitted recordings with byte ranges. */
export async function serve(request: Request, parts: ServeParts): Promise<Response> {
  const url = new URL(request.url);
  const refused = (status: number) =>
    new Response(null, { status, headers: pageHeaders('text/plain', parts.developmentServer) });
  if (url.host !== OWN_HOST) return refused(404);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405);

  if (url.pathname.startsWith('/recording/')) {
    const [, , token = '', index = ''] = url.pathname.split('/');
    const file = /^\d$/.test(index) ? parts.recordings.fileOf(token, Number(index)) : null;
    return file === null ? refused(404) : streamed(request, file, parts.developmentServer).catch(() => refused(404));
  }
  const ownFile = url.pathname.startsWith('/model/') || url.pathname.startsWith('/sample-call/');
  if (parts.developmentServer !== null && !ownFile) {
    const answer = await parts.fetchFromDevelopmentServer(
      parts.developmentServer + url.pathname + url.search,
      request.headers.get('accept') ?? '*/*',
    );
    return new Response(answer.body, {
      status: answer.status,
      headers: pageHeaders(answer.headers.get('content-type') ?? 'text/html', parts.developmentServer),
    });
  }
  const file = fileOfAddress(url.pathname, parts.folders);
  if (file === null) return refused(400);
  if (url.pathname.startsWith('/sample-call/'))
    return streamed(request, file, parts.developmentServer).catch(() => refused(404));
  try {
    return new Response(new Uint8Array(await readFile(file)), {
      headers: pageHeaders(typeOf(file), parts.developmentServer),
    });
  } catch {
    return refused(404);
  }
}

/** In pieces, so that a two-hour recording never stands in memory as a whole. */
async function streamed(request: Request, file: string, developmentServer: string | null): Promise<Response> {
  const bytes = (await stat(file)).size;
  const headers = {
    ...pageHeaders(typeOf(file), developmentServer),
    'accept-ranges': 'bytes',
    'cache-control': 'no-store',
  };
  const range = byteRange(request.headers.get('range'), bytes);
  if (range === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${String(bytes)}` } });
  const { first, last } = range ?? { first: 0, last: bytes - 1 };
  const length = String(last - first + 1);
  const body =
    request.method === 'HEAD'
      ? null
      : (Readable.toWeb(createReadStream(file, { start: first, end: last })) as ReadableStream<Uint8Array>);
  return range === null
    ? new Response(body, { headers: { ...headers, 'content-length': length } })
    : new Response(body, {
        status: 206,
        headers: {
          ...headers,
          'content-length': length,
          'content-range': `bytes ${String(first)}-${String(last)}/${String(bytes)}`,
        },
      });
}
