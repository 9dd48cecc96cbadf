import { writeFileSync } from 'node:fs';

/** Writes 16-bit PCM. @param sample gives the value of a channel at a sample, -1..1 */
export function writeWav(
  file: string,
  about: { readonly channels: number; readonly seconds: number; readonly rate?: number },
  sample: (index: number, channel: number) => number = () => 0,
): void {
  const rate = about.rate ?? 16_000;
  const frames = Math.round(about.seconds * rate);
  const data = Buffer.alloc(frames * about.channels * 2);
  for (let frame = 0; frame < frames; frame += 1)
    for (let channel = 0; channel < about.channels; channel += 1)
      data.writeInt16LE(Math.round(sample(frame, channel) * 32_767), (frame * about.channels + channel) * 2);
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(about.channels, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(rate * about.channels * 2, 28);
  header.writeUInt16LE(about.channels * 2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(data.length, 40);
  writeFileSync(file, Buffer.concat([header, data]));
}
