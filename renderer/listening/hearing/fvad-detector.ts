import createFvad from '@echogarden/fvad-wasm';
import { FRAME_SAMPLES, SAMPLE_RATE } from './sound.ts';
import type { VoiceDetector } from './voice.ts';

/** Aggressiveness 2 of 0..3 of WebRTC's detector. */
const MODE = 2;

/** @returns makes one detector for each side, on WebRTC's voice activity detection */
export async function loadVoiceDetectors(): Promise<() => VoiceDetector> {
  const fvad = await createFvad();
  const address = fvad._malloc(FRAME_SAMPLES * Int16Array.BYTES_PER_ELEMENT);
  return () => {
    const handle = fvad._fvad_new();
    const set = () => {
      fvad._fvad_reset(handle);
      fvad._fvad_set_sample_rate(handle, SAMPLE_RATE);
      fvad._fvad_set_mode(handle, MODE);
    };
    set();
    return {
      isVoice(frame) {
        fvad.HEAP16.set(frame, address / Int16Array.BYTES_PER_ELEMENT);
        return fvad._fvad_process(handle, address, FRAME_SAMPLES) === 1;
      },
      reset: set,
    };
  };
}
