import { expect, test } from '@playwright/test';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { callSummary } from '../../../app/call/summary-shape.ts';
import { checkout } from '../support/packaged-app.ts';

/** A user that every Debian has and that owns nothing. */
const USER = 'nobody';
const program = '/usr/bin/sidetone';
const release = path.join(checkout, 'release');

const mayInstall = process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get') && !fs.existsSync('/opt/Sidetone');
test.skip(!mayInstall, 'only root on a Debian without Sidetone installs and removes a package');

const apt = (...args: readonly string[]): void => {
  execFileSync('apt-get', ['-qq', '-y', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: 'ignore',
  });
};
let home = '';
const asUser = (...words: readonly string[]) =>
  spawnSync('runuser', ['-u', USER, '--', 'env', `HOME=${home}`, `XDG_CONFIG_HOME=${home}`, ...words], {
    cwd: home,
    encoding: 'utf8',
  });

test.beforeAll(() => {
  const [deb] = fs.readdirSync(release).filter((name) => name.endsWith('.deb'));
  if (deb === undefined) throw new Error('there is no .deb in release/');
  apt('install', '--no-install-recommends', path.join(release, deb));
  home = fs.mkdtempSync('/var/tmp/sidetone-install-');
  execFileSync('chown', [USER, home]);
});
test.afterAll(() => {
  if (fs.existsSync(program)) apt('purge', 'sidetone');
  if (home !== '') fs.rmSync(home, { recursive: true, force: true });
});

test('what is installed belongs to root, opens links and has an icon', () => {
  expect(fs.realpathSync(program)).toBe('/opt/Sidetone/sidetone');
  const writable = execFileSync(
    'find',
    ['/opt/Sidetone', '(', '!', '-user', 'root', '-o', '-perm', '/022', ')', '!', '-type', 'l'],
    {
      encoding: 'utf8',
    },
  );
  expect(writable).toBe('');
  const entry = fs.readFileSync('/usr/share/applications/sidetone.desktop', 'utf8');
  expect(entry).toContain('\nExec=/opt/Sidetone/sidetone %U\n');
  expect(entry).toContain('\nMimeType=x-scheme-handler/sidetone;\n');
  expect(entry).toContain('\nIcon=sidetone\n');
  expect(fs.existsSync('/usr/share/icons/hicolor/256x256/apps/sidetone.png')).toBe(true);
});

test('another user than root runs it in the sandbox, and finds the sample call’s promise', () => {
  const sample = path.join(home, 'sample-call.flac');
  fs.copyFileSync(path.join(checkout, 'assets/sample-call/sample-call.flac'), sample);
  fs.chmodSync(sample, 0o644);
  const when = ['--started-at', '2026-11-23T14:05:00-06:00', '--timezone', 'America/Chicago'];
  // without a switch: where the sandbox cannot be had, Chromium ends at once
  const { status, stderr } = asUser(program, 'analyze', sample, ...when, '--json', path.join(home, 'summary.json'));
  expect(status, stderr).toBe(0);
  const summary = callSummary.parse(JSON.parse(fs.readFileSync(path.join(home, 'summary.json'), 'utf8')));
  expect(summary.callbacks).toMatchObject([{ dueAt: '2026-11-24T15:00:00-06:00' }]);
});

test('says in one line that it needs a display', () => {
  const { status, stdout, stderr } = asUser('env', '-u', 'DISPLAY', '-u', 'WAYLAND_DISPLAY', program, 'call', 'hold');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('Sidetone needs a display');
});

test('removed, it leaves each user’s own data and nothing else', () => {
  fs.writeFileSync(path.join(home, 'kept'), '');
  apt('purge', 'sidetone');
  for (const gone of [
    '/opt/Sidetone',
    program,
    '/etc/alternatives/sidetone',
    '/usr/share/applications/sidetone.desktop',
  ])
    expect(fs.existsSync(gone), gone).toBe(false);
  expect(
    fs
      .readdirSync('/usr/share/icons/hicolor', { recursive: true })
      .filter((name) => String(name).endsWith('/sidetone.png')),
  ).toEqual([]);
  expect(fs.existsSync(path.join(home, 'kept'))).toBe(true);
});
