import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutDynamicCode } from '../../tools/vosk-without-dynamic-code.ts';

describe('the recogniser package, as it is installed', () => {
  const published = readFileSync(createRequire(import.meta.url).resolve('vosk-browser/dist/vosk.worker.js'), 'utf8');

  it('is made a module without dynamic code that starts nothing by itself', () => {
    const adapted = withoutDynamicCode(published);
    expect(adapted).not.toMatch(/new Function|\beval\(|newFunc\(Function|new RecognizerWorker\(/);
    expect(adapted.trimEnd().endsWith('export { vosk_default as loadVosk };')).toBe(true);
  });

  it('is refused when it has changed', () => {
    expect(() => withoutDynamicCode(published.replace('new RecognizerWorker();', ''))).toThrow('expected exactly one');
  });
});
