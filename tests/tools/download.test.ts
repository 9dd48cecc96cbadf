import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, download } from '../../tools/set-up/download.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const server = http.createServer((request, answer) => {
  switch (request.url) {
    case '/whole':
      answer.end('all of it');
      break;
    case '/breaks-off':
      answer.writeHead(200, { 'content-length': 1000 });
      answer.write('some of it', () => {
        answer.destroy();
      });
      break;
    default:
      answer.statusCode = 503;
      answer.end();
  }
});
const address = (name: string) => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/${name}`;

beforeAll(
  () =>
    new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    }),
);
afterAll(() => {
  server.close();
});

describe('a download', () => {
  const fetched = async (name: string) => {
    const folder = temporaryFolder();
    const target = path.join(folder, 'sub', 'file');
    // what a start that was killed has left
    fs.mkdirSync(path.dirname(target));
    fs.writeFileSync(`${target}.part-999999999`, 'half');
    const refusal = await download(address(name), target, { what: 'file', bytes: 9 }).catch((error: unknown) => error);
    return { refusal, left: fs.readdirSync(path.dirname(target)) };
  };

  it('has its name when it is whole, and leaves nothing else', async () => {
    expect(await fetched('whole')).toEqual({ refusal: undefined, left: ['file'] });
  });
  it.each([
    ['breaks-off', 'the connection broke off'],
    ['refused', 'the site answered 503'],
  ])('that is not whole leaves nothing and says why: %s', async (name, why) => {
    const { refusal, left } = await fetched(name);
    expect(refusal).toMatchObject({ message: why });
    expect(left).toEqual([]);
  });
  it('is only tried where somebody answers', async () => {
    expect(await answers(address('whole'))).toBe(true);
    expect(await answers(address('refused'))).toBe(false);
    expect(await answers('http://127.0.0.1:9/')).toBe(false);
  });
});
