/**
 * What electron-builder wants packed, read out of fpm's arguments. `afterInstall`, `afterRemove`: files with scripts.
 * @typedef {object} PackageRequest
 * @property {'deb' | 'rpm'} kind
 * @property {string} name
 * @property {string} version
 * @property {string} architecture
 * @property {string} rpmArchitecture
 * @property {string} output
 * @property {string} maintainer
 * @property {string} vendor
 * @property {string} url
 * @property {string} licence
 * @property {string} summary
 * @property {string} description
 * @property {string} priority
 * @property {readonly string[]} depends
 * @property {readonly string[]} recommends
 * @property {readonly { from: string, to: string }[]} files
 * @property {string | undefined} afterInstall
 * @property {string | undefined} afterRemove
 */

/** rpm's names for the architectures. */
const rpmNames = /** @type {Record<string, string>} */ ({ amd64: 'x86_64', x64: 'x86_64', arm64: 'aarch64' });
const switches = new Set(['--force', '--debug']);

/**
 * Reads fpm's arguments as electron-builder writes them. Throws with one sentence when a needed one is missing.
 * @param {readonly string[]} words
 * @returns {PackageRequest}
 */
export function readArguments(words) {
  /** @type {Map<string, string>} */
  const options = new Map();
  /** @type {Map<string, string[]>} */
  const lists = new Map([
    ['-d', []],
    ['--deb-recommends', []],
  ]);
  const files = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (switches.has(word)) continue;
    const equals = word.indexOf('=');
    if (lists.has(word)) lists.get(word)?.push(words[(index += 1)] ?? '');
    else if (word.startsWith('--') && equals > 0) options.set(word.slice(0, equals), word.slice(equals + 1));
    else if (word.startsWith('-')) options.set(word, words[(index += 1)] ?? '');
    else files.push({ from: word.slice(0, word.lastIndexOf('=')), to: word.slice(word.lastIndexOf('=') + 1) });
  }
  const required = (/** @type {string} */ name) => {
    const value = options.get(name);
    if (value === undefined || value === '') throw new Error(`the packer was not told ${name}`);
    return value;
  };
  const kind = required('-t');
  if (kind !== 'deb' && kind !== 'rpm') throw new Error(`the packer makes deb and rpm, not ${kind}`);
  const architecture = required('--architecture');
  const description = (options.get('--description') ?? '').trim();
  return {
    kind,
    name: required('--name'),
    version: required('--version'),
    architecture,
    rpmArchitecture: rpmNames[architecture] ?? architecture,
    output: required('--package'),
    maintainer: required('--maintainer'),
    vendor: options.get('--vendor') ?? '',
    url: options.get('--url') ?? '',
    licence: options.get('--license') ?? '',
    summary: options.get('--rpm-summary') ?? description.split('\n')[0] ?? '',
    description,
    priority: options.get('--deb-priority') ?? 'optional',
    depends: lists.get('-d') ?? [],
    recommends: lists.get('--deb-recommends') ?? [],
    files,
    afterInstall: options.get('--after-install'),
    afterRemove: options.get('--after-remove'),
  };
}

/**
 * The control file of a Debian package (deb-control(5)).
 * @param {PackageRequest} request
 * @param {number} installedKilobytes
 */
export function debControl(request, installedKilobytes) {
  const [first = '', ...others] = request.description.split('\n');
  const lines = [
    `Package: ${request.name}`,
    `Version: ${sortable(request.version)}`,
    `Architecture: ${request.architecture}`,
    `Maintainer: ${request.maintainer}`,
    `Installed-Size: ${String(installedKilobytes)}`,
    `Depends: ${request.depends.join(', ')}`,
    ...(request.recommends.length > 0 ? [`Recommends: ${request.recommends.join(', ')}`] : []),
    'Section: utils',
    `Priority: ${request.priority}`,
    `Homepage: ${request.url}`,
    `Description: ${first.trim()}`,
    ...others.map((line) => ` ${line.trim() || '.'}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** To dpkg and rpm 1.0~beta comes before 1.0, while 1.0-beta comes after it. @param {string} version */
const sortable = (version) => version.replaceAll('-', '~');

/** A per cent sign starts a macro in a spec file. @param {string} text */
const plain = (text) => text.replaceAll('%', '%%');

/**
 * The spec file of an rpm of files that are there already: nothing is stripped, compiled or guessed. electron-builder's
 * scripts are written for bash. On an upgrade rpm runs the old package's last script after the new one's first, where
 * it would take away the command that has just been made: it works only when the last version goes.
 * @param {PackageRequest} request
 * @param {{ afterInstall: string | undefined, afterRemove: string | undefined }} scripts
 */
export function rpmSpec(request, scripts) {
  const lines = [
    `Name: ${request.name}`,
    `Version: ${sortable(request.version)}`,
    'Release: 1',
    `Summary: ${plain(request.summary)}`,
    `License: ${request.licence}`,
    `URL: ${request.url}`,
    `Vendor: ${plain(request.vendor)}`,
    'AutoReqProv: no',
    '%define __strip /bin/true',
    '%define _build_id_links none',
    '%define __os_install_post %{nil}',
    ...request.depends.map((name) => `Requires: ${name}`),
    '',
    '%description',
    plain(request.description),
    '',
    '%files',
    '%defattr(-,root,root,-)',
    ...request.files.map(({ to }) => `"${to}"`),
    ...(scripts.afterInstall === undefined ? [] : ['', '%post -p /bin/bash', plain(scripts.afterInstall)]),
    ...(scripts.afterRemove === undefined
      ? []
      : ['', '%postun -p /bin/bash', 'if [ "$1" -gt 0 ]; then exit 0; fi', plain(scripts.afterRemove)]),
  ];
  return `${lines.join('\n')}\n`;
}
