import type { Problem } from '../../app/ipc.ts';
import type { DecodedSound } from './hearing/messages.ts';
import { SAMPLE_RATE } from './hearing/sound.ts';
import { LONGEST_DECODED_SECONDS, tooLong, unreadable, unreachable } from './recordings/recording-problems.ts';

export type Decoding =
  { readonly sound: DecodedSound; readonly problem: null } | { readonly sound: null; readonly problem: Problem };

/** Decodes a compressed recording whole, at the recogniser's rate. Exists on the page's thread only. */
export async function decodeWhole(url: string): Promise<Decoding> {
  if ((await secondsOf(url)) > LONGEST_DECODED_SECONDS) return refuse(tooLong);
  const bytes = await fetch(url).then(
    (answer) => (answer.ok ? answer.arrayBuffer() : null),
    () => null,
  );
  if (bytes === null) return refuse(unreachable);
  try {
    const decoded = await new OfflineAudioContext(2, 1, SAMPLE_RATE).decodeAudioData(bytes);
    if (decoded.duration > LONGEST_DECODED_SECONDS) return refuse(tooLong);
    return {
      sound: {
        channels: Array.from({ length: decoded.numberOfChannels }, (_, channel) =>
          decoded.getChannelData(channel).slice(),
        ),
        sampleRate: decoded.sampleRate,
      },
      problem: null,
    };
  } catch {
    return refuse(unreadable); // the error itself has no text
  }
}

/** @returns 0 when the file does not say; the decoded length is looked at then */
function secondsOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    const element = new Audio();
    const done = (seconds: number) => {
      clearTimeout(limit);
      element.removeAttribute('src');
      element.load();
      resolve(Number.isFinite(seconds) ? seconds : 0);
    };
    const limit = setTimeout(() => {
      done(0);
    }, 5_000);
    element.preload = 'metadata';
    element.onloadedmetadata = () => {
      element.onerror = null;
      done(element.duration);
    };
    element.onerror = () => {
      done(0);
    };
    element.src = url;
  });
}

const refuse = (problem: Problem): Decoding => ({ sound: null, problem });
