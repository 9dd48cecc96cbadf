import { beforeEach, describe, expect, test } from 'vitest';
import type { CallState } from '../../../app/call/call-state.ts';
import { startCall } from '../../../app/call/call.ts';
import { succeed, type SoundLevels } from '../../../app/ipc.ts';
import { QUIET_SECONDS } from '../../../main/control/auto-call.ts';
import { autoWatch, type AutoWatch } from '../../../main/control/auto-watch.ts';

let now: number;
let wanted: boolean;
let call: CallState | null;
let opened: string[];
let started: number;
let ended: unknown[];
let watch: AutoWatch;

const levels: SoundLevels = {
  agentDbfs: -30,
  callerDbfs: -30,
  agentState: 'open',
  callerState: 'open',
  agentLabel: '',
  callerLabel: '',
};
beforeEach(() => {
  now = 0;
  wanted = true;
  call = null;
  opened = [];
  started = 0;
  ended = [];
  watch = autoWatch({
    wanted: () => wanted,
    monotonicSeconds: () => now,
    listen: (to) => {
      opened.push(to);
    },
    desk: {
      state: () => call,
      start: () => {
        started += 1;
        call = { ...startCall(), phase: 'talking' };
        watch.told('call.began', { callId: 'call' });
        return succeed({ callId: 'call' });
      },
      end: (reason) => {
        ended.push(reason);
        return succeed(null);
      },
    },
  });
  watch.settingsChanged();
});

/** So many seconds between calls in which these sides speak. */
const between = (seconds: number, ...voiced: readonly ('agent' | 'caller')[]): void => {
  for (let each = 0; each < seconds * 5; each += 1) {
    now += 0.2;
    watch.told('sound.levels', {
      ...levels,
      agentVoicedSeconds: voiced.includes('agent') ? 0.2 : 0,
      callerVoicedSeconds: voiced.includes('caller') ? 0.2 : 0,
    });
  }
};
let callSeconds = 0;
const inCall = (
  seconds: number,
  agentVoicedFrames: number,
  phase: CallState['phase'] = 'talking',
  lost: CallState['lost'] = [],
): void => {
  if (call !== null) call = { ...call, phase, lost };
  for (let each = 0; each < seconds * 5; each += 1) {
    callSeconds += 0.2;
    now += 0.2;
    watch.told('call.events', [
      {
        version: 1,
        seq: 0,
        atSeconds: callSeconds,
        knownSeconds: callSeconds,
        type: 'heard',
        agentDbfs: -30,
        callerDbfs: -30,
        agentVoicedFrames,
        callerVoicedFrames: 0,
      },
    ]);
  }
};
const over = (): void => {
  call = null;
  watch.told('call.ended', { callId: 'call' });
};

test('noise of the line, which the detector takes for voice now and then, neither begins a call nor keeps one going', () => {
  for (let each = 0; each < 50; each += 1) {
    now += 0.2;
    watch.told('sound.levels', {
      ...levels,
      agentDbfs: -62,
      callerDbfs: -62,
      agentVoicedSeconds: 0.2,
      callerVoicedSeconds: 0.2,
    });
  }
  expect(started).toBe(0);
  between(2, 'agent', 'caller');
  expect(started).toBe(1);
  for (let each = 1; each <= (QUIET_SECONDS + 1) * 5; each += 1) {
    watch.told('call.events', [
      {
        version: 1,
        seq: 0,
        atSeconds: each / 5,
        knownSeconds: each / 5,
        type: 'heard',
        agentDbfs: -62,
        callerDbfs: -62,
        agentVoicedFrames: 1023,
        callerVoicedFrames: 7,
      },
    ]);
  }
  expect(ended).toEqual(['quiet']);
});

describe('a call begins by itself', () => {
  test("when both sides speak within ten seconds; the caller's sound is opened only after the agent spoke", () => {
    expect(opened).toEqual(['microphone']);
    between(5);
    expect(opened).toEqual(['microphone']);
    between(2, 'agent');
    expect(opened).toEqual(['microphone', 'both']);
    between(1.4, 'caller');
    expect(started).toBe(1);
  });
  test("not when only the agent speaks, and the caller's sound is closed again", () => {
    between(3, 'agent');
    between(12);
    expect([started, opened.at(-1)]).toEqual([0, 'microphone']);
  });
  test("not when the caller's side comes more than ten seconds after", () => {
    between(1.2, 'agent');
    between(10);
    between(5, 'caller');
    expect(started).toBe(0);
  });
  test('not when a cough meets music', () => {
    between(0.4, 'agent');
    between(9, 'caller');
    expect(started).toBe(0);
  });
  test('not when it is switched off; nothing is open then', () => {
    wanted = false;
    watch.settingsChanged();
    expect(opened.at(-1)).toBe('nothing');
    between(9, 'agent', 'caller');
    expect(started).toBe(0);
  });
  test('not at once again after a call that was ended by hand while both talk on', () => {
    between(2, 'agent', 'caller');
    expect(started).toBe(1);
    over();
    between(15, 'agent', 'caller');
    expect(started).toBe(1);
    between(QUIET_SECONDS + 0.4);
    between(2, 'agent', 'caller');
    expect(started).toBe(2);
  });
});

describe('such a call ends by itself', () => {
  beforeEach(() => {
    between(2, 'agent', 'caller');
  });
  test('after 20 s of quiet, once', () => {
    inCall(5, 1);
    inCall(19.8, 0);
    expect(ended).toEqual([]);
    inCall(10, 0);
    expect(ended).toEqual(['quiet']);
    over();
    expect(opened.at(-1)).toBe('microphone');
  });
  test('not on hold, in a pause, or while nothing is heard', () => {
    inCall(30, 0, 'hold');
    inCall(19, 0);
    inCall(30, 0, 'paused');
    inCall(19, 0);
    inCall(30, 0, 'talking', [{ side: null, cause: 'page', atSeconds: 1 }]);
    inCall(19, 0);
    expect(ended).toEqual([]);
  });
  test('a word begins the quiet anew', () => {
    inCall(19, 0);
    inCall(0.2, 8);
    inCall(19, 0);
    expect(ended).toEqual([]);
  });
  test('switched off in mid-call it does not, and nothing is open after it', () => {
    wanted = false;
    watch.settingsChanged();
    inCall(40, 0);
    expect(ended).toEqual([]);
    over();
    expect(opened.at(-1)).toBe('nothing');
  });
});

test('a call begun by hand is ended by hand', () => {
  call = { ...startCall(), phase: 'talking' };
  watch.told('call.began', { callId: 'call' });
  inCall(60, 0);
  expect(ended).toEqual([]);
});
