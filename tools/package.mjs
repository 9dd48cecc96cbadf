// `npm run package`: the unpacked Linux app in release/. `npm run package -- deb rpm` (or AppImage, nsis, msi, dmg,
// zip): installers.
import './set-up/node-version.mjs';
import path from 'node:path';
import { buildApp } from './build.mjs';
import { runToTheEnd } from './electron.mjs';
import { setUp } from './set-up.mjs';
import { onPath } from './set-up/command.mjs';
import { writeLicences } from './package/licences.mjs';
import { checkout, readJson } from './set-up/files.mjs';
import { SetUpProblem, runTool } from './set-up/problem.mjs';
import { say } from './set-up/progress.mjs';

/** Which system a kind of package is for, and the programs that make it here. */
const kinds = /** @type {Record<string, { system: 'linux' | 'win' | 'mac', programs: readonly string[] }>} */ ({
  dir: { system: 'linux', programs: [] },
  deb: { system: 'linux', programs: ['dpkg-deb'] },
  rpm: { system: 'linux', programs: ['rpmbuild'] },
  AppImage: { system: 'linux', programs: [] },
  nsis: { system: 'win', programs: [] },
  msi: { system: 'win', programs: [] },
  dmg: { system: 'mac', programs: [] },
  zip: { system: 'mac', programs: [] },
});

await runTool(async () => {
  const wanted = process.argv.slice(2);
  const chosen = wanted.length === 0 ? ['dir'] : wanted;
  const systems = new Set(chosen.map(systemOf));
  const [system] = systems;
  if (system === undefined || systems.size > 1)
    throw new SetUpProblem('Packages for several systems cannot be made in one go.', 'Name those of one system only.');
  const runtime = await setUp('start');
  await buildApp();
  const { dependencies } = /** @type {{ dependencies: Record<string, string> }} */ (
    readJson(path.join(checkout, 'package.json'))
  );
  writeLicences({
    root: checkout,
    built: path.join(checkout, 'out'),
    packedWhole: Object.keys(dependencies),
    target: path.join(checkout, 'out/LICENSES.libraries.txt'),
  });
  if (runtime.kind === 'fallback')
    say(
      `These packages hold Electron ${runtime.version}, which is past its end of life: for tests only, not to be handed out.`,
    );
  const isHere = system === 'linux' && process.platform === 'linux';
  const ownRuntime = isHere
    ? [`--config.electronDist=${runtime.folder}`, `--config.electronVersion=${runtime.version}`]
    : [];
  const code = await runToTheEnd(
    process.execPath,
    [
      path.join(checkout, 'node_modules/electron-builder/cli.js'),
      `--${system}`,
      ...chosen,
      '--publish=never',
      '--config=electron-builder.yml',
      ...ownRuntime,
    ],
    {
      cwd: checkout,
      env: {
        ...process.env,
        CUSTOM_FPM_PATH: path.join(checkout, 'tools/package/fpm.mjs'),
        ELECTRON_BUILDER_7ZIP_PATH: sevenZip(),
      },
    },
  );
  if (code !== 0)
    throw new SetUpProblem(
      `No ${chosen.join(', ')} could be made; the lines above say why.`,
      'Correct that and start again.',
    );
  say('Made in release/');
  return 0;
});

/** @param {string} kind */
function systemOf(kind) {
  const found = kinds[kind];
  if (found === undefined)
    throw new SetUpProblem(`"${kind}" is no kind of package.`, `Choose from: ${Object.keys(kinds).join(', ')}.`);
  const missing = found.programs.find((program) => !onPath(program));
  if (missing !== undefined)
    throw new SetUpProblem(
      `A ${kind} package needs ${missing}.`,
      `Install it with your package manager and start again.`,
    );
  return found.system;
}

/** electron-builder would download its own; the npm package has it for this system. */
function sevenZip() {
  const folder = process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'win' : 'linux';
  return path.join(
    checkout,
    'node_modules/7zip-bin',
    folder,
    process.arch,
    process.platform === 'win32' ? '7za.exe' : '7za',
  );
}
