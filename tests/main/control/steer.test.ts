import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { CallCommand } from '../../../main/control/call-command.ts';
import { confirmCallback, steer, toggled } from '../../../main/control/steer.ts';
import { testDesk, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'sidetone-unit-'));
  t = testDesk(join(folder, 'calls.sqlite'));
  return () => {
    t.storage.close();
    rmSync(folder, { recursive: true, force: true });
  };
});

const start = (details: Partial<Extract<CallCommand, { do: 'start' }>> = {}): CallCommand => ({
  do: 'start',
  direction: null,
  name: null,
  number: null,
  reference: null,
  ...details,
});
const does = (command: CallCommand) => steer(t.desk, command, 'DE');
const phase = () => t.desk.state()?.phase ?? null;

describe('commands of a softphone', () => {
  test('a start carries who is calling; the number is kept as one that can be found again', () => {
    expect(does(start({ name: 'Marcus Bell', number: '030 901820', direction: 'in', reference: '48-2210' })).ok).toBe(
      true,
    );
    expect(t.desk.state()).toMatchObject({
      started: { source: 'live', direction: 'in' },
      caller: { name: 'Marcus Bell', number: '+4930901820', reference: '48-2210' },
    });
  });
  test('hold, resume, pause, resume, end; each told twice', () => {
    does(start());
    for (const [command, expected] of [
      ['hold', 'hold'],
      ['resume', 'talking'],
      ['pause', 'paused'],
      ['resume', 'talking'],
    ] as const) {
      expect(does({ do: command }).ok).toBe(true);
      expect(does({ do: command }).ok).toBe(true);
      expect(phase()).toBe(expected);
    }
    expect(
      t
        .toldEvents()
        .filter((each) => /^(hold|pause)-/.test(each.type))
        .map((each) => each.type),
    ).toEqual(['hold-started', 'hold-ended', 'pause-started', 'pause-ended']);
    expect(does({ do: 'end' }).ok).toBe(true);
    expect(phase()).toBeNull();
  });
  test.each(['hold', 'resume', 'pause', 'end'] as const)('%s without a call does nothing', (what) => {
    expect(does({ do: what })).toMatchObject({ ok: false, problem: { code: 'no-call' } });
    expect(t.told).toEqual([]);
  });
  test('a pause is not turned into a hold', () => {
    does(start());
    does({ do: 'pause' });
    expect(does({ do: 'hold' })).toMatchObject({ ok: false, problem: { code: 'busy' } });
    expect(phase()).toBe('paused');
  });
});

describe('a start in mid-call', () => {
  test('names the caller of a call that was begun by hand', () => {
    does(start());
    expect(does(start({ number: '+14155550137', name: 'Marcus Bell' })).ok).toBe(true);
    expect(t.desk.state()?.caller).toEqual({ name: 'Marcus Bell', number: '+14155550137', reference: null });
    expect(t.told.filter((each) => each.notice === 'call.began')).toHaveLength(1);
  });
  test('for the same caller changes nothing that is known', () => {
    does(start({ number: '+14155550137', name: 'Marcus Bell' }));
    expect(does(start({ number: '+1 415 555 0137', name: 'M. B.', reference: '48' })).ok).toBe(true);
    expect(t.desk.state()?.caller).toEqual({ name: 'Marcus Bell', number: '+14155550137', reference: '48' });
  });
  test('for another caller, for nobody, or in the sample call is refused', () => {
    does(start({ number: '+14155550137' }));
    expect(does(start({ number: '+14155550199' }))).toMatchObject({ ok: false, problem: { code: 'busy' } });
    expect(does(start())).toMatchObject({ ok: false, problem: { code: 'busy' } });
    t.desk.end();
    t.desk.start({ source: { kind: 'sample' } });
    expect(does(start({ number: '+14155550137' }))).toMatchObject({ ok: false, problem: { code: 'busy' } });
  });
});

test('a key does what its turn is', () => {
  expect([toggled(t.desk, 'start-or-end').do, toggled(t.desk, 'hold').do, toggled(t.desk, 'pause').do]).toEqual([
    'start',
    'hold',
    'pause',
  ]);
  does(start());
  expect(toggled(t.desk, 'start-or-end').do).toBe('end');
  does({ do: 'hold' });
  expect(toggled(t.desk, 'hold').do).toBe('resume');
  does({ do: 'pause' });
  expect(toggled(t.desk, 'pause').do).toBe('resume');
});

test('the key for a callback confirms nothing when nothing was promised', () => {
  expect(confirmCallback(t.desk)).toMatchObject({ ok: false, problem: { code: 'no-call' } });
  does(start());
  expect(confirmCallback(t.desk)).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  const span = { side: 'agent', startSeconds: 3, endSeconds: 5 } as const;
  const details = {
    dueAt: null,
    numberToCall: null,
    agentName: null,
    agentPhone: null,
    callerName: null,
    reference: null,
  };
  const now = t.desk.state();
  if (now === null) throw new Error('no call');
  const promised = {
    ...now,
    callbacks: [{ id: 'promise-300', span, kind: 'call', quote: '', what: '', details, status: 'heard' } as const],
    caller: { name: 'Marcus Bell', number: '+14155550137', reference: null },
  };
  const acts: unknown[] = [];
  expect(
    confirmCallback({
      state: () => promised,
      act: (action) => {
        acts.push(action);
        return { ok: true, value: null };
      },
    }).ok,
  ).toBe(true);
  expect(acts).toEqual([
    {
      type: 'callback-confirmed',
      span,
      details: { ...details, callerName: 'Marcus Bell', numberToCall: '+14155550137' },
    },
  ]);
});
