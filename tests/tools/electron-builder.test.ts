import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../tools/set-up/files.mjs';

// electron-builder's own reader and schema check; they are not part of its public interface, hence the types written
// here.
const builder = createRequire(createRequire(path.join(checkout, 'package.json')).resolve('electron-builder'));
const { validateConfiguration } = builder('app-builder-lib/out/util/config/config') as {
  validateConfiguration: (config: object, log: object) => Promise<void>;
};
const { DebugLogger } = builder('builder-util') as { DebugLogger: new (enabled: boolean) => object };
const { load } = createRequire(builder.resolve('app-builder-lib'))('js-yaml') as {
  load: (text: string) => Configuration;
};

interface Configuration {
  readonly files: readonly string[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly mac: { readonly entitlements: string; readonly extendInfo: Readonly<Record<string, string>> };
  readonly protocols: readonly { readonly schemes: readonly string[] }[];
}

const configuration = load(fs.readFileSync(path.join(checkout, 'electron-builder.yml'), 'utf8'));
const check = (config: object) => validateConfiguration(config, new DebugLogger(false));

describe('electron-builder.yml', () => {
  it('is accepted by electron-builder', async () => {
    await expect(check(configuration)).resolves.not.toThrow();
  });
  it.each([
    ['an unknown key', { nsis: { oneclick: true } }],
    ['an unknown kind of value', { mac: { hardenedRuntime: 'yes' } }],
  ])('would be refused with %s', async (_what, change) => {
    await expect(check({ ...configuration, ...change })).rejects.toThrow();
  });
  it('closes what an attacker could use a packaged Electron for', () => {
    expect(configuration.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });
  it('registers the address for call control and asks for sound on macOS', () => {
    expect(configuration.protocols.flatMap((protocol) => protocol.schemes)).toEqual(['sidetone']);
    expect(Object.keys(configuration.mac.extendInfo).sort()).toEqual([
      'NSAudioCaptureUsageDescription',
      'NSMicrophoneUsageDescription',
    ]);
    expect(fs.existsSync(path.join(checkout, configuration.mac.entitlements))).toBe(true);
  });
});
