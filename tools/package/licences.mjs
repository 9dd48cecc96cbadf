import fs from 'node:fs';
import path from 'node:path';

/**
 * The licences of all libraries that are packed: those the bundler took code from, which its source maps tell, and
 * those that are packed as they are. Licences ask for it: the text goes wherever the code goes.
 */
const title =
  'The libraries in Sidetone and their licences. What is no library (the speech model, the recogniser, Electron): THIRD-PARTY-NOTICES.md.';

/**
 * Writes one file with the licence of every library that is packed. Throws when there are no source maps to read or a
 * library is not installed.
 * @param {{ root: string, built: string, packedWhole: readonly string[], target: string }} what `built`: folder of the
 *   bundles and their maps; `packedWhole`: libraries that are packed without being bundled; `target`: the file to write
 */
export function writeLicences({ root, built, packedWhole, target }) {
  const folders = new Set([
    ...bundledFolders(root, built),
    ...packedWhole.map((name) => path.join(root, 'node_modules', name)),
  ]);
  const parts = [...folders].map((folder) => describe(folder)).sort((one, other) => (one.name < other.name ? -1 : 1));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, [title, ...parts.map((part) => part.text)].join(`\n\n${'-'.repeat(100)}\n\n`));
}

/**
 * @param {string} root
 * @param {string} built
 * @returns {Set<string>} folders of the packages that something was bundled from
 */
function bundledFolders(root, built) {
  const maps = fs.readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.map'));
  if (maps.length === 0) throw new Error(`no source maps in ${built}`);
  const sources = maps.flatMap(
    (name) =>
      /** @type {{ sources: string[] }} */ (JSON.parse(fs.readFileSync(path.join(built, name), 'utf8'))).sources,
  );
  return new Set(
    sources.flatMap((source) => {
      // The way up differs from map to map (workers are bundled on their own), what stands below node_modules does not.
      const below = source.split(/(?:^|\/)node_modules\//).slice(1);
      const last = below.pop();
      if (last === undefined) return [];
      const [first = '', second = ''] = last.split('/');
      const nested = below.map((each) => path.join('node_modules', each));
      return [path.join(root, ...nested, 'node_modules', first.startsWith('@') ? path.join(first, second) : first)];
    }),
  );
}

/** @param {string} folder @returns {{ name: string, text: string }} */
function describe(folder) {
  /** @type {{ name: string, version: string, license?: string, author?: string | { name?: string } }} */
  const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = fs
    .readdirSync(folder)
    .filter((name) => /^(licen[cs]e|copying|notice)/i.test(name))
    .sort();
  const author = typeof about.author === 'string' ? about.author : about.author?.name;
  const texts =
    files.length > 0
      ? files.map((name) => fs.readFileSync(path.join(folder, name), 'utf8').trim())
      : [
          `By ${author ?? 'its contributors'}. The package holds no text of its licence; it is at https://spdx.org/licenses/${about.license ?? ''}.html`,
        ];
  return {
    name: about.name,
    text: [`${about.name} ${about.version} (${about.license ?? 'see below'})`, ...texts].join('\n\n'),
  };
}
