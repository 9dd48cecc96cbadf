import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import createFvad from '@echogarden/fvad-wasm';
import { callEvent, type CallEvent, type CallFact } from '../../app/call/events.ts';
import type { Side } from '../../app/call/words.ts';

/** The folder of recordings, or null when none is named. */
export const corpusFolder: string | null = ((): string | null => {
  const named = process.env['SIDETONE_CORPUS'];
  if (named !== undefined && existsSync(join(named, 'calls'))) return named;
  process.stdout.write(
    'No recordings: set SIDETONE_CORPUS to a folder that holds calls/ and scenarios/. These tests are skipped.\n',
  );
  return null;
})();

const chunkSamples = 3200;

/**
 * Mono 16-bit samples at 16 kHz; telephone recordings at 8 kHz are doubled by linear interpolation, which the voice
 * detector does not mind.
 */
function samplesOf(path: string): Int16Array {
  const file = readFileSync(path);
  const rate = file.readUInt32LE(24);
  const data = file.indexOf('data', 12, 'latin1') + 8;
  const samples = new Int16Array(
    file.buffer.slice(file.byteOffset + data, file.byteOffset + file.length - ((file.length - data) % 2)),
  );
  if (rate === 16_000) return samples;
  const doubled = new Int16Array(samples.length * 2);
  samples.forEach((sample, index) => {
    doubled[2 * index] = sample;
    doubled[2 * index + 1] = (sample + (samples[index + 1] ?? sample)) / 2;
  });
  return doubled;
}

async function voiceDetector(): Promise<(frame: Int16Array) => boolean> {
  const module = await createFvad();
  const handle = module._fvad_new();
  module._fvad_set_sample_rate(handle, 16_000);
  module._fvad_set_mode(handle, 2);
  const memory = module._malloc(640);
  return (frame) => {
    module.HEAP16.set(frame, memory >> 1);
    return module._fvad_process(handle, memory, 320) === 1;
  };
}

async function soundOf(path: string): Promise<readonly { readonly mask: number; readonly dbfs: number }[]> {
  const samples = samplesOf(path);
  const isVoice = await voiceDetector();
  return Array.from({ length: Math.floor(samples.length / chunkSamples) }, (_, index) => {
    const chunk = samples.subarray(index * chunkSamples, (index + 1) * chunkSamples);
    let mask = 0;
    let energy = 0;
    for (let frame = 0; frame < 10; frame += 1)
      if (isVoice(chunk.subarray(frame * 320, frame * 320 + 320))) mask |= 1 << frame;
    for (const sample of chunk) energy += (sample / 32_768) ** 2;
    return { mask, dbfs: energy > 0 ? Math.max(-100, 10 * Math.log10(energy / chunkSamples)) : -100 };
  });
}

interface VoskLine {
  readonly side: Side;
  readonly emittedAt: number;
  readonly result?: readonly {
    readonly word: string;
    readonly start: number;
    readonly end: number;
    readonly conf: number;
  }[];
}

/**
 * The events of a recorded call: sound as it lies in the files, words as they were recognised when they were (finals
 * only).
 */
export async function eventsOf(base: string): Promise<readonly CallEvent[]> {
  const sound = { agent: await soundOf(`${base}-agent.wav`), caller: await soundOf(`${base}-caller.wav`) };
  const lines = readFileSync(`${base}.vosk.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as VoskLine);
  const finals = lines.filter((line) => (line.result?.length ?? 0) > 0).sort((a, b) => a.emittedAt - b.emittedAt);
  const events: CallEvent[] = [];
  const add = (atSeconds: number, knownSeconds: number, fact: CallFact): void => {
    events.push(callEvent.parse({ version: 1, seq: events.length, atSeconds, knownSeconds, ...fact }));
  };
  const silence = { mask: 0, dbfs: -100 };
  for (let index = 0; index < Math.max(sound.agent.length, sound.caller.length); index += 1) {
    const end = (index + 1) * 0.2;
    const [agent, caller] = [sound.agent[index] ?? silence, sound.caller[index] ?? silence];
    add(end, end, {
      type: 'heard',
      agentDbfs: agent.dbfs,
      callerDbfs: caller.dbfs,
      agentVoicedFrames: agent.mask,
      callerVoicedFrames: caller.mask,
    });
    for (let final = finals[0]; final !== undefined && final.emittedAt <= end + 1e-6; final = finals[0]) {
      finals.shift();
      const words = (final.result ?? []).map((word) => ({
        text: word.word,
        startSeconds: word.start,
        endSeconds: word.end,
        confidence: word.conf,
      }));
      add(words[0]?.startSeconds ?? end, end, { type: 'words-final', side: final.side, words });
    }
  }
  return events;
}
