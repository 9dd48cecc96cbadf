import type { CallState } from '../../../app/call/call-state.ts';
import type { Side } from '../../../app/call/words.ts';
import { liveTexts } from '../../texts/live.ts';
import { clockText } from '../../ui/format.ts';

const texts = liveTexts.gauge;

/** What the gauge shows. `station` null: nothing can be said yet, or is not measured now. */
export interface GaugeReading {
  readonly station: 'slower' | 'level' | 'faster' | null;
  /** the large word */
  readonly word: string;
  /** what goes on after it */
  readonly rest: string;
  readonly trend: 'rising' | 'steady' | 'easing' | null;
  /** what stands in the middle: the caller, or the agent's own usual pace */
  readonly middle: string;
}

/** The gauge never shows a pace as a number; on hold it shows how long, because that is a time promised. */
export function readGauge(state: CallState): GaugeReading {
  const { reading } = state.pace;
  const own = reading.basis === 'own-usual';
  const middle = own ? texts.usual : texts.caller;
  if (state.phase === 'paused')
    return { station: null, word: texts.paused, rest: texts.nothingHeard, trend: null, middle };
  const { hold } = state.turns;
  if (state.phase === 'hold' || hold !== null) {
    const startSeconds = hold?.startSeconds ?? state.holds.at(-1)?.startSeconds ?? state.clockSeconds;
    const promised = hold?.promisedSeconds ?? null;
    return {
      station: null,
      word: texts.onHold,
      rest: texts.holdOf(clockText(state.clockSeconds - startSeconds), promised === null ? null : clockText(promised)),
      trend: null,
      middle,
    };
  }
  const notHeard = lostReading(state.lost, own);
  if (notHeard !== null) return { station: null, ...notHeard, trend: null, middle };
  if (reading.state === 'listening')
    return { station: null, word: texts.listening, rest: own ? texts.forYou : texts.forCaller, trend: null, middle };
  const rest =
    reading.state === 'level' ? (own ? texts.withUsual : texts.withCaller) : own ? texts.thanUsual : texts.thanCaller;
  return { station: reading.state, word: texts.states[reading.state], rest, trend: reading.trend, middle };
}

/**
 * What cannot be compared because it is not heard now; null when the pace can still be told. The caller is not needed
 * for the agent's own usual pace.
 */
function lostReading(lost: CallState['lost'], own: boolean): Pick<GaugeReading, 'word' | 'rest'> | null {
  const needed = lost.filter((each) => each.side !== 'caller' || !own);
  const device = needed.find((each) => each.cause !== 'recogniser');
  if (device !== undefined)
    return device.side === null
      ? { word: texts.notHeard, rest: texts.rightNow }
      : { word: texts.nothing, rest: texts.nothingFrom[device.side] };
  return needed.length > 0 ? { word: texts.noWords, rest: texts.rightNow } : null;
}

/** Is there any sound of this side? Without its recogniser there still is. */
export const silenced = (lost: CallState['lost'], side: Side): boolean =>
  lost.some((each) => each.cause !== 'recogniser' && (each.side === side || each.side === null));

/** As one sentence, for screen readers. */
export const gaugeSentence = (reading: GaugeReading): string =>
  texts.yourPace(`${reading.word} ${reading.rest}${reading.trend === null ? '' : `, ${texts.trends[reading.trend]}`}`);

export const sameGauge = (one: GaugeReading, other: GaugeReading): boolean =>
  one.station === other.station &&
  one.word === other.word &&
  one.rest === other.rest &&
  one.trend === other.trend &&
  one.middle === other.middle;
