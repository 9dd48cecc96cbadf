import type { CallEvent, CallFact } from '../../../app/call/events.ts';
import type { Side, Word } from '../../../app/call/words.ts';

/** Voice of one side from second to second, with what the recogniser made of it. */
export interface Said {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly text?: string;
  readonly dbfs?: number;
  readonly confidence?: number;
}

const event = (seq: number, atSeconds: number, knownSeconds: number, fact: CallFact): CallEvent => ({
  version: 1,
  seq,
  atSeconds,
  knownSeconds,
  ...fact,
});

/** Words spread evenly over the stretch in which they were said. */
export function wordsOver({ text = '', from, to, confidence = 1 }: Said): readonly Word[] {
  const texts = text.split(' ').filter((each) => each !== '');
  const step = (to - from) / texts.length;
  return texts.map((each, index) => ({
    text: each,
    startSeconds: from + index * step,
    endSeconds: from + (index + 1) * step,
    confidence,
  }));
}

/**
 * The events of a call in which exactly this is said: 200 ms of sound each, and a final result 0.8 s after each
 * stretch.
 */
export function callOf(
  said: readonly Said[],
  seconds: number,
  facts: readonly { readonly atSeconds: number; readonly fact: CallFact }[] = [],
): readonly CallEvent[] {
  const events: CallEvent[] = [];
  const add = (atSeconds: number, knownSeconds: number, fact: CallFact): void => {
    events.push(event(events.length, atSeconds, knownSeconds, fact));
  };
  const steps = Math.round(seconds / 0.2);
  for (let step = 0; step < steps; step += 1) {
    const start = step * 0.2;
    const end = (step + 1) * 0.2;
    const sound = (side: Side): { mask: number; dbfs: number } => {
      let mask = 0;
      let dbfs = -65;
      for (const each of said) {
        if (each.side !== side) continue;
        for (let frame = 0; frame < 10; frame += 1) {
          const middle = start + frame * 0.02 + 0.01;
          if (middle >= each.from && middle < each.to) {
            mask |= 1 << frame;
            dbfs = each.dbfs ?? -20;
          }
        }
      }
      return { mask, dbfs };
    };
    const [agent, caller] = [sound('agent'), sound('caller')];
    add(end, end, {
      type: 'heard',
      agentDbfs: agent.dbfs,
      callerDbfs: caller.dbfs,
      agentVoicedFrames: agent.mask,
      callerVoicedFrames: caller.mask,
    });
    for (const { atSeconds, fact } of facts) if (atSeconds >= start && atSeconds < end) add(atSeconds, end, fact);
    for (const each of said) {
      const words = wordsOver(each);
      if (words.length > 0 && each.to + 0.8 >= start && each.to + 0.8 < end)
        add(each.from, end, { type: 'words-final', side: each.side, words });
    }
  }
  return events;
}

/**
 * The same call with the partial results that came before each final: its words one by one, a second after they were
 * said.
 */
export function withPartials(said: readonly Said[], seconds: number): readonly CallEvent[] {
  const events: CallEvent[] = [];
  const add = (each: CallEvent): void => {
    events.push({ ...each, seq: events.length });
  };
  for (const each of callOf(said, seconds)) {
    add(each);
    if (each.type !== 'heard') continue;
    for (const one of said) {
      const words = wordsOver(one).filter((word) => word.endSeconds <= each.atSeconds - 1);
      if (words.length === 0 || each.atSeconds >= one.to + 0.8) continue;
      add({
        version: 1,
        seq: 0,
        atSeconds: one.from,
        knownSeconds: each.knownSeconds,
        type: 'words-partial',
        side: one.side,
        text: words.map((word) => word.text).join(' '),
        words: one.side === 'agent' ? [...words] : null,
      });
    }
  }
  return events;
}
