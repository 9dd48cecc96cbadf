import fs from 'node:fs';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sweep } from './files.mjs';
import { transferProgress } from './progress.mjs';

/** A site that does not answer within this time is treated as not reachable; a fallback is waiting. */
export const answerWithinMs = 8000;
/** A transfer that stands still for this long is given up. */
const stalledAfterMs = 30_000;

/**
 * Does the address answer at all?
 * @param {string} address
 */
export async function answers(address) {
  try {
    const answer = await fetch(address, {
      method: 'HEAD',
      redirect: 'follow',
      signal: AbortSignal.timeout(answerWithinMs),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/**
 * Fetches a file to `target`; it only has that name when it is complete. Throws with one sentence when the site does
 * not answer, answers with an error, or stalls.
 * @param {string} address
 * @param {string} target
 * @param {{ what: string, bytes: number }} expected
 */
export async function download(address, target, expected) {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  sweep(path.dirname(target), `${path.basename(target)}.part-`);
  const part = `${target}.part-${String(process.pid)}`;
  const abort = new AbortController();
  let timer = setTimeout(() => {
    abort.abort(new Error('no answer in time'));
  }, answerWithinMs);
  const beat = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      abort.abort(new Error('the transfer stood still'));
    }, stalledAfterMs);
  };
  try {
    const answer = await fetch(address, { redirect: 'follow', signal: abort.signal });
    if (!answer.ok || answer.body === null) throw new Error(`the site answered ${String(answer.status)}`);
    beat();
    const progress = transferProgress(expected.what, expected.bytes);
    let bytes = 0;
    const count = new Transform({
      transform(/** @type {Buffer} */ chunk, _encoding, done) {
        beat();
        bytes += chunk.length;
        progress(bytes);
        done(null, chunk);
      },
    });
    await pipeline(
      Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (answer.body)),
      count,
      fs.createWriteStream(part),
      { signal: abort.signal },
    );
    fs.renameSync(part, target);
  } catch (error) {
    // Node's own word for it says nothing to anybody.
    throw error instanceof TypeError && error.message === 'terminated' ? new Error('the connection broke off') : error;
  } finally {
    clearTimeout(timer);
    fs.rmSync(part, { force: true });
  }
}
