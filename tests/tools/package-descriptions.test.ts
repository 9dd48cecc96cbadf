import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { debControl, readArguments, rpmSpec } from '../../tools/package/package-descriptions.mjs';

const words = (kind: 'deb' | 'rpm') => [
  '-s',
  'dir',
  '--force',
  '-t',
  kind,
  '-d',
  'libnss3',
  '-d',
  'libgtk-3-0 | libgtk-3-0t64',
  '--deb-recommends',
  'tray',
  '--deb-compression',
  'xz',
  '--architecture',
  'amd64',
  '--after-install',
  '/tmp/after-install',
  '--description',
  'Coaches an agent\n100 % local\n\nTruly',
  '--version',
  '1.2.3-beta.1',
  '--package',
  '/out/a.pkg',
  '--name',
  'sidetone',
  '--maintainer',
  'A <a@b.invalid>',
  '--url',
  'u',
  '--license',
  'MIT',
  '--rpm-summary=Coach',
  '/build/linux-unpacked/=/opt/Sidetone',
  '/icons/a=b.png=/usr/share/icons/a.png',
];

describe('what the packer is told', () => {
  it('is read with files, lists and both ways of giving a value', () => {
    expect(readArguments(words('deb'))).toMatchObject({
      kind: 'deb',
      name: 'sidetone',
      rpmArchitecture: 'x86_64',
      output: '/out/a.pkg',
      summary: 'Coach',
      afterInstall: '/tmp/after-install',
      depends: ['libnss3', 'libgtk-3-0 | libgtk-3-0t64'],
      recommends: ['tray'],
      files: [
        { from: '/build/linux-unpacked/', to: '/opt/Sidetone' },
        { from: '/icons/a=b.png', to: '/usr/share/icons/a.png' },
      ],
    });
  });
  it('must be complete', () => {
    expect(() => readArguments(['-t', 'deb', '--name', 'x'])).toThrow('was not told --architecture');
    expect(() => readArguments(['-t', 'snap'])).toThrow('makes deb and rpm, not snap');
  });
});

describe('descriptions', () => {
  it('a Debian control file has its fields and a folded description', () => {
    expect(debControl(readArguments(words('deb')), 42)).toContain(
      'Installed-Size: 42\nDepends: libnss3, libgtk-3-0 | libgtk-3-0t64\nRecommends: tray\n',
    );
    expect(debControl(readArguments(words('deb')), 42)).toMatch(
      /Description: Coaches an agent\n 100 % local\n \.\n Truly\n$/,
    );
  });
  it('a version to come sorts before the one it leads to', () => {
    expect(debControl(readArguments(words('deb')), 42)).toContain('Version: 1.2.3~beta.1\n');
  });
  it("an rpm's last script works when the package goes, and not when a newer one has just come", () => {
    const spec = rpmSpec(readArguments(words('rpm')), { afterInstall: undefined, afterRemove: 'echo gone' });
    const script = spec.slice(spec.indexOf('%postun')).split('\n').slice(1).join('\n');
    const ran = (versionsLeft: number) =>
      execFileSync('/bin/bash', ['-c', script, 'postun', String(versionsLeft)], { encoding: 'utf8' });
    expect(ran(0)).toBe('gone\n');
    expect(ran(1)).toBe('');
  });
  it('an rpm spec has no unintended macro, no dash in the version and the scripts', () => {
    const spec = rpmSpec(readArguments(words('rpm')), { afterInstall: 'echo 50%', afterRemove: undefined });
    expect(spec).toContain('Version: 1.2.3~beta.1');
    expect(spec).toContain('100 %% local');
    expect(spec).toContain('%post -p /bin/bash\necho 50%%');
    expect(spec).not.toContain('%postun');
    expect(spec).toContain('%defattr(-,root,root,-)');
  });
});
