import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectTechniques, leastConfidence, leastInCall } from '../../../app/coaching/detect.ts';
import { detectorId, isSwap } from '../../../app/coaching/detector-ids.ts';
import { ownLines } from './own-lines.ts';

const heard = (text: string, side: 'agent' | 'caller' = 'agent'): readonly string[] =>
  detectTechniques({ side, text }).map((hit) => hit.technique);

describe('lines in other words, trades and phrasings', () => {
  const lines = ownLines();
  const found = (line: (typeof lines)[number]): boolean => heard(line.text, line.side).includes(line.technique);

  test('every detector has its lines and its close calls', () => {
    for (const id of detectorId.options) {
      const own = lines.filter((line) => line.technique === id);
      expect(own.filter((line) => line.shows).length, id).toBeGreaterThanOrEqual(9);
      expect(own.filter((line) => !line.shows).length, id).toBeGreaterThanOrEqual(6);
    }
  });

  test.each(detectorId.options)('%s is heard where it is and not where it only sounds like it', (id) => {
    const own = lines.filter((line) => line.technique === id);
    const missed = own.filter((line) => line.shows && !found(line)).map((line) => line.text);
    const wrong = own.filter((line) => !line.shows && found(line)).map((line) => line.text);
    expect(missed.length / own.length, missed.join(' · ')).toBeLessThan(0.07);
    expect(wrong.length / own.length, wrong.join(' · ')).toBeLessThan(0.07);
  });
});

describe('recognition errors', () => {
  test('hesitations, restarts and contractions change nothing', () => {
    expect(heard('i uh i am i am so um sorry about that')).toContain('apology');
    expect(heard("i'll personally make sure this gets done")).toContain('commit_to_act');
    expect(heard('i will personally make uh sure miss gets done')).toContain('commit_to_act');
  });

  test('"policy" cut in two words is still one', () => {
    expect(heard('i am sorry but that is our police he')).toContain('policy_phrase');
  });

  test('a wrong word inside a long pattern is bridged', () => {
    expect(heard("let he make sure i've got this write")).toContain('paraphrase');
  });

  test('what turns the meaning is never bridged', () => {
    expect(heard('i will not take care of that for you')).not.toContain('commit_to_act');
    expect(heard('you should try another shop')).not.toContain('offer_solution');
  });
});

describe('the caller’s name', () => {
  const named = (text: string, callerName: string | null): boolean =>
    detectTechniques({ side: 'agent', text, callerName }).some((hit) => hit.technique === 'use_caller_name');

  test('counts when it is said to the caller', () => {
    expect(named('thank you mister harlow i see it', 'Mr Harlow')).toBe(true);
    expect(named('maria can i ask you something', 'Maria Lopez')).toBe(true);
  });

  test('does not count when it is asked for, spelled or somebody else’s', () => {
    expect(named('is that spelled l o p e z', 'Maria Lopez')).toBe(false);
    expect(named('my name is maria how can i help', 'Maria Lopez')).toBe(false);
    expect(named('good morning james i see your order', 'Maria Lopez')).toBe(false);
  });

  test('counts a little misheard behind a title, where only a name can stand', () => {
    expect(named('i am very sorry mister grant', 'Mr Brandt')).toBe(true);
    expect(named('thank you mister ross', 'Mr Voss')).toBe(true);
    expect(named('thank you mister john', 'Mr Voss')).toBe(false);
    expect(named('thank you ross', 'Mr Voss')).toBe(false);
  });

  test('is known from what the caller said before', () => {
    const hits = detectTechniques({
      side: 'agent',
      text: 'thank you patricia one moment',
      precedingTexts: [{ side: 'caller', text: 'hi my name is patricia brown' }],
    });
    expect(hits.map((hit) => hit.technique)).toContain('use_caller_name');
  });
});

describe('short things an agent says all day', () => {
  test.each([
    'okay',
    'hello',
    'thank you',
    'mm hm',
    'right',
    'one moment please',
    'good morning',
    'how can i help you today',
    'bye',
    'sorry could you repeat that',
    'is there anything else i can help you with',
    'your policy number please',
  ])('"%s" shows nothing', (text) => {
    expect(heard(text)).toEqual([]);
  });
});

describe('phrases to swap in a call', () => {
  const flagged = (text: string): readonly string[] =>
    detectTechniques({ side: 'agent', text })
      .filter((hit) => isSwap(hit.technique) && hit.confidence >= leastInCall(hit.technique))
      .map((hit) => hit.technique);

  // Ordinary helpful talk as a recogniser printed it, errors and all.
  test.each([
    'got it you believe it or not this has happened and not infrequently',
    'but they probably just forgot to put that little switch back',
    "well you know what let's see if we can make this is is it possible",
    "give me just one second here and i'm gonna look into the manual on that real quick",
    'it takes a minute so the car can just walk you through it',
    'you might have to turn it twice',
    "hold both of those buttons and then we'll see what happens to the light",
    'next time you can just like check it right before you go',
    'check out our website that has all of this',
    'after you click the link you choose a password',
    'do you agree that i keep a note of our talk',
    "okay madam let me see what's there",
    'can i put you on hold',
    'you are always welcome to call',
    'you are not being charged for that',
    'to tell you the truth i would be upset too',
    'sit back and relax i will do it',
    'we can go on as soon as you stop calling me names',
    'sorry could you say that again',
    'this is definitely not how it normally works',
  ])('"%s" is let pass', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  test.each([
    ['you need to calm down', 'accusatory'],
    ['well that is our policy', 'policy_phrase'],
    ['you should have read the contract', 'accusatory'],
    ['somebody will get back to you', 'vague_promise'],
    ["i can't do that for you", 'negative_language'],
    ['that was a different department not us', 'blame_colleagues'],
    ['let me stop you right there', 'cut_off_phrase'],
    ["i'm sorry you feel that way", 'excuse_apology'],
    ["it's not my fault", 'defensive'],
  ])('"%s" is %s', (text, technique) => {
    expect(flagged(text)).toContain(technique);
  });
});

describe('every answer', () => {
  const words = fc.array(
    fc.constantFrom(
      'i',
      'am',
      'so',
      'sorry',
      'you',
      'not',
      'policy',
      'our',
      'will',
      'call',
      'back',
      'the',
      'refund',
      'uh',
      "i'll",
      'okay',
      'what',
      'happened',
      'manager',
      'five',
      'maria',
      "don't",
      'wait',
    ),
    { maxLength: 40 },
  );

  test('names words that are there, is sure enough, and is the same again', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('agent' as const, 'caller' as const), (said, side) => {
        const text = said.join(' ');
        const hits = detectTechniques({ side, text });
        for (const hit of hits) {
          expect(hit.evidence).toBe(said.slice(hit.firstWord, hit.lastWord + 1).join(' '));
          expect(hit.evidence).not.toBe('');
          expect(hit.confidence).toBeGreaterThanOrEqual(leastConfidence);
          expect(hit.confidence).toBeLessThanOrEqual(1);
          expect(hit.technique.startsWith('caller_')).toBe(side === 'caller');
        }
        expect(detectTechniques({ side, text })).toEqual(hits);
      }),
      { numRuns: 100 },
    );
  });

  test('stands for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const hit of detectTechniques({ side: 'agent', text }))
          expect(hit.lastWord).toBeGreaterThanOrEqual(hit.firstWord);
      }),
      { numRuns: 100 },
    );
  });

  test('says a technique twice when it was heard twice', () => {
    const hits = detectTechniques({
      side: 'agent',
      text: "that is our policy and later i said it's against the rules",
    }).filter((hit) => hit.technique === 'policy_phrase');
    expect(hits).toHaveLength(2);
  });
});
