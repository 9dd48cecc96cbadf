import fs from 'node:fs';
import path from 'node:path';
import { buildApp } from '../build.mjs';
import { runToTheEnd } from '../electron.mjs';
import { checkout, readJson } from '../set-up/files.mjs';
import { playwrightCounts, stepCounts, vitestCounts } from './counts.mjs';
import { playwrightFailures, vitestFailures } from './failures.mjs';

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./failures.mjs').Failure} Failure
 * @typedef {{ code: number, counts: Counts, failures: readonly Failure[] }} Outcome
 * @typedef {{ name: string, about: string, needs: readonly string[], onlyNamed?: true, readsOnly?: true,
 *   run: (env: NodeJS.ProcessEnv) => Promise<Outcome> }} Step `needs`: steps that must have succeeded in this run, if
 *   they are part of it. `onlyNamed`: left out unless it is asked for by name. `readsOnly`: needs nothing, leaves
 *   nothing that another step uses, and may run beside others.
 */

const reports = path.join(checkout, '.cache', 'reports');

/**
 * A program of node_modules, run by this Node.
 * @param {string} script
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
const tool = (script, args, env) =>
  runToTheEnd(process.execPath, [path.join(checkout, 'node_modules', script), ...args], { env, cwd: checkout });

/** @param {number} code @param {Counts} [counts] @param {readonly Failure[]} [failures] @returns {Outcome} */
const outcome = (code, counts, failures = []) => ({ code, counts: stepCounts(code, counts), failures });

/** @param {string} folder */
const hasSpecs = (folder) =>
  fs.existsSync(folder) &&
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) => name.endsWith('.spec.ts'));

/**
 * @param {string} name
 * @param {string} config
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Outcome>}
 */
async function playwright(name, config, folder, env) {
  if (!hasSpecs(path.join(checkout, folder))) {
    process.stdout.write(`No specs in ${folder} yet\n`);
    return outcome(0);
  }
  const report = path.join(reports, `${name}.json`);
  fs.rmSync(report, { force: true });
  const code = await tool('@playwright/test/cli.js', ['test', `--config=${config}`, '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const told = readJson(report);
  return outcome(code, playwrightCounts(told), playwrightFailures(told));
}

/** @param {readonly string[]} kinds none: the unpacked app @param {NodeJS.ProcessEnv} env */
const makePackages = (kinds, env) =>
  runToTheEnd(process.execPath, [path.join(checkout, 'tools', 'package.mjs'), ...kinds], { env, cwd: checkout });

/** In the order in which they run: what is quick and most often wrong comes first. @type {readonly Step[]} */
export const steps = [
  {
    name: 'lint',
    about: 'Prettier, ESLint',
    needs: [],
    readsOnly: true,
    run: async (env) => {
      const codes = await Promise.all([
        tool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.'], env),
        tool(
          'eslint/bin/eslint.js',
          ['.', '--max-warnings=0', '--cache', '--cache-strategy=content', '--cache-location=.cache/eslint/'],
          env,
        ),
      ]);
      return outcome(Math.max(...codes));
    },
  },
  {
    name: 'types',
    about: 'TypeScript, against Electron 45 and 33',
    needs: [],
    readsOnly: true,
    run: async (env) => {
      const declared = await tool('typescript/bin/tsc', ['-b'], env);
      const older = await tool('typescript/bin/tsc', ['-p', 'main/tsconfig.electron-33.json'], env);
      return outcome(declared === 0 ? older : declared);
    },
  },
  {
    name: 'unit',
    about: 'Vitest',
    needs: [],
    run: async (env) => {
      const report = path.join(reports, 'unit.json');
      fs.rmSync(report, { force: true });
      const code = await tool(
        'vitest/vitest.mjs',
        ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        env,
      );
      const told = readJson(report);
      return outcome(code, vitestCounts(told), vitestFailures(told));
    },
  },
  {
    name: 'build',
    about: 'electron-vite',
    needs: [],
    run: async () => {
      await buildApp();
      return outcome(0);
    },
  },
  {
    name: 'e2e',
    about: 'Playwright on the built app',
    needs: ['build'],
    run: (env) => playwright('e2e', 'playwright.config.ts', 'tests/e2e', env),
  },
  {
    name: 'package',
    about: 'electron-builder, then Playwright on the packaged app',
    needs: ['build'],
    run: async (env) => {
      const code = await makePackages([], env);
      return code === 0 ? playwright('package', 'playwright.package.config.ts', 'tests/package', env) : outcome(code);
    },
  },
  {
    name: 'install',
    about: 'the Debian package installed, used and removed; for root on Debian',
    needs: ['build'],
    onlyNamed: true,
    run: async (env) => {
      // not compressed: it is thrown away again
      const code = await makePackages(['deb'], { SIDETONE_DEB_COMPRESSION: 'none', ...env });
      return code === 0
        ? playwright('install', 'playwright.install.config.ts', 'tests/package/install', env)
        : outcome(code);
    },
  },
  {
    name: 'devices',
    about: 'Playwright through virtual sound devices, in real time',
    needs: ['build'],
    onlyNamed: true,
    run: (env) => playwright('devices', 'playwright.devices.config.ts', 'tests/devices', env),
  },
];
