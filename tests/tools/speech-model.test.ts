import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { checkout } from '../../tools/set-up/files.mjs';
import { mavenFile, modelIsRight, modelsOf, prepareSpeechModels } from '../../tools/set-up/speech-model.mjs';
import { makeZip } from './make-zip.ts';
import { temporaryFolder } from './temporary-folder.ts';

const archive = makeZip([
  { name: 'assets/model/README', content: Buffer.from('about') },
  { name: 'assets/model/am/final.mdl', content: Buffer.alloc(4000, 7) },
  { name: 'assets/model/conf/mfcc.conf', content: Buffer.from('--num-ceps=40\n') },
  { name: 'classes.jar', content: Buffer.from('not of the model') },
]);

/** A checkout with one model in its manifest, whose archive is in the cache already: no network is touched. */
function prepared(kept: Buffer = archive) {
  const root = temporaryFolder();
  const cache = path.join(root, 'cache');
  fs.mkdirSync(path.join(root, 'models'));
  fs.mkdirSync(path.join(cache, 'archives'), { recursive: true });
  fs.writeFileSync(path.join(cache, 'archives', 'tiny-1.0.aar'), kept);
  fs.writeFileSync(
    path.join(root, 'models', 'manifest.json'),
    JSON.stringify({
      models: [
        {
          name: 'tiny',
          language: 'en-US',
          licence: 'Apache-2.0',
          settings: { 'conf/mfcc.conf': ['--dither=0.0'] },
          sources: [
            {
              kind: 'maven',
              artifact: 'test:tiny:1.0:aar',
              bytes: archive.length,
              sha256: createHash('sha256').update(archive).digest('hex'),
              folder: 'assets/model/',
            },
          ],
        },
      ],
    }),
  );
  return { root, cache, model: path.join(root, 'models', 'tiny') };
}

describe('a speech model', () => {
  beforeEach(() => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  });

  it('is unpacked with the list the recogniser reads', async () => {
    const { root, cache, model } = prepared();
    await prepareSpeechModels(root, cache);
    const listed = JSON.parse(fs.readFileSync(path.join(model, 'manifest.json'), 'utf8')) as {
      path: string;
      size: number;
      text?: string;
    }[];
    expect(listed.map(({ path: name, size, text }) => ({ name, size, text }))).toEqual([
      { name: 'am/final.mdl', size: 4000, text: undefined },
      { name: 'conf/mfcc.conf', size: 14, text: '--num-ceps=40\n--dither=0.0\n' },
    ]);
    expect(fs.existsSync(path.join(model, 'classes.jar'))).toBe(false);
    expect(await modelIsRight(model)).toBe(true);
  });

  it('is taken as it is when it is right, without archive or network', async () => {
    const { root, cache, model } = prepared();
    await prepareSpeechModels(root, cache);
    fs.rmSync(cache, { recursive: true });
    const before = fs.statSync(model).ino;
    await prepareSpeechModels(root, cache);
    expect(fs.statSync(model).ino).toBe(before);
  });

  it.each([
    [
      'cut short',
      (file: string) => {
        fs.truncateSync(file, 100);
      },
    ],
    [
      'changed',
      (file: string) => {
        fs.writeFileSync(file, Buffer.alloc(4000, 8));
      },
    ],
    [
      'missing',
      (file: string) => {
        fs.rmSync(file);
      },
    ],
  ])('is made anew when a file is %s', async (_how, spoil) => {
    const { root, cache, model } = prepared();
    await prepareSpeechModels(root, cache);
    spoil(path.join(model, 'am/final.mdl'));
    expect(await modelIsRight(model)).toBe(false);
    await prepareSpeechModels(root, cache);
    expect(await modelIsRight(model)).toBe(true);
  });

  it('stays trusted when only its times have changed, as after a copy', async () => {
    const { root, cache, model } = prepared();
    await prepareSpeechModels(root, cache);
    fs.utimesSync(path.join(model, 'am/final.mdl'), 1, 1);
    expect(await modelIsRight(model)).toBe(true);
  });

  it('is known by the name Maven gives its file', () => {
    expect(mavenFile('com.alphacephei:vosk-model-en:0.3.45:aar')).toBe('vosk-model-en-0.3.45.aar');
    expect(mavenFile('group:name:1')).toBe('name-1.jar');
  });
});

describe('the manifest of speech models', () => {
  it('names size, checksum and licence of every source', () => {
    const models = modelsOf(checkout);
    expect(models.length).toBeGreaterThan(0);
    for (const model of models) {
      expect(model.licence).not.toBe('');
      expect(model.sources.length).toBeGreaterThan(0);
      for (const source of model.sources) {
        expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
        expect(source.bytes).toBeGreaterThan(1_000_000);
        expect(source.folder).toMatch(/\/$/);
      }
    }
  });
});
