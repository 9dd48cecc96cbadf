import { HEARD_SECONDS, SILENT_DBFS, type FactOf } from '../../app/call/events.ts';
import type { Entry } from './entry.ts';

const NOTHING_HEARD: FactOf<'heard'> = {
  type: 'heard',
  agentDbfs: SILENT_DBFS,
  callerDbfs: SILENT_DBFS,
  agentVoicedFrames: 0,
  callerVoicedFrames: 0,
};

/**
 * Keeps everything out of the log that sounded while the agent had paused: recognition lags behind the sound, so words
 * of a paused stretch may arrive after it ended, and words from before it while it lasts.
 */
export interface PausedStretches {
  pause(atSeconds: number): void;
  resume(atSeconds: number): void;
  readonly paused: () => boolean;
  /** @returns what of the entry may be kept, or null */
  keep(entry: Entry): Entry | null;
}

export function pausedStretches(): PausedStretches {
  const stretches: { readonly startSeconds: number; endSeconds: number }[] = [];
  const last = () => stretches.at(-1);
  const paused = () => last()?.endSeconds === Number.POSITIVE_INFINITY;
  const touches = (startSeconds: number, endSeconds: number) =>
    stretches.some((each) => startSeconds < each.endSeconds && endSeconds > each.startSeconds);
  return {
    pause: (atSeconds) => {
      if (!paused()) stretches.push({ startSeconds: atSeconds, endSeconds: Number.POSITIVE_INFINITY });
    },
    resume: (atSeconds) => {
      const open = last();
      if (open !== undefined && paused()) open.endSeconds = atSeconds;
    },
    paused,
    keep: (entry) => {
      const { fact } = entry;
      if (stretches.length === 0) return entry;
      switch (fact.type) {
        case 'heard':
          // the clock goes on, what sounded does not
          return touches(entry.atSeconds - HEARD_SECONDS, entry.atSeconds) ? { ...entry, fact: NOTHING_HEARD } : entry;
        case 'words-partial':
          // without times of its own words nobody knows which part of it sounded in the pause
          if (fact.words === null) return paused() || touches(entry.atSeconds, entry.knownSeconds) ? null : entry;
          return fact.words.some((word) => touches(word.startSeconds, word.endSeconds)) ? null : entry;
        case 'words-final': {
          const words = fact.words.filter((word) => !touches(word.startSeconds, word.endSeconds));
          return words.length === 0 && fact.words.length > 0 ? null : { ...entry, fact: { ...fact, words } };
        }
        case 'words-reheard':
          return fact.words.some((word) => touches(word.startSeconds, word.endSeconds)) ? null : entry;
        default:
          return entry;
      }
    },
  };
}
