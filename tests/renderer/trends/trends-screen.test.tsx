import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse, succeed } from '../../../app/ipc.ts';
import { TrendsScreen } from '../../../renderer/screens/trends/trends-screen.tsx';
import { savedCall } from '../history/saved-call.ts';
import { marcusBell } from '../summary/marcus-bell.ts';
import { stage, type Script } from '../summary/stage.tsx';

const today = new Date().toISOString();
const script = (calls: readonly ReturnType<typeof savedCall>[]): Script => ({
  'calls.list': () => succeed(calls),
  'calls.summary': ({ callId }) =>
    succeed({ ...marcusBell, call: { ...marcusBell.call, id: callId, startedAt: today } }),
});

test('too few calls say so, no chart is drawn', async () => {
  await stage(<TrendsScreen />, script([savedCall({ id: 'a' }), savedCall({ id: 'b' })]));
  expect((await screen.findAllByText(/so far there are 2/)).length).toBe(4);
});

test('practice, the sample and very short calls are left out', async () => {
  const given = await stage(
    <TrendsScreen />,
    script([
      savedCall({ id: 'p', source: 'practice' }),
      savedCall({ id: 's', source: 'sample' }),
      savedCall({ id: 'x', durationSeconds: 12 }),
      savedCall({ id: 'real' }),
    ]),
  );
  expect((await screen.findAllByText(/so far there is one/)).length).toBe(4);
  expect(given.inputsOf('calls.summary')).toEqual([{ callId: 'real' }]);
});

test('from five calls on a sentence tells the change', async () => {
  await stage(<TrendsScreen />, script(Array.from({ length: 6 }, (_, index) => savedCall({ id: String(index) }))));
  expect(await screen.findByText('First 3 calls: 88 %. Last 3: 88 %.')).toBeTruthy();
});

test('without calls it says when figures appear, and a refusal has a button', async () => {
  await stage(<TrendsScreen />, script([]));
  expect(await screen.findByText('No figures yet')).toBeTruthy();
  await stage(<TrendsScreen />, { 'calls.list': () => refuse('storage', 'The calls could not be read.') });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('nothing in all the calls is said in words, not drawn', async () => {
  const clean = { ...marcusBell, flags: [], interruptions: [] };
  await stage(<TrendsScreen />, {
    ...script(Array.from({ length: 6 }, (_, index) => savedCall({ id: String(index) }))),
    'calls.summary': ({ callId }) => succeed({ ...clean, call: { ...clean.call, id: callId, startedAt: today } }),
  });
  expect((await screen.findAllByText('None in 6 calls')).length).toBe(2);
});
