import type { Word } from '../../../app/call/words.ts';
import type { FedWord } from './recognizer.ts';

/** Vosk's word times lie up to this far before the sound they stand for was fed. */
const TOLERANCE_SECONDS = 0.02;

/**
 * From seconds fed to a recogniser to seconds of the call, which differ wherever sound was skipped: a pause, a lost
 * device, quiet left out.
 */
export class FedTimeline {
  private readonly stretches: { readonly fedSeconds: number; readonly callSeconds: number }[] = [];
  private fedSamples = 0;
  private nextCallSeconds = Number.NaN;

  /** @param callSeconds where in the call the samples begin */
  fed(samples: number, callSeconds: number, sampleRate: number): void {
    const fedSeconds = this.fedSamples / sampleRate;
    if (!(Math.abs(callSeconds - this.nextCallSeconds) < 0.001)) this.stretches.push({ fedSeconds, callSeconds });
    this.fedSamples += samples;
    this.nextCallSeconds = callSeconds + samples / sampleRate;
  }

  /** A word takes as long in the call as it took when fed, also where it stands at the end of a stretch. */
  wordOf({ text, startFedSeconds, endFedSeconds, confidence }: FedWord): Word {
    const startSeconds = this.callSecondsOf(startFedSeconds);
    return {
      text,
      startSeconds,
      endSeconds: round(startSeconds + endFedSeconds - startFedSeconds),
      confidence: round(confidence),
    };
  }

  private callSecondsOf(fedSeconds: number): number {
    const stretch =
      this.stretches.findLast((each) => each.fedSeconds <= fedSeconds + TOLERANCE_SECONDS) ?? this.stretches[0];
    return stretch === undefined ? round(fedSeconds) : round(stretch.callSeconds + fedSeconds - stretch.fedSeconds);
  }
}

const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
