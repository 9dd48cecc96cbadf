import { describe, expect, test } from 'vitest';
import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';
import { checklist, checklistPhases } from '../../../app/coaching/checklist.ts';
import { detectorId, swapDetectors } from '../../../app/coaching/detector-ids.ts';
import { detectors } from '../../../app/coaching/detectors/all.ts';
import { betterWording, phraseAdvice } from '../../../app/coaching/phrases.ts';
import { techniques } from '../../../app/coaching/techniques.ts';

describe('the table of techniques', () => {
  test('holds rows 1 to 40, each measured or with the reason why not', () => {
    expect(techniques.map((row) => row.id)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    for (const row of techniques) if (row.measured.how === 'not-measured') expect(row.measured.why).toMatch(/\.$/);
  });

  test('every detector serves a row', () => {
    const served = new Set(
      techniques.flatMap((row) => ('detectors' in row.measured ? (row.measured.detectors ?? []) : [])),
    );
    const summaryOnly = ['escalate_explained', 'jargon'];
    for (const id of detectorId.options) expect(served.has(id) || summaryOnly.includes(id), id).toBe(true);
  });

  test('every detector but the name is made of patterns, once', () => {
    expect([...detectors.map((each) => each.id), 'use_caller_name'].sort()).toEqual([...detectorId.options].sort());
  });
});

describe('the default checklist', () => {
  test('can be exported and read again as it is', () => {
    expect(checklist.parse(JSON.parse(JSON.stringify(defaultChecklist)))).toEqual(defaultChecklist);
  });

  test('has 14 steps, a suggestion for each, in the order of the phases', () => {
    expect(defaultChecklist.items).toHaveLength(14);
    expect(new Set(defaultChecklist.items.map((item) => item.id)).size).toBe(14);
    const phases = defaultChecklist.items.map((item) => checklistPhases.indexOf(item.phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
    for (const item of defaultChecklist.items) expect(item.suggestions.length, item.id).toBeGreaterThan(0);
  });
});

describe('better wordings', () => {
  test('rotate, and shout at nobody', () => {
    for (const id of swapDetectors) {
      const { better } = phraseAdvice[id];
      expect(betterWording(id)).toBe(better[0]);
      expect(betterWording(id, better.length)).toBe(better[0]);
      expect(betterWording(id, 1)).not.toBe(betterWording(id, 0));
      for (const wording of better) expect(wording).not.toMatch(/!|\bfail|\bscore|\bviolat/i);
    }
  });
});
