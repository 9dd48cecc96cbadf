#!/usr/bin/env node
// Stands in for fpm, which electron-builder would download: understands what electron-builder passes for deb and rpm
// and leaves the work to dpkg-deb and rpmbuild.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { debControl, readArguments, rpmSpec } from './package-descriptions.mjs';

/** @typedef {import('./package-descriptions.mjs').PackageRequest} PackageRequest */

/** @param {string} program @param {readonly string[]} args */
const run = (program, args) => void execFileSync(program, [...args], { stdio: ['ignore', 'inherit', 'inherit'] });

/** Lays the files out as they will lie on the target. @param {PackageRequest} request @param {string} root */
function layOut(request, root) {
  for (const { from, to } of request.files) {
    const target = path.join(root, to);
    fs.mkdirSync(from.endsWith('/') ? target : path.dirname(target), { recursive: true });
    run('cp', from.endsWith('/') ? ['-a', `${from}.`, target] : [from, target]);
  }
  run('chmod', ['-R', 'u+rwX,go+rX,go-w', root]);
}

/** @param {string} folder */
const sizeInKilobytes = (folder) => Number(execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split(/\s/)[0]);

/** @param {PackageRequest} request @param {string} root */
function makeDeb(request, root) {
  const control = debControl(request, sizeInKilobytes(root));
  const folder = path.join(root, 'DEBIAN');
  fs.mkdirSync(folder);
  fs.writeFileSync(path.join(folder, 'control'), control);
  for (const [script, name] of /** @type {const} */ ([
    [request.afterInstall, 'postinst'],
    [request.afterRemove, 'postrm'],
  ])) {
    if (script === undefined) continue;
    fs.copyFileSync(script, path.join(folder, name));
    fs.chmodSync(path.join(folder, name), 0o755);
  }
  run('dpkg-deb', [
    '--root-owner-group',
    `-Z${process.env['SIDETONE_DEB_COMPRESSION'] ?? 'xz'}`,
    '--build',
    root,
    request.output,
  ]);
}

/** @param {PackageRequest} request @param {string} root @param {string} work */
function makeRpm(request, root, work) {
  const read = (/** @type {string | undefined} */ file) =>
    file === undefined ? undefined : fs.readFileSync(file, 'utf8');
  const spec = path.join(work, 'package.spec');
  fs.writeFileSync(
    spec,
    rpmSpec(request, { afterInstall: read(request.afterInstall), afterRemove: read(request.afterRemove) }),
  );
  run('rpmbuild', [
    '-bb',
    '--quiet',
    '--noclean',
    '--target',
    request.rpmArchitecture,
    '--buildroot',
    root,
    '--define',
    `_topdir ${work}/build`,
    '--define',
    `_rpmdir ${work}/made`,
    '--define',
    `_binary_payload ${process.env['SIDETONE_RPM_PAYLOAD'] ?? 'w6.gzdio'}`,
    spec,
  ]);
  const folder = path.join(work, 'made', request.rpmArchitecture);
  const [made] = fs.readdirSync(folder);
  if (made === undefined) throw new Error('rpmbuild made no package');
  fs.copyFileSync(path.join(folder, made), request.output);
}

const work = fs.mkdtempSync(path.join(os.tmpdir(), 'sidetone-package-'));
try {
  const request = readArguments(process.argv.slice(2));
  const root = path.join(work, 'root');
  fs.mkdirSync(root);
  layOut(request, root);
  if (request.kind === 'deb') makeDeb(request, root);
  else makeRpm(request, root, work);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  fs.rmSync(work, { recursive: true, force: true });
}
