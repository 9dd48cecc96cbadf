import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, settings, type Settings } from '../../../app/settings.ts';
import { readPolicyFile } from '../../../main/settings/policy-file.ts';
import { cautiousPolicy, namesOf, noPolicy, readPolicy, type Policy } from '../../../main/settings/policy.ts';
import { changedUnder, firstSettings, inForce } from '../../../main/settings/under-policy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const policyOf = (content: object): Policy => {
  const read = readPolicy(JSON.stringify({ version: 1, ...content }));
  if (!('policy' in read)) throw new Error(read.wrong);
  return read.policy;
};
const locking = policyOf({
  locked: { retentionDays: 7, control: { linksAllowed: 'no' }, shortcuts: { pause: null }, alerts: { silence: 'off' } },
});
const chosen = (own: Settings, asked: Parameters<typeof changedUnder>[2], policy = locking): Settings => {
  const answer = changedUnder(policy, own, asked);
  if (!answer.ok) throw new Error(answer.problem.message);
  return answer.value;
};

describe('a policy', () => {
  it.each([
    ['no JSON', '{', 'it is no JSON'],
    ['no version', '{"locked":{}}', 'version'],
    ['of a version to come', '{"version":2}', 'version'],
    ['with a name that is no setting', '{"version":1,"locked":{"retentiondays":7}}', 'locked.retentiondays'],
    ['with a value that is none', '{"version":1,"locked":{"retentionDays":8}}', 'locked.retentionDays'],
    ['deciding who the agent is', '{"version":1,"defaults":{"profile":{"name":"Dana"}}}', 'defaults.profile.name'],
    [
      'answering for the agent with a question',
      '{"version":1,"locked":{"control":{"linksAllowed":"ask"}}}',
      'locked.control.linksAllowed',
    ],
    ['with a part that is no part', '{"version":1,"forced":{}}', 'forced'],
    ['that is a list', '[]', 'all of it'],
  ])('that is %s is not used, and where it is wrong is told', (_what, text, wrong) => {
    expect(readPolicy(text)).toEqual({ wrong });
  });

  it('names what it locks, as paths', () => {
    expect(namesOf(locking.locked)).toEqual([
      'alerts.silence',
      'retentionDays',
      'control.linksAllowed',
      'shortcuts.pause',
    ]);
    expect(namesOf(policyOf({ locked: { checklists: [] } }).locked)).toEqual(['checklists']);
    expect(namesOf(noPolicy.locked)).toEqual([]);
  });

  it('whatever stands in it, never throws, and what it gives are settings', () => {
    const some = fc.record(
      {
        retentionDays: fc.oneof(fc.constantFrom(7, 30, 90), fc.jsonValue()),
        theme: fc.constantFrom('dark', 'light', 'pink'),
        sound: fc.oneof(fc.jsonValue(), fc.constant({ startAndEndByThemselves: true })),
        control: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ version: fc.constant(1), defaults: some, locked: some })),
        (content) => {
          const read = readPolicy(JSON.stringify(content));
          if (!('policy' in read)) return;
          expect(settings.safeParse(inForce(firstSettings(read.policy), read.policy)).success).toBe(true);
        },
      ),
    );
  });
});

describe('where a policy is found', () => {
  it('none is no policy', () => {
    expect(readPolicyFile(join(temporaryFolder(), 'nothing', 'policy.json'))).toEqual({
      policy: noPolicy,
      wrong: null,
    });
  });
  it('one that cannot be read or understood shuts what opens the computer to others, and says so', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a-folder'));
    expect(readPolicyFile(join(folder, 'a-folder'))).toEqual({ policy: cautiousPolicy, wrong: 'it may not be read' });
    writeFileSync(join(folder, 'broken.json'), '{');
    expect(readPolicyFile(join(folder, 'broken.json'))).toEqual({ policy: cautiousPolicy, wrong: 'it is no JSON' });
    const open = { ...defaultSettings, retentionDays: 365 as const, control: { linksAllowed: 'yes' as const } };
    expect(inForce(open, cautiousPolicy)).toEqual({
      ...open,
      control: { linksAllowed: 'no' },
      sound: { ...open.sound, startAndEndByThemselves: false },
    });
  });
});

describe('settings under a policy', () => {
  it('begin with its defaults, which the agent may change', () => {
    const policy = policyOf({ defaults: { theme: 'dark', profile: { country: 'DE' }, alerts: { pace: 'less' } } });
    const first = firstSettings(policy);
    expect(first).toEqual({
      ...defaultSettings,
      theme: 'dark',
      profile: { ...defaultSettings.profile, country: 'DE' },
      alerts: { ...defaultSettings.alerts, pace: 'less' },
    });
    expect(inForce(chosen(first, { theme: 'light' }, policy), policy).theme).toBe('light');
  });

  it('are what is locked, whatever the agent has chosen before', () => {
    const own: Settings = { ...defaultSettings, retentionDays: 365, control: { linksAllowed: 'yes' } };
    expect(inForce(own, locking)).toMatchObject({ retentionDays: 7, control: { linksAllowed: 'no' } });
  });

  it.each([
    ['at the top', { retentionDays: 30 as const }],
    ['inside', { control: { linksAllowed: 'yes' as const } }],
    ['beside something free', { alerts: { ...defaultSettings.alerts, pace: 'off' as const } }],
  ])('are not changed where they are locked: %s', (_where, asked) => {
    expect(changedUnder(locking, defaultSettings, asked)).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed' },
    });
  });

  it('are changed beside what is locked, which may be given along', () => {
    const own = chosen(defaultSettings, {
      alerts: { ...defaultSettings.alerts, silence: 'off', pace: 'less' },
      theme: 'dark',
    });
    expect(inForce(own, locking)).toMatchObject({ theme: 'dark', alerts: { silence: 'off', pace: 'less' } });
  });

  it('are the agent’s own again when the lock is gone', () => {
    const own: Settings = { ...defaultSettings, retentionDays: 365 };
    const after = chosen(own, { theme: 'dark' });
    expect(inForce(after, noPolicy)).toEqual({ ...own, theme: 'dark' });
  });

  it('that are none are refused as ever', () => {
    expect(changedUnder(noPolicy, defaultSettings, { theme: 'pink' as 'dark' })).toMatchObject({
      ok: false,
      problem: { code: 'bad-input' },
    });
  });
});
