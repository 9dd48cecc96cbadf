import { beforeEach, describe, expect, test } from 'vitest';
import { succeed, type ControlQuestion } from '../../../app/ipc.ts';
import type { CallCommand } from '../../../main/control/call-command.ts';
import { outsideCommands } from '../../../main/control/outside-commands.ts';

let allowed: 'ask' | 'yes' | 'no';
let now: number;
let within: boolean;
let inCall: boolean;
let done: CallCommand[];
let asked: (ControlQuestion | null)[];
const outside = (decidedForAll = false) =>
  outsideCommands({
    allowed: () => allowed,
    decidedForAll,
    keep: (answer) => {
      allowed = answer;
    },
    withinLimit: () => within,
    nowMilliseconds: () => now,
    inCall: () => inCall,
    carryOut: (command) => {
      done.push(command);
      return succeed(null);
    },
    ask: (question) => {
      asked.push(question);
    },
  });
beforeEach(() => {
  allowed = 'ask';
  now = 0;
  within = true;
  inCall = false;
  done = [];
  asked = [];
});
const end: CallCommand = { do: 'end' };
const hold: CallCommand = { do: 'hold' };

describe('the first command of another program', () => {
  test('does nothing, and asks once however often it is repeated', () => {
    const commands = outside();
    for (let each = 0; each < 5; each += 1)
      expect(commands.take(end)).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    expect(done).toEqual([]);
    expect(asked).toEqual([{ asks: 'end' }]);
    expect(commands.question()).toEqual({ asks: 'end' });
  });
  test('allowed soon, the newest is carried out, and later ones at once', () => {
    const commands = outside();
    commands.take(end);
    commands.take(hold);
    now = 29_000;
    commands.answer(true);
    expect(done).toEqual([hold]);
    expect(asked.at(-1)).toBeNull();
    expect(commands.take(end).ok).toBe(true);
    expect(done).toEqual([hold, end]);
  });
  test('allowed late, it is left: the call it spoke of is over', () => {
    const commands = outside();
    commands.take(end);
    now = 31_000;
    commands.answer(true);
    expect(done).toEqual([]);
    expect(allowed).toBe('yes');
  });
  test('refused, nothing is ever done or asked again', () => {
    const commands = outside();
    commands.take(end);
    commands.answer(false);
    expect(commands.take(end)).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
    expect([done, asked]).toEqual([[], [{ asks: 'end' }, null]]);
  });
  test('asked in the middle of a call, it lapses with the call; the next command asks again', () => {
    const commands = outside();
    inCall = true;
    commands.take(hold);
    inCall = false;
    commands.callEnded();
    expect(commands.question()).toBeNull();
    commands.take(end);
    expect(asked).toEqual([{ asks: 'hold' }, null, { asks: 'end' }]);
  });
  test('asked between calls, it outlives the end of one', () => {
    const commands = outside();
    commands.take(hold);
    inCall = true;
    commands.take(end);
    inCall = false;
    commands.callEnded();
    expect(commands.question()).toEqual({ asks: 'end' });
  });
  test('a permission changed in the settings takes the question away', () => {
    const commands = outside();
    commands.take(end);
    allowed = 'no';
    commands.settingsChanged();
    expect(commands.question()).toBeNull();
    expect(done).toEqual([]);
  });
});

test('a flood is left out even when commands are allowed', () => {
  allowed = 'yes';
  within = false;
  expect(outside().take(end)).toMatchObject({ ok: false, problem: { code: 'busy' } });
  expect(done).toEqual([]);
});

test('what an administrator has refused is not offered in the settings', () => {
  allowed = 'no';
  const told = (decidedForAll: boolean): string => {
    const answer = outside(decidedForAll).take(end);
    return answer.ok ? '' : answer.problem.message;
  };
  expect(told(true)).toContain('administrator');
  expect(told(false)).toContain('settings');
  expect(done).toEqual([]);
});
