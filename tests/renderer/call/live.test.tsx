import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { startTurns } from '../../../app/turns/turns.ts';
import {
  exampleAlert,
  exampleCallback,
  exampleDetails,
  exampleScenes,
  exampleStarted,
  exampleState,
} from '../support/example-call.ts';
import { stageApp } from '../support/stage.tsx';

const sceneOf = (name: string) => exampleScenes[name] ?? exampleState(0);
const actions = (bridge: { inputsOf: (request: 'call.act') => readonly unknown[] }) => bridge.inputsOf('call.act');

describe('callback card', () => {
  test('Enter confirms what stands on the card', async () => {
    const { bridge } = await stageApp(sceneOf('live'));
    const card = screen.getByRole('region', { name: 'Callback heard' });
    expect(card.textContent).toContain('Tue 24 Nov, by 15:00');
    expect(card.textContent).toContain('+1 415 555 0137');
    expect(card.textContent).toContain('Dana Reyes, +1 312 555 0109');
    await userEvent.keyboard('{Enter}');
    expect(actions(bridge)).toEqual([
      { type: 'callback-confirmed', span: exampleCallback.span, details: exampleDetails },
    ]);
  });
  test('X says it was no promise', async () => {
    const { bridge } = await stageApp(sceneOf('live'));
    await userEvent.keyboard('x');
    expect(actions(bridge)).toEqual([{ type: 'callback-dismissed', span: exampleCallback.span }]);
  });
  test('E opens fields; the keyboard alone corrects day, time and number, and Enter keeps the whole value', async () => {
    const { bridge } = await stageApp(sceneOf('live'));
    await userEvent.keyboard('e');
    const form = screen.getByRole('form', { name: 'Correct the callback' });
    expect(document.activeElement).toBe(within(form).getByRole('spinbutton', { name: /^day/ }));
    await userEvent.click(within(form).getByRole('spinbutton', { name: /^hour/ }));
    await userEvent.keyboard('1630');
    const number = within(form).getByLabelText('Number to call');
    await userEvent.clear(number);
    await userEvent.type(number, '(312) 555-0150');
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }));
    expect(actions(bridge)).toEqual([
      {
        type: 'callback-corrected',
        span: exampleCallback.span,
        details: { ...exampleDetails, dueAt: '2026-11-24T16:30:00-06:00', numberToCall: '+13125550150' },
      },
    ]);
    expect(screen.queryByRole('form', { name: 'Correct the callback' })).toBeNull();
  });
  test('Escape leaves the fields and changes nothing', async () => {
    const { bridge } = await stageApp(sceneOf('live'));
    await userEvent.keyboard('e');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('form', { name: 'Correct the callback' })).toBeNull();
    expect(actions(bridge)).toEqual([]);
  });
});

describe('slot and gauge', () => {
  test('S snoozes the kind that shows, for this call', async () => {
    const { bridge } = await stageApp(sceneOf('faster'));
    await userEvent.keyboard('s');
    expect(actions(bridge)).toEqual([{ type: 'alerts-snoozed', group: 'pace' }]);
  });
  test('«That was fine» takes the alert away', async () => {
    const { bridge } = await stageApp(sceneOf('faster'));
    await userEvent.click(screen.getByRole('button', { name: 'That was fine' }));
    expect(actions(bridge)).toEqual([{ type: 'alert-was-fine', alertId: exampleAlert.alertId }]);
  });
  test('an alert is told politely, the next step is not', async () => {
    const { calls } = await stageApp(exampleState(350));
    const told = () =>
      screen
        .getAllByRole('status')
        .map((each) => each.textContent)
        .join('');
    expect(told()).toBe('');
    act(() => {
      calls.setState({ call: exampleState(358, { alert: exampleAlert }) });
    });
    expect(told()).toBe('Slow down a little. The caller is speaking slower.');
    expect(screen.getByRole('region', { name: 'What to do now' }).textContent).toContain('Slow down a little');
  });
  test('the gauge has a name that tells all of it', async () => {
    await stageApp(sceneOf('faster'));
    expect(screen.getByRole('img', { name: 'Your pace: Faster than the caller, rising' })).toBeDefined();
  });
});

describe('checklist', () => {
  test('digits tick the n-th open item, U takes the last tick back', async () => {
    const { bridge } = await stageApp(exampleState(350));
    await userEvent.keyboard('2u');
    expect(actions(bridge)).toEqual([
      { type: 'item-ticked', itemId: 'item-9' },
      { type: 'item-unticked', itemId: 'item-7' },
    ]);
  });
  test('finished phases fold to a line and open when pressed', async () => {
    await stageApp(exampleState(350));
    const steps = screen.getByRole('complementary', { name: 'Checklist' });
    expect(within(steps).queryByRole('checkbox', { name: /Name the feeling/ })).toBeNull();
    await userEvent.click(within(steps).getByRole('button', { name: /Acknowledge/ }));
    expect(within(steps).getByRole<HTMLInputElement>('checkbox', { name: /Name the feeling/ }).checked).toBe(true);
  });
  test('without the caller’s sound what only it can show is not asked for', async () => {
    await stageApp(exampleState(10, { turns: { ...startTurns(), callerSound: 'missing' } }));
    expect(screen.getByText('0 of 1, 2 need their sound')).toBeDefined();
  });
});

describe('steering the call', () => {
  test('H holds and resumes', async () => {
    const { bridge, calls } = await stageApp(exampleState(200));
    await userEvent.keyboard('h');
    act(() => {
      calls.setState({ call: sceneOf('hold') });
    });
    await userEvent.keyboard('h');
    expect(actions(bridge)).toEqual([{ type: 'hold-started' }, { type: 'hold-ended' }]);
  });
  test('a pause takes the place of slot and gauge, and one button ends it', async () => {
    const { bridge } = await stageApp(sceneOf('paused'));
    expect(screen.queryByRole('img', { name: /Your pace/ })).toBeNull();
    const sign = screen.getByRole('region', { name: 'Paused' });
    await userEvent.click(within(sign).getByRole('button', { name: 'Go on' }));
    expect(actions(bridge)).toEqual([{ type: 'pause-ended' }]);
  });
  test('End call asks main to end it', async () => {
    const { bridge } = await stageApp(exampleState(200));
    await userEvent.click(screen.getByRole('button', { name: 'End call' }));
    expect(bridge.inputsOf('call.end')).toEqual([{}]);
  });
  test('the caller’s name is typed at any time, and the letters of it command nothing', async () => {
    const { bridge } = await stageApp(sceneOf('beginning'));
    await userEvent.click(screen.getByRole('button', { name: 'Add the caller’s name' }));
    await userEvent.keyboard('Joan Hush{Enter}');
    expect(actions(bridge)).toEqual([
      { type: 'caller-described', caller: { name: 'Joan Hush', number: null, reference: null } },
    ]);
  });
  test('the caller’s fields have labels that stay, and Cancel changes nothing', async () => {
    const { bridge } = await stageApp(sceneOf('live'));
    await userEvent.keyboard('n');
    await userEvent.type(screen.getByLabelText('Reference'), ' x');
    for (const label of ['Caller’s name', 'Number', 'Reference']) expect(screen.getByText(label)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByLabelText('Reference')).toBeNull();
    expect(actions(bridge)).toEqual([]);
  });
  test('the foot tells the tension, and a silence once there was one', async () => {
    const { calls } = await stageApp(exampleState(20, { turns: { ...startTurns(), callerSound: 'heard' } }));
    const foot = screen.getByRole('contentinfo', { name: 'State of the call' });
    expect(foot.textContent).toContain('Tension: easing');
    expect(foot.textContent).not.toContain('Longest quiet');
    act(() => {
      calls.setState({ call: exampleState(120) });
    });
    expect(foot.textContent).toContain('Longest quiet 11 s');
  });
  test('single letters can be switched off', async () => {
    const { bridge } = await stageApp(exampleState(200), { settings: { singleLetterKeys: false } });
    await userEvent.keyboard('hsu1');
    expect(actions(bridge)).toEqual([]);
  });
  test('what main does not take is said, with a way out', async () => {
    await stageApp(exampleState(200), {
      answers: {
        'call.act': () => ({
          ok: false,
          problem: { code: 'disk-full', message: 'The disk is full. Make room and try again.' },
        }),
      },
    });
    await userEvent.keyboard('h');
    expect(await screen.findByText('The disk is full. Make room and try again.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('The disk is full. Make room and try again.')).toBeNull();
  });
});

test('an earlier call of this caller is said with what is still open', async () => {
  const { bridge } = await stageApp(sceneOf('live'), {
    answers: {
      'caller.context': () => ({
        ok: true,
        value: {
          lastCall: { callId: 'call-0', startedAt: '2026-11-20T10:00:00-06:00', timezone: 'America/Chicago' },
          calls: 1,
          openCallbacks: [openPromise],
        },
      }),
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Called before, Fri 20 Nov, 1 promise open' }));
  const panel = screen.getByRole('dialog', { name: 'One call before, on Fri 20 Nov' });
  expect(panel.textContent).toContain('Ring about the refund');
  expect(panel.textContent).toContain('no time given');
  await userEvent.keyboard('{Escape}');
  expect(bridge.inputsOf('caller.context')).toEqual([
    { number: '+14155550137', reference: expect.anything() as unknown },
  ]);
});
const openPromise: CallbackRecord = {
  id: 'call-0/promise-1',
  callId: 'call-0',
  kind: 'call',
  callerName: null,
  numberToCall: '+14155550137',
  agentName: null,
  agentPhone: null,
  reference: null,
  quote: 'i will ring you about the refund',
  what: 'ring about the refund',
  madeAt: '2026-11-20T10:01:00-06:00',
  dueAt: null,
  timezone: 'America/Chicago',
  confirmed: true,
  status: 'open',
  doneAt: null,
};

describe('the newest words', () => {
  test('are followed when the room gets less, and left only when the agent scrolls up', async () => {
    await stageApp(sceneOf('live'));
    const log = screen.getByRole('log', { name: 'Transcript' });
    const stands = (scrollTop: number, clientHeight: number) => {
      Object.defineProperties(log, {
        scrollHeight: { configurable: true, value: 1000 },
        clientHeight: { configurable: true, value: clientHeight },
        scrollTop: { configurable: true, writable: true, value: scrollTop },
      });
      fireEvent.scroll(log);
    };
    const offered = () => screen.queryByRole('button', { name: 'Newest words' });
    stands(600, 400);
    // a card below takes its room
    stands(600, 250);
    expect(offered()).toBeNull();
    stands(400, 250);
    expect(offered()).not.toBeNull();
    stands(750, 250);
    expect(offered()).toBeNull();
  });
});

describe('search', () => {
  test('/ searches in the transcript, Escape closes it', async () => {
    await stageApp(sceneOf('live'));
    await userEvent.keyboard('/thursday');
    expect(within(screen.getByRole('search')).getByRole('status').textContent).toBe('1 of 2');
    await userEvent.keyboard('{Enter}');
    expect(within(screen.getByRole('search')).getByRole('status').textContent).toBe('2 of 2');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('search')).toBeNull();
  });
});

describe('what is not heard', () => {
  test('no sound from the caller: a sentence, a way to choose it, and a way to go on', async () => {
    await stageApp(sceneOf('agent-only'));
    expect(screen.getByText('No sound from the caller yet')).toBeDefined();
    expect(screen.getByText('Interruptions are not counted without it')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Go on with my side only' }));
    expect(screen.queryByText('No sound from the caller yet')).toBeNull();
  });
  test('D goes to the sound settings while it is missing', async () => {
    await stageApp(sceneOf('agent-only'));
    await userEvent.keyboard('d');
    expect(window.location.hash).toBe('#/settings/sound');
  });
  test('an agent-only call does not ask for what it does not want', async () => {
    await stageApp(
      exampleState(84, {
        started: { ...exampleStarted, hearsCaller: false },
        turns: { ...startTurns(), callerSound: 'missing' },
      }),
    );
    expect(screen.queryByText('No sound from the caller yet')).toBeNull();
  });
  test('each loss is a sentence and a button', async () => {
    const { bridge } = await stageApp(sceneOf('lost'));
    expect(screen.getByText('Your microphone is not heard right now')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Start it again' }));
    expect(bridge.inputsOf('speech.retry')).toEqual([{}]);
  });
});

test('when the call has ended the screen goes to its summary', async () => {
  const { calls } = await stageApp(exampleState(200), {
    answers: {
      'calls.summary': () => ({
        ok: false,
        problem: { code: 'not-found', message: 'This call is not kept any more.' },
      }),
    },
  });
  act(() => {
    calls.setState({ call: null, endedCallId: 'call-1' });
  });
  expect(window.location.hash).toBe('#/call/call-1');
});

describe('another screen in a call', () => {
  test('shows what to do, the time, Pause and the way back; not above the call itself', async () => {
    const { bridge, calls } = await stageApp(exampleState(502));
    const bar = () => screen.queryByRole('region', { name: 'The call that is going on' });
    expect(bar()).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'Settings' }));
    expect(bar()?.textContent).toContain('Slower than the caller');
    expect(bar()?.textContent).toContain('Next Explain the steps');
    expect(within(bar() ?? document.body).getByRole('timer').textContent).toBe('08:22');
    act(() => {
      calls.setState({ call: exampleState(503, { alert: exampleAlert }) });
    });
    expect(bar()?.textContent).toContain('Slow down a little');
    expect(screen.getAllByText(/^Slow down a little\. The caller/)).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: /^Pause/ }));
    expect(actions(bridge)).toEqual([{ type: 'pause-started' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the call' }));
    expect(window.location.hash).toBe('#/');
    expect(bar()).toBeNull();
  });
  test('a callback that waits and a side that is not heard are said there too', async () => {
    await stageApp(exampleState(502, { ...exampleScenes['lost'], callbacks: [exampleCallback] }));
    await userEvent.click(screen.getByRole('link', { name: 'History' }));
    const bar = screen.getByRole('region', { name: 'The call that is going on' });
    expect(bar.textContent).toContain('Not heard right now');
    expect(bar.textContent).toContain('A callback waits for your word');
  });
});
