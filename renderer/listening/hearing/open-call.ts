import type { Side } from '../../../app/call/words.ts';
import type { BothEngines } from '../words/both-engines.ts';
import { CallHearing, type HearingPace, type HearingPorts } from './call-hearing.ts';
import { SideWords } from './side-words.ts';

/** A call from its opening until its last words are told. */
export interface OpenCall {
  readonly callId: string;
  /** live: sound comes from devices, for as long as nobody ends it; otherwise a recording, which comes to its end */
  readonly source: 'live' | 'recording';
  readonly hearing: CallHearing;
  /** no engine is handed to it any more */
  leaveEngines(): void;
  /** no more sound is wanted of it; its last words may still come */
  ended: boolean;
}

export interface OpenCallParts {
  readonly callId: string;
  readonly source: OpenCall['source'];
  readonly pace: HearingPace;
  /** call seconds heard before, when hearing goes on in mid-call */
  readonly fromSeconds: number;
  readonly ports: HearingPorts;
  /** null: none were ever asked for, and no words come */
  readonly engines: BothEngines | null;
  /** the language of second hearings */
  readonly phrasesOf: (side: Side) => readonly string[];
}

/** A call on the engines that are there, and on those that replace them. */
export function openCall({ callId, source, pace, fromSeconds, ports, engines, phrasesOf }: OpenCallParts): OpenCall {
  const leave: (() => void)[] = [];
  const hearing = new CallHearing(ports, pace, fromSeconds, (parts) => {
    const words = new SideWords({ ...parts, phrases: phrasesOf(parts.side) });
    if (engines !== null)
      leave.push(
        engines.subscribe(parts.side, (engine) => {
          words.use(engine);
        }),
      );
    return words;
  });
  return {
    callId,
    source,
    hearing,
    leaveEngines: () => {
      for (const each of leave.splice(0)) each();
    },
    ended: false,
  };
}
