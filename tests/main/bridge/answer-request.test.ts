import { describe, expect, it, vi } from 'vitest';
import { requests, succeed } from '../../../app/ipc.ts';
import { answerRequest } from '../../../main/bridge/answer-request.ts';
import { trustedSender } from '../../../main/bridge/senders.ts';
import { mayHave } from '../../../main/security/permissions.ts';

const noBug = () => {
  throw new Error('no bug was expected');
};

describe('who may ask', () => {
  it.each([
    ['our top frame', { url: 'app://bundle/#/history', parent: null }, 'screen' as const, 'screen'],
    [
      'the listening page',
      { url: 'app://bundle/listening/index.html', parent: null },
      'listening' as const,
      'listening',
    ],
    ['a frame in our page', { url: 'app://bundle/', parent: {} }, 'screen' as const, null],
    ['another page in our window', { url: 'https://example.com/', parent: null }, 'screen' as const, null],
    ['another host of our scheme', { url: 'app://other/', parent: null }, 'screen' as const, null],
    ['a window that is none of ours', { url: 'app://bundle/', parent: null }, null, null],
    ['a frame that is gone', null, 'screen' as const, null],
  ])('%s', (_name, frame, window, sender) => {
    expect(trustedSender(frame, window)).toBe(sender);
  });

  it('is refused before anything is done', async () => {
    const about = vi.fn();
    expect(await answerRequest(null, 'app.about', {}, { 'app.about': about }, noBug)).toMatchObject({
      ok: false,
      problem: { code: 'bad-input' },
    });
    expect(about).not.toHaveBeenCalled();
  });

  it('keeps the listening page and the screens apart, in both directions', async () => {
    const handler = vi.fn(() => succeed(null));
    const handlers = Object.fromEntries(Object.keys(requests).map((name) => [name, handler]));
    for (const name of Object.keys(requests)) {
      const wrong = name.startsWith('listening.') ? 'screen' : 'listening';
      expect(await answerRequest(wrong, name, {}, handlers, noBug)).toMatchObject({
        ok: false,
        problem: { message: 'This page may not ask for that.' },
      });
    }
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('what may be asked', () => {
  it.each(['nothing.such', 'constructor', '__proto__', 'toString', 7, null, undefined, {}])(
    'refuses the name %s',
    async (name) => {
      expect(await answerRequest('screen', name, {}, {}, noBug)).toMatchObject({
        ok: false,
        problem: { code: 'bad-input', message: 'There is no such request.' },
      });
    },
  );

  it.each([
    ['calls.summary', {}],
    ['calls.summary', { callId: 7 }],
    ['app.about', { more: 1 }],
    ['calls.list', { limit: 100_000 }],
    ['calls.list', { search: 'x'.repeat(300) }],
    ['call.start', { source: { kind: 'file', path: '/etc/passwd' } }],
    ['call.act', { type: 'heard' }],
    ['settings.change', { theme: 'pink' }],
    ['recording.admit', { paths: [] }],
    ['call.start', null],
  ])('refuses %s with an input that does not fit', async (name, input) => {
    const handler = vi.fn(() => succeed(null));
    expect(await answerRequest('screen', name, input, { [name]: handler }, noBug)).toMatchObject({
      ok: false,
      problem: { code: 'bad-input' },
    });
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses facts from the listening page that only the rules or the agent may add', async () => {
    const report = vi.fn(() => succeed(null));
    const fact = { type: 'note-written', text: 'x' };
    const input = { callId: 'a', facts: [{ atSeconds: 0, knownSeconds: 0, fact }] };
    expect(
      await answerRequest('listening', 'listening.report', input, { 'listening.report': report }, noBug),
    ).toMatchObject({ ok: false });
    expect(report).not.toHaveBeenCalled();
  });

  it('gives the parsed input to the handler and its answer back', async () => {
    const list = vi.fn(() => succeed([]));
    expect(await answerRequest('screen', 'calls.list', {}, { 'calls.list': list }, noBug)).toEqual({
      ok: true,
      value: [],
    });
    expect(list).toHaveBeenCalledWith({ search: '', only: {}, offset: 0, limit: 50 });
  });

  it('says when the disk takes nothing, whatever was asked', async () => {
    const full = () => {
      throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
    };
    expect(await answerRequest('screen', 'calls.delete-all', {}, { 'calls.delete-all': full }, noBug)).toMatchObject({
      ok: false,
      problem: { code: 'disk-full' },
    });
  });

  it('answers a bug with a sentence and reports it, without what it said', async () => {
    const bugs: unknown[] = [];
    const answer = await answerRequest(
      'screen',
      'app.about',
      {},
      {
        'app.about': () => {
          throw new Error('Ms Lee said 4111');
        },
      },
      (name, error) => {
        bugs.push([name, error]);
      },
    );
    expect(answer).toMatchObject({ ok: false, problem: { code: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('Lee');
    expect(bugs).toHaveLength(1);
  });
});

it.each([
  ['media', 'app://bundle/listening/index.html', ['audio'], true],
  ['media', 'app://bundle/', ['audio', 'video'], false],
  ['media', 'app://bundle/', ['video'], false],
  ['media', 'https://example.com/', ['audio'], false],
  ['geolocation', 'app://bundle/', null, false],
  ['notifications', 'app://bundle/', null, false],
  ['clipboard-read', 'app://bundle/', null, false],
  ['usb', 'app://bundle/', null, false],
])('permission %s for %s %s: %s', (permission, address, types, allowed) => {
  expect(mayHave(permission, address, types)).toBe(allowed);
});
