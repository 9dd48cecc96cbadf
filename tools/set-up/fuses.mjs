import fs from 'node:fs';

// Electron's fuse wire: this text, a version byte, a length byte, then one character a fuse ('0' off, '1' on, 'r'
// removed). Order of the fuses: FuseV1Options of @electron/fuses.
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wireVersion = 1;
const fuseOrder = /** @type {const} */ ([
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
]);

/** @typedef {typeof fuseOrder[number]} Fuse */

/** @param {Buffer} program @returns {number} where the first fuse stands */
function wireAt(program) {
  const at = program.indexOf(sentinel);
  if (at < 0) throw new Error('no fuse wire in this program: it is no Electron');
  if (program[at + sentinel.length] !== wireVersion) throw new Error('a fuse wire of an unknown version');
  return at + sentinel.length + 2;
}

/**
 * Sets fuses in place. Throws when the file is no Electron program or does not know a fuse.
 * @param {string} file
 * @param {Partial<Record<Fuse, boolean>>} wanted
 */
export function setFuses(file, wanted) {
  const program = fs.readFileSync(file);
  const first = wireAt(program);
  const known = program[first - 1] ?? 0;
  for (const [fuse, on] of Object.entries(wanted)) {
    const index = fuseOrder.findIndex((name) => name === fuse);
    if (index < 0 || index >= known) throw new Error(`this Electron has no fuse ${fuse}`);
    program[first + index] = on ? 0x31 : 0x30;
  }
  fs.writeFileSync(file, program);
}
