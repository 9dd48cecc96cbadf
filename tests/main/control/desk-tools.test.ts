import { describe, expect, test } from 'vitest';
import { usualShortcuts, type ShortcutState } from '../../../app/shortcuts.ts';
import { globalKeys } from '../../../main/control/global-keys.ts';
import { ASK_AFTER_SECONDS, pauseReminder } from '../../../main/control/pause-reminder.ts';
import { trayMenu, trayWords } from '../../../main/control/tray-menu.ts';

describe('global keys', () => {
  const keyboard = (taken: readonly string[]) => {
    const held = new Map<string, () => void>();
    const pressed: string[] = [];
    const told: (readonly ShortcutState[])[] = [];
    const keys = globalKeys(
      {
        register: (key, press) => {
          if (key === 'Super+Tab') throw new Error('no such key here');
          if (taken.includes(key)) return false;
          held.set(key, press);
          return true;
        },
        unregister: (key) => {
          held.delete(key);
        },
      },
      (action) => {
        pressed.push(action);
      },
      (state) => {
        told.push(state);
      },
    );
    return { keys, held, pressed, told };
  };
  test('act, and a key of another program is known as taken', () => {
    const { keys, held, pressed } = keyboard(['Control+Alt+H']);
    keys.use(usualShortcuts);
    held.get('Control+Alt+J')?.();
    expect(pressed).toEqual(['start-or-end']);
    expect(keys.state().filter((each) => each.state === 'taken')).toEqual([
      { action: 'hold', key: 'Control+Alt+H', state: 'taken' },
    ]);
  });
  test('a change lets the old key go; the same key twice, or one the system lacks, is taken', () => {
    const { keys, held, told } = keyboard([]);
    keys.use(usualShortcuts);
    keys.use(usualShortcuts);
    expect(told).toHaveLength(1);
    keys.use({ ...usualShortcuts, hold: 'Control+Alt+J', pause: 'Super+Tab', 'strip-or-window': null });
    expect([...held.keys()].sort()).toEqual(['Control+Alt+Enter', 'Control+Alt+J']);
    expect(keys.state().map((each) => each.state)).toEqual(['on', 'taken', 'on', 'off', 'taken']);
    keys.close();
    expect(held.size).toBe(0);
  });
});

describe('a pause', () => {
  const at = { version: 1, seq: 0, atSeconds: 1, knownSeconds: 1 } as const;
  const desk = () => {
    const waiting: { seconds: number; work: () => void }[] = [];
    let asked = 0;
    const reminder = pauseReminder({
      ask: () => {
        asked += 1;
      },
      later: (seconds, work) => {
        const each = { seconds, work };
        waiting.push(each);
        return () => {
          waiting.splice(waiting.indexOf(each), 1);
        };
      },
    });
    return { reminder, waiting, asked: () => asked };
  };
  test('is asked about after two minutes', () => {
    const { reminder, waiting, asked } = desk();
    reminder.told('call.events', [{ ...at, type: 'pause-started' }]);
    expect(waiting.map((each) => each.seconds)).toEqual([ASK_AFTER_SECONDS]);
    waiting[0]?.work();
    expect(asked()).toBe(1);
  });
  test.each(['pause-ended', 'call-ended', 'discarded'] as const)('is not when it is over: %s', (how) => {
    const { reminder, waiting } = desk();
    reminder.told('call.events', [{ ...at, type: 'pause-started' }]);
    if (how === 'discarded') reminder.told('call.discarded', { callId: 'call' });
    else
      reminder.told('call.events', [
        how === 'pause-ended' ? { ...at, type: how } : { ...at, type: how, reason: 'agent' },
      ]);
    expect(waiting).toEqual([]);
  });
});

test('the tray says what can be done as the call stands', () => {
  const labels = (phase: Parameters<typeof trayMenu>[0]) =>
    trayMenu(phase).flatMap((each) => (each !== 'line' && each.enabled ? [each.label] : []));
  expect(labels(null)).toEqual(['Start a call', 'Open the window', 'Strip', 'Quit Sidetone']);
  expect(labels('talking').slice(0, 3)).toEqual(['End the call', 'Hold', 'Pause: hear and keep nothing']);
  expect(labels('hold')).toContain('Resume');
  expect(labels('paused').slice(0, 2)).toEqual(['End the call', 'Go on listening']);
  expect(trayWords('paused')).toContain('nothing is heard');
});
