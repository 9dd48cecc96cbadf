import { HEARD_SECONDS, type EventOf } from '../call/events.ts';
import type { Word } from '../call/words.ts';
import { followLeak } from '../turns/leak.ts';
import type { Inner } from './pace-state.ts';
import { paceThresholds as T } from './thresholds.ts';

/** Keeps when the caller spoke for the last half minute, for as long as the caller may be heard in the microphone. */
export function afterVoice(inner: Inner, event: EventOf<'heard'>): Inner {
  const leak = inner.hearsCaller ? followLeak(inner.leak, event) : inner.leak;
  if (event.callerVoicedFrames === 0) return leak === inner.leak ? inner : { ...inner, leak };
  const startSeconds = event.atSeconds - HEARD_SECONDS;
  const last = inner.callerVoice.at(-1);
  const goesOn = last !== undefined && startSeconds - last.endSeconds < HEARD_SECONDS / 2;
  const kept = goesOn
    ? inner.callerVoice.slice(0, -1)
    : inner.callerVoice.filter((each) => each.endSeconds > startSeconds - T.leakKeptSeconds);
  return {
    ...inner,
    leak,
    callerVoice: [...kept, { startSeconds: goesOn ? last.startSeconds : startSeconds, endSeconds: event.atSeconds }],
  };
}

/** The agent's words: while the caller is heard in the microphone, only those said when the caller was silent. */
export function ownWords({ leak, callerVoice }: Inner, words: readonly Word[]): readonly Word[] {
  if (!leak.leaking) return words;
  return words.filter((word) => {
    const middle = (word.startSeconds + word.endSeconds) / 2;
    return !callerVoice.some((voice) => middle >= voice.startSeconds && middle <= voice.endSeconds);
  });
}
