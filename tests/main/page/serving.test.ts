import fc from 'fast-check';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { admittedRecordings } from '../../../main/page/admitted-recordings.ts';
import { byteRange } from '../../../main/page/byte-range.ts';
import { fileOfAddress } from '../../../main/page/file-of-address.ts';
import { isOwnAddress, mayBeLoaded } from '../../../main/page/own-address.ts';
import { serve, type ServeParts } from '../../../main/page/serve.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function served(): ServeParts & { readonly root: string } {
  const root = temporaryFolder();
  const folders = { page: join(root, 'page'), model: join(root, 'model'), sampleCall: join(root, 'sample-call') };
  for (const folder of Object.values(folders)) mkdirSync(folder);
  writeFileSync(join(folders.page, 'index.html'), '<!doctype html>');
  writeFileSync(join(folders.page, 'a.js'), 'export {}');
  writeFileSync(join(folders.model, 'am.mdl'), 'model');
  writeFileSync(join(folders.sampleCall, 'sample-call.flac'), '0123456789');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  let tokens = 0;
  return {
    root,
    folders,
    developmentServer: null,
    recordings: admittedRecordings(() => `token-${String((tokens += 1))}`, 'app://bundle'),
    fetchFromDevelopmentServer: () => {
      throw new Error('no development server here');
    },
  };
}
const ask = (parts: ServeParts, path: string, init?: RequestInit) =>
  serve(new Request(`app://bundle${path}`, init), parts);

describe('our scheme', () => {
  it('serves page, model and sample call with every closed door', async () => {
    const parts = served();
    const page = await ask(parts, '/');
    expect(await page.text()).toBe('<!doctype html>');
    expect(page.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self' blob:; worker-src 'self' blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(page.headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(await (await ask(parts, '/model/am.mdl')).text()).toBe('model');
    expect(await (await ask(parts, '/sample-call/sample-call.flac')).text()).toBe('0123456789');
    expect((await ask(parts, '/a.js')).headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await ask(parts, '/missing.js')).status).toBe(404);
    expect((await ask(parts, '/', { method: 'POST' })).status).toBe(405);
    expect((await serve(new Request('app://elsewhere/'), parts)).status).toBe(404);
  });

  it.each([
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/model/..%2f..%2fsecret.txt',
    '/model/%2e%2e%2fsecret.txt',
    '/sample-call/..%5c..%5csecret.txt',
    '/%00',
    '/a.js%00.html',
    '/model/',
    '/%',
    '/..%2f..%2f..%2f..%2fetc%2fpasswd',
  ])('refuses to leave its folders: %s', async (path) => {
    const answer = await ask(served(), path);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.text()).toBe('');
  });

  it('never names a file outside of its folders, whatever is asked', () => {
    const folders = { page: '/srv/page', model: '/srv/model', sampleCall: '/srv/sample-call' };
    const piece = fc.constantFrom(
      '..',
      '.. ',
      '. .',
      '.',
      '%2e%2e',
      '%2f',
      '/',
      '\\',
      '%5c',
      'model',
      'sample-call',
      'etc',
      '%00',
      '%c0%ae',
      'C:',
      '~',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const file = fileOfAddress(`/${pieces.join('/')}`, folders);
        if (file === null) return;
        expect(
          Object.values(folders).some((folder) => {
            const way = relative(folder, file);
            return way !== '' && way !== '..' && !way.startsWith('../') && !isAbsolute(way);
          }),
        ).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('recordings', () => {
  it('are read by token only, in ranges, with the bytes asked for', async () => {
    const parts = served();
    const file = join(parts.root, 'call.wav');
    writeFileSync(file, '0123456789');
    const admitted = await parts.recordings.admit([file]);
    if (!admitted.ok) throw new Error(admitted.problem.message);
    expect(admitted.value).toEqual({ token: 'token-1', name: 'call.wav', files: [{ name: 'call.wav', bytes: 10 }] });
    const path = '/recording/token-1/0';
    const part = await ask(parts, path, { headers: { range: 'bytes=2-5' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-5/10', '2345']);
    const whole = await ask(parts, path);
    expect([
      whole.status,
      whole.headers.get('accept-ranges'),
      whole.headers.get('content-length'),
      await whole.text(),
    ]).toEqual([200, 'bytes', '10', '0123456789']);
    expect((await ask(parts, path, { headers: { range: 'bytes=10-' } })).status).toBe(416);
    for (const wrong of [
      '/recording/token-2/0',
      '/recording/token-1/1',
      '/recording/token-1/',
      '/recording/token-1/0x',
      '/recording//0',
    ])
      expect((await ask(parts, wrong)).status).toBe(404);
  });

  it('are refused with a sentence when they are none', async () => {
    const { recordings, root } = served();
    writeFileSync(join(root, 'empty.wav'), '');
    mkdirSync(join(root, 'folder.wav'));
    symlinkSync(join(root, 'nowhere'), join(root, 'broken.wav'));
    const codes = await Promise.all(
      ['secret.txt', 'empty.wav', 'folder.wav', 'missing.wav', 'broken.wav'].map(async (name) => {
        const answer = await recordings.admit([join(root, name)]);
        return answer.ok ? 'ok' : [answer.problem.code, answer.problem.message.startsWith(name)];
      }),
    );
    expect(codes).toEqual([
      ['recording-unreadable', true],
      ['recording-unreadable', true],
      ['recording-unreadable', true],
      ['not-found', true],
      ['not-found', true],
    ]);
  });
});

it.each([
  [null, null],
  ['bytes=0-', { first: 0, last: 9 }],
  ['bytes=3-4', { first: 3, last: 4 }],
  ['bytes=-4', { first: 6, last: 9 }],
  ['bytes=-40', { first: 0, last: 9 }],
  ['bytes=5-500', { first: 5, last: 9 }],
  ['bytes=10-', 'unsatisfiable'],
  ['bytes=5-4', 'unsatisfiable'],
  ['bytes=-', 'unsatisfiable'],
  ['bytes=0-1,3-4', 'unsatisfiable'],
  ['lines=0-1', 'unsatisfiable'],
])('reads the range %s', (header, range) => {
  expect(byteRange(header, 10)).toEqual(range);
});

it.each([
  ['app://bundle/', true],
  ['app://bundle/listening/index.html', true],
  ['app://bundle', true],
  ['app://other/', false],
  ['app://bundle.example.com/', false],
  ['https://bundle/', false],
  ['app://user@bundle/', false],
  ['app://bundle:80/', false],
  ['file:///etc/passwd', false],
  ['', false],
  ['javascript:alert(1)', false],
])('knows our own address: %s %s', (address, own) => {
  expect(isOwnAddress(address)).toBe(own);
});

it('lets nothing be loaded from anywhere else', () => {
  expect(
    [
      'app://bundle/a.js',
      'blob:app://bundle/123',
      'data:image/png;base64,',
      'https://example.com/',
      'http://127.0.0.1:5173/',
      'ws://127.0.0.1:5173/',
      'file:///x',
      'blob:https://example.com/1',
    ].map((each) => mayBeLoaded(each, null)),
  ).toEqual([true, true, true, false, false, false, false, false]);
  expect(
    ['http://127.0.0.1:5173/a', 'ws://127.0.0.1:5173/', 'http://127.0.0.1:51730/', 'https://example.com/'].map((each) =>
      mayBeLoaded(each, 'http://127.0.0.1:5173'),
    ),
  ).toEqual([true, true, false, false]);
});
