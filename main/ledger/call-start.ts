import { RULES_VERSION } from '../../app/call/call.ts';
import type { CallSource, CallerDetails, FactOf } from '../../app/call/events.ts';
import type { Checklist } from '../../app/coaching/checklist.ts';
import { refuse, succeed, type Answer, type ListenOrder, type StartSource } from '../../app/ipc.ts';
import type { Settings } from '../../app/settings.ts';
import type { AdmittedRecordings } from '../page/admitted-recordings.ts';
import { isTimezone, millisecondsOf, zonedTime } from '../system/zoned-time.ts';

export interface StartAsked {
  readonly source: StartSource;
  readonly caller?: CallerDetails | undefined;
  readonly direction?: 'in' | 'out' | undefined;
}

export interface StartParts {
  readonly callId: string;
  readonly settings: Settings;
  readonly checklist: Checklist;
  readonly nowMilliseconds: number;
  readonly timezone: string;
  readonly recordings: Pick<AdmittedRecordings, 'addressesOf'>;
  readonly sampleAddress: string;
  /** median of the agent's last calls, syll/s; null until three are known */
  readonly usualSyllablesPerSecond: number | null;
}

export interface PlannedCall {
  readonly started: FactOf<'call-started'>;
  readonly order: ListenOrder;
}

/**
 * The first event of a call and what the listening page shall open. Problems: `not-found` (recording), `bad-input`
 * (moment, zone).
 */
export function planCall(asked: StartAsked, parts: StartParts): Answer<PlannedCall> {
  const { source } = asked;
  const timezone = source.kind === 'recording' ? (source.timezone ?? parts.timezone) : parts.timezone;
  if (!isTimezone(timezone)) return refuse('bad-input', `${timezone} is not a time zone. Write it like Europe/London.`);
  const startedMilliseconds =
    source.kind === 'recording' && source.startedAt !== undefined
      ? millisecondsOf(source.startedAt)
      : parts.nowMilliseconds;
  if (startedMilliseconds === null)
    return refuse(
      'bad-input',
      'The start of the recording is no date and time with an offset. Write it like 2026-11-23T14:05:00+01:00.',
    );
  const sound = soundOf(source, parts);
  if (sound === null) return refuse('not-found', 'This recording is not open any more. Choose it again.');
  const { profile, alerts, sound: chosen } = parts.settings;
  const started: FactOf<'call-started'> = {
    type: 'call-started',
    callId: parts.callId,
    startedAt: zonedTime(startedMilliseconds, timezone),
    timezone,
    source: source.kind satisfies CallSource,
    direction: asked.direction ?? null,
    agent: {
      name: profile.name,
      number: profile.number,
      country: profile.country,
      usualSyllablesPerSecond: profile.usualSyllablesPerSecond ?? parts.usualSyllablesPerSecond,
    },
    caller: asked.caller ?? { name: null, number: null, reference: null },
    checklist: parts.checklist,
    alerts,
    hearsCaller: source.kind !== 'live' || chosen.caller.kind !== 'none',
    rulesVersion: RULES_VERSION,
  };
  return succeed({ started, order: { callId: parts.callId, source: sound, fromSeconds: 0 } });
}

function soundOf(
  source: StartSource,
  { settings: { sound }, recordings, sampleAddress }: StartParts,
): ListenOrder['source'] | null {
  switch (source.kind) {
    case 'live':
      return { kind: 'live', microphone: sound.microphone, caller: sound.caller };
    case 'sample':
      return { kind: 'file', urls: [sampleAddress], agentChannel: 'left', speed: 'play', playAloud: true };
    case 'recording': {
      const urls = recordings.addressesOf(source.token);
      return urls === null
        ? null
        : {
            kind: 'file',
            urls,
            agentChannel: source.agentChannel,
            speed: source.speed,
            playAloud: source.speed === 'play',
          };
    }
    case 'practice': {
      const urls = source.token === null ? [sampleAddress] : recordings.addressesOf(source.token);
      return urls === null
        ? null
        : {
            kind: 'practice',
            urls,
            agentChannel: source.token === null ? 'left' : source.agentChannel,
            microphone: sound.microphone,
          };
    }
  }
}
