import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { parseCommand } from '../../../main/command-line/arguments.ts';
import type { CallCommand } from '../../../main/control/call-command.ts';
import { parseCallWords } from '../../../main/control/call-words.ts';
import { linkOf, readDeepLink } from '../../../main/control/deep-link.ts';
import { isReplyAddress, openReplyRoom, sendReply } from '../../../main/control/reply.ts';
import { readSecondStart } from '../../../main/control/second-start.ts';
import { sendCommand } from '../../../main/control/send-command.ts';

describe('sidetone call …', () => {
  test('says the same as a link', () => {
    expect(
      parseCallWords([
        'start',
        '--number',
        '+1 415 555 0137',
        '--name=Marcus Bell',
        '--direction',
        'in',
        '--reference',
        '48-2210',
      ]),
    ).toEqual({
      kind: 'call',
      command: { do: 'start', direction: 'in', name: 'Marcus Bell', number: '+1 415 555 0137', reference: '48-2210' },
    });
    expect(parseCommand(['--no-sandbox', 'call', 'hold'], '/')).toEqual({ kind: 'call', command: { do: 'hold' } });
  });
  test.each([
    [[], 'Say what to do'],
    [['jump'], 'not "jump"'],
    [['hold', '--number', '1'], '--number belongs to call start'],
    [['start', '--number', 'abc'], '--number is a phone number'],
    [['start', '--direction', 'up'], 'in or out'],
    [['start', '--name'], 'needs a value'],
    [['start', '--name', 'a', '--name', 'b'], 'twice'],
    [['start', '--file', 'x'], '"--file" is not an option'],
    [['start', 'now', 'then'], '"then" is not'],
    [['end', '-x'], '"-x" is not'],
    [['start', '--name', 'a'.repeat(121)], 'at most 120'],
    [['start', '--reference', 'a\nb'], 'one line'],
  ] as const)('%j is refused with a sentence', (words, said) => {
    const read = parseCallWords(words);
    expect(read.kind === 'bad-input' ? read.message : read).toContain(said);
  });
  test('takes the number that a softphone adds to every command, when it is one', () => {
    expect(parseCallWords(['start', '4155550137'])).toMatchObject({ command: { do: 'start', number: '4155550137' } });
    expect(parseCallWords(['start', '100@pbx.local'])).toMatchObject({ command: { do: 'start', number: null } });
    expect(parseCallWords(['start', '--number', '1234', '5678'])).toMatchObject({ command: { number: '1234' } });
    expect(parseCallWords(['end', '4155550137'])).toEqual({ kind: 'call', command: { do: 'end' } });
  });
  test('beside a link no other word counts', () => {
    expect(parseCommand(['analyze', 'a.wav', '--json', '/etc/x', 'Sidetone://call/end'], '/')).toEqual({
      kind: 'link',
      link: 'Sidetone://call/end',
    });
    expect(parseCommand(['sidetone://call/start" --version', 'call', 'end'], '/')).toMatchObject({ kind: 'link' });
  });
});

const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((each) => each.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim())
  .map((each) => (each === '' ? null : each));
const command: fc.Arbitrary<CallCommand> = fc.oneof(
  fc.constantFrom<CallCommand>({ do: 'hold' }, { do: 'resume' }, { do: 'pause' }, { do: 'end' }),
  fc.record({
    do: fc.constant('start' as const),
    direction: fc.constantFrom('in' as const, 'out' as const, null),
    name: text,
    number: fc.constantFrom('+14155550137', '030 90 18-20', null),
    reference: text,
  }),
);
test('a command handed over arrives as it was', () => {
  fc.assert(
    fc.property(command, (each) => {
      expect(readDeepLink(linkOf(each))).toEqual(each);
    }),
  );
});

test('what a second start hands over is read like anything from outside', () => {
  expect(readSecondStart({ kind: 'call', link: 'sidetone://call/end', replyTo: '/tmp/x' })).toEqual({
    kind: 'command',
    command: { do: 'end' },
    replyTo: '/tmp/x',
  });
  expect(readSecondStart({ kind: 'link', link: 'sidetone://call/delete' })).toEqual({
    kind: 'command',
    command: null,
    replyTo: null,
  });
  fc.assert(
    fc.property(fc.anything(), (handed) => {
      expect(readSecondStart(handed).kind).toBe('window');
    }),
  );
});

describe('the answer to a command', () => {
  test('comes back through a socket, and nothing of it stays', async () => {
    let room = '';
    const answer = await sendCommand({ do: 'hold' }, process.platform, (handed) => {
      const wanted = readSecondStart(handed);
      room = wanted.kind === 'command' ? (wanted.replyTo ?? '') : '';
      sendReply(room, { done: true, line: 'The call is on hold.' });
      return true;
    });
    expect(answer).toEqual({ done: true, line: 'The call is on hold.' });
    expect(existsSync(room)).toBe(false);
  });
  test('is a sentence when none runs, or when something else answers', async () => {
    expect(await sendCommand({ do: 'end' }, process.platform, () => false)).toEqual({
      done: false,
      line: 'Sidetone is not running. Start it first.',
    });
    const room = await openReplyRoom(process.platform);
    connect(room.address).end('x'.repeat(5_000));
    expect(await room.answer(5)).toBeNull();
    room.close();
  });
  test.each([
    '/tmp/sidetone-reply-x/../../etc/reply',
    '/run/docker.sock',
    'reply',
    '',
    '/tmp/other/reply',
    '\\\\server\\pipe\\sidetone-reply-1',
  ])('is never sent to %s', (address) => {
    expect(isReplyAddress(address)).toBe(false);
  });
});
