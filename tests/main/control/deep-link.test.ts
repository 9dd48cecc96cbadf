import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeepLink } from '../../../main/control/deep-link.ts';
import { rateLimit } from '../../../main/control/rate-limit.ts';

describe('links of a softphone', () => {
  test('a start carries who is calling', () => {
    expect(
      readDeepLink('sidetone://call/start?number=%2B14155550137&name=Marcus%20Bell&direction=in&reference=48-2210'),
    ).toEqual({ do: 'start', direction: 'in', name: 'Marcus Bell', number: '+14155550137', reference: '48-2210' });
    expect(readDeepLink('sidetone://call/start')).toEqual({
      do: 'start',
      direction: null,
      name: null,
      number: null,
      reference: null,
    });
  });
  test('a + that was left as it is still begins the number', () => {
    expect(readDeepLink('sidetone://call/start?name=A+B&number=+14155550137')).toMatchObject({
      name: 'A B',
      number: '+14155550137',
    });
    expect(readDeepLink('sidetone://call/start?number=+1&number=2')).toBeNull();
  });
  test.each(['hold', 'resume', 'pause', 'end'])('%s', (verb) => {
    expect(readDeepLink(`sidetone://call/${verb}`)).toEqual({ do: verb });
  });
});

test.each([
  'sidetone://call/delete',
  'sidetone://calls/start',
  'sidetone:call/start',
  'http://call/start',
  'sidetone://me@call/end',
  'sidetone://call:80/end',
  'sidetone://call/end#x',
  'sidetone://call/end?really=1',
  'sidetone://call/start?direction=sideways',
  'sidetone://call/start?number=javascript:1',
  'sidetone://call/start?name=a&name=b',
  'sidetone://call/start?file=/etc/passwd',
  'sidetone://call/start?name=%00',
  'sidetone://call/start?name=%E2%80%AEx',
  `sidetone://call/start?name=${'a'.repeat(121)}`,
  `sidetone://call/start?reference=${'a'.repeat(3000)}`,
  '',
  'sidetone://',
  '%',
  'sidetone://call/%65nd',
])('refused: %s', (link) => {
  expect(readDeepLink(link)).toBeNull();
});

/** 10,000 hostile links: never a throw, and nothing obeyed that is not one of the five valid forms. */
test('hostile links do nothing', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.webUrl(),
    fc.string({ unit: 'binary', maxLength: 200 }).map((rest) => `sidetone://call/${rest}`),
    fc
      .tuple(
        fc.constantFrom('start', 'end', 'hold', 'Start', 'start/', 'start%2e', ''),
        fc.string({ unit: 'grapheme', maxLength: 100 }),
      )
      .map(([verb, rest]) => `sidetone://call/${verb}?${rest}`),
    fc
      .tuple(
        fc.constantFrom('number', 'name', 'reference', 'direction', '__proto__'),
        fc.string({ unit: 'binary', maxLength: 150 }),
      )
      .map(
        ([key, value]) => `sidetone://call/start?${key}=${encodeURIComponent(value.replace(/[\uD800-\uDFFF]/g, ''))}`,
      ),
  );
  fc.assert(
    fc.property(hostile, (link) => {
      const command = readDeepLink(link);
      if (command === null) return;
      expect(link.toLowerCase().trimStart()).toMatch(/^sidetone:/);
      expect(['start', 'hold', 'resume', 'pause', 'end']).toContain(command.do);
      expect(JSON.stringify(command)).not.toMatch(/\\u00[01]|[\u0000-\u001f\u202a-\u202e]/);
      if (command.do === 'start') expect((command.name ?? '').length).toBeLessThanOrEqual(120);
    }),
    { numRuns: 10_000 },
  );
});

test('a flood is let through slowly', () => {
  let now = 0;
  const allowed = rateLimit(3, 1_000, () => now);
  expect([allowed(), allowed(), allowed(), allowed()]).toEqual([true, true, true, false]);
  now = 1_001;
  expect(allowed()).toBe(true);
});
