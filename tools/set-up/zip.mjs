import fs from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

// Field offsets: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end
// record).
const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;
const endRecordBytes = 22;
const longestComment = 0xffff;

/**
 * @typedef {{ name: string, isFolder: boolean, method: 'stored' | 'deflated', bytes: number, packedBytes: number, crc:
 *   number, mode: number, offset: number }} ZipEntry
 */

/**
 * Lists what a zip archive holds. Throws an Error with one sentence when it is truncated, not a zip, or of a kind not
 * read here (encrypted, zip64, other compression).
 * @param {string} file
 * @returns {ZipEntry[]}
 */
export function listZip(file) {
  const descriptor = fs.openSync(file, 'r');
  try {
    return readDirectory(descriptor, fs.fstatSync(descriptor).size);
  } finally {
    fs.closeSync(descriptor);
  }
}

/** @param {number} descriptor @param {number} position @param {number} length */
function readAt(descriptor, position, length) {
  const buffer = Buffer.alloc(length);
  const read = fs.readSync(descriptor, buffer, 0, length, position);
  if (read !== length) throw new Error('the archive ends too early');
  return buffer;
}

/** @param {number} descriptor @param {number} size @returns {ZipEntry[]} */
function readDirectory(descriptor, size) {
  const tailBytes = Math.min(size, endRecordBytes + longestComment);
  const tail = readAt(descriptor, size - tailBytes, tailBytes);
  let end = tail.length - endRecordBytes;
  while (end >= 0 && tail.readUInt32LE(end) !== endRecord) end -= 1;
  if (end < 0) throw new Error('the archive has no directory: it is no zip file or was cut off');
  const count = tail.readUInt16LE(end + 10);
  const directoryBytes = tail.readUInt32LE(end + 12);
  const directoryAt = tail.readUInt32LE(end + 16);
  if (count === 0xffff || directoryAt === 0xffffffff)
    throw new Error('the archive is a zip64 file, which is not read here');
  if (directoryAt + directoryBytes > size) throw new Error('the archive ends too early');
  const directory = readAt(descriptor, directoryAt, directoryBytes);
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== centralRecord)
      throw new Error('the directory of the archive is broken');
    const nameBytes = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameBytes);
    entries.push({
      name,
      isFolder: name.endsWith('/'),
      method: methodOf(directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10), name),
      crc: directory.readUInt32LE(at + 16),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** @param {number} flags @param {number} method @param {string} name @returns {'stored' | 'deflated'} */
function methodOf(flags, method, name) {
  if ((flags & 1) !== 0) throw new Error(`${name} in the archive is encrypted`);
  if (method === 0) return 'stored';
  if (method === 8) return 'deflated';
  throw new Error(`${name} in the archive is packed by a method that is not read here (${String(method)})`);
}

/**
 * Unpacks the entries that `place` gives a relative path for; sizes and CRC-32 are checked. Throws an Error with one
 * sentence when an entry is damaged or wants to leave the folder.
 * @param {string} file
 * @param {string} folder
 * @param {(name: string) => string | null} place
 * @returns {Promise<number>} how many files were written
 */
export async function unzip(file, folder, place) {
  let written = 0;
  for (const entry of listZip(file)) {
    const relative = entry.isFolder ? null : place(entry.name);
    if (relative === null) continue;
    const target = path.resolve(folder, relative);
    if (!target.startsWith(path.resolve(folder) + path.sep))
      throw new Error(`${entry.name} in the archive points outside its folder`);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    await writeEntry(file, entry, target);
    written += 1;
  }
  return written;
}

/** @param {string} file @param {ZipEntry} entry @param {string} target */
async function writeEntry(file, entry, target) {
  const descriptor = fs.openSync(file, 'r');
  let start = 0;
  try {
    const header = readAt(descriptor, entry.offset, 30);
    if (header.readUInt32LE(0) !== localRecord) throw new Error(`${entry.name} in the archive is broken`);
    start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  } finally {
    fs.closeSync(descriptor);
  }
  let crc = 0;
  let bytes = 0;
  const count = new Transform({
    transform(/** @type {Buffer} */ chunk, _encoding, done) {
      crc = zlib.crc32(chunk, crc);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const out = fs.createWriteStream(target, { mode: (entry.mode & 0o111) !== 0 ? 0o755 : 0o644 });
  if (entry.packedBytes === 0) {
    out.end();
    await finished(out);
  } else {
    const packed = fs.createReadStream(file, { start, end: start + entry.packedBytes - 1, highWaterMark: 1 << 20 });
    if (entry.method === 'stored') await pipeline(packed, count, out);
    else await pipeline(packed, zlib.createInflateRaw({ chunkSize: 1 << 18 }), count, out);
  }
  if (bytes !== entry.bytes || crc !== entry.crc) throw new Error(`${entry.name} in the archive is damaged`);
}
