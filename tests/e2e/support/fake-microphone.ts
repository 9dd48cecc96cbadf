import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFolder } from './launch.ts';

/**
 * Chromium's switches for a microphone into which the agent of the sample says "good morning, this is Dana, how can I
 * help you", again and again.
 */
export function heardByFakeMicrophone(): readonly string[] {
  const file = join(tmpdir(), `sidetone-test-agent-${String(process.pid)}.wav`);
  execFileSync('sox', [
    '-D',
    '-R',
    join(appFolder, 'assets/sample-call/sample-call.flac'),
    '-r',
    '48000',
    file,
    'remix',
    '1',
    'trim',
    '0',
    '5',
    'repeat',
    '30',
  ]);
  return ['--use-fake-device-for-media-stream', `--use-file-for-fake-audio-capture=${file}%noloop`];
}
