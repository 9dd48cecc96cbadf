import { expect, test } from 'vitest';
import { foldCall, startCall } from '../../../app/call/call.ts';
import { writeSummary } from '../../../main/calls/keep-summary.ts';
import { usualPace } from '../../../main/calls/usual-pace.ts';
import { defaultSettings } from '../../../app/settings.ts';
import { openStorage } from '../../../main/storage/open-storage.ts';
import { storageOn, type Storage } from '../../../main/storage/storage.ts';
import { final, heardFor, logged, started, STARTED_MILLISECONDS } from '../support/scripted-call.ts';

const open = (): Storage => {
  const { database, onDisk } = openStorage(':memory:', 'test');
  return storageOn(database, onDisk);
};

function keep(
  storage: Storage,
  callId: string,
  text: string,
  startedAt: string,
  source: 'live' | 'practice' = 'live',
): void {
  const events = logged([
    { fact: started(callId, { startedAt, source }), atSeconds: 0, knownSeconds: 0 },
    ...heardFor(0, 6, 'agent'),
    final('agent', text, 1),
    { fact: { type: 'call-ended', reason: 'agent' }, atSeconds: 6, knownSeconds: 6 },
  ]);
  const [first] = events;
  if (first?.type !== 'call-started') throw new Error('no start');
  storage.calls.begin(first);
  storage.events.append(callId, events);
  writeSummary(storage, events.reduce(foldCall, startCall()), STARTED_MILLISECONDS);
}

test('the history is narrowed to open promises, practice and a span of days, together with a search', () => {
  const storage = open();
  keep(storage, 'promise', 'i will call you back tomorrow by three', '2026-11-20T09:00:00+01:00');
  keep(storage, 'plain', 'your parcel is on its way', '2026-11-21T09:00:00+01:00');
  keep(storage, 'practice', 'your parcel is on its way', '2026-11-22T00:00:00+01:00', 'practice');
  const found = (only: Parameters<Storage['calls']['list']>[0]['only'], search = '') =>
    storage.calls
      .list({ search, offset: 0, limit: 10, ...(only === undefined ? {} : { only }) })
      .map((each) => each.id);
  expect(found(undefined)).toEqual(['practice', 'plain', 'promise']);
  expect(found({ openPromises: true })).toEqual(['promise']);
  expect(found({ interruptions: true })).toEqual([]);
  expect(found({ practice: true })).toEqual(['practice']);
  expect(found({ from: '2026-11-21T00:00:00+01:00', before: '2026-11-22T00:00:00+01:00' })).toEqual(['plain']);
  expect(found({ practice: true }, 'parcel')).toEqual(['practice']);
  expect(found({ openPromises: true }, 'parcel')).toEqual([]);
  const plain = storage.calls.summary('plain');
  if (plain === null) throw new Error('it was kept');
  storage.calls.putSummary({ ...plain, disposition: 'refund' });
  expect(found({ disposition: 'refund' })).toEqual(['plain']);
  expect(found({ disposition: 'escalated' })).toEqual([]);
});

test('the usual pace is learnt from live calls, and anew from the moment the agent chose', () => {
  const storage = open();
  const text =
    'good morning this is dana and i will now look into your order for you and tell you what happened to the parcel that you are waiting for since friday';
  for (const day of [16, 17, 18, 19])
    keep(storage, `call-${String(day)}`, text, `2026-11-${String(day)}T09:00:00+01:00`);
  keep(storage, 'practice', text, '2026-11-20T09:00:00+01:00', 'practice');
  const usual = (usualPaceFrom: string | null) =>
    usualPace(storage.calls, { profile: defaultSettings.profile, usualPaceFrom });
  expect(usual(null)).toMatchObject({ calls: 4 });
  expect(usual(null).syllablesPerSecond).toBeGreaterThan(3);
  expect(usual('2026-11-18T00:00:00+01:00')).toEqual({ syllablesPerSecond: null, calls: 2 });
});
