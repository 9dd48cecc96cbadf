import {
  checklist as checklistShape,
  type Checklist,
  type ChecklistItem,
  type ChecklistPhase,
} from '../../../app/coaching/checklist.ts';
import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';
import { settingsTexts } from '../../texts/settings.ts';

const texts = settingsTexts.checklist;

/** Changes of a team's list; each returns a new one. A list is small (40 steps at most). */
export const renamed = (list: Checklist, name: string): Checklist => ({ ...list, name });

export const withItem = (list: Checklist, id: string, change: Partial<Omit<ChecklistItem, 'id'>>): Checklist => ({
  ...list,
  items: list.items.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

export const without = (list: Checklist, id: string): Checklist => ({
  ...list,
  items: list.items.filter((each) => each.id !== id),
});

/** A step that was taken out comes back to its place. @param index where it stood in the list */
export const putBack = (list: Checklist, item: ChecklistItem, index: number): Checklist => ({
  ...list,
  items: list.items.toSpliced(index, 0, item),
});

/** Everything that can tick a step: what the built-in list's steps listen for, by the mark it leaves. */
export const waysToTick: readonly Pick<ChecklistItem, 'id' | 'tickedLabel' | 'tickedBy'>[] = defaultChecklist.items
  .filter((each) => each.tickedBy.how !== 'hand')
  .map(({ id, tickedLabel, tickedBy }) => ({ id, tickedLabel, tickedBy }));

/** @returns `hand`, the id of one of `waysToTick`, or null for another one that came with a file */
export function wayOf({ tickedBy }: Pick<ChecklistItem, 'tickedBy'>): string | null {
  if (tickedBy.how === 'hand') return 'hand';
  return waysToTick.find((each) => JSON.stringify(each.tickedBy) === JSON.stringify(tickedBy))?.id ?? null;
}

/** What a step shall be ticked by. @param way `hand` or the id of one of `waysToTick` */
export function tickedOn(list: Checklist, id: string, way: string): Checklist {
  const chosen = waysToTick.find((each) => each.id === way);
  return withItem(
    list,
    id,
    chosen === undefined
      ? { tickedBy: { how: 'hand' } }
      : { tickedBy: chosen.tickedBy, tickedLabel: chosen.tickedLabel },
  );
}

/** Swaps a step with its neighbour of the same phase. */
export function moved(list: Checklist, id: string, by: -1 | 1): Checklist {
  const item = list.items.find((each) => each.id === id);
  if (item === undefined) return list;
  const phase = list.items.filter((each) => each.phase === item.phase);
  const other = phase[phase.indexOf(item) + by];
  if (other === undefined) return list;
  return { ...list, items: list.items.map((each) => (each.id === id ? other : each.id === other.id ? item : each)) };
}

/** A new step at the end of a phase, ticked by hand. Its id is free in the list. */
export function withNewItem(list: Checklist, phase: ChecklistPhase): Checklist {
  const id = freeId(
    'step',
    list.items.map((each) => each.id),
  );
  return {
    ...list,
    items: [
      ...list.items,
      {
        id,
        phase,
        title: texts.editor.newStep,
        tickedLabel: texts.editor.newStep,
        suggestions: [],
        tickedBy: { how: 'hand' },
      },
    ],
  };
}

const freeId = (stem: string, taken: readonly string[]): string => {
  for (let n = 1; ; n += 1) if (!taken.includes(`${stem}-${String(n)}`)) return `${stem}-${String(n)}`;
};

/** The list under an id that no other has, to be changed without touching the first. */
export const copied = (list: Checklist, others: readonly Checklist[], name: string): Checklist => ({
  ...list,
  id: freeId(
    'list',
    others.map((each) => each.id),
  ),
  name,
});

/**
 * Trims what was typed; steps made by hand show their words when ticked.
 * @returns null when a name or a step has no words, or no step is left
 */
export function readyToKeep(list: Checklist): Checklist | null {
  const tidy: Checklist = {
    ...list,
    name: list.name.trim(),
    items: list.items.map((each) => ({
      ...each,
      title: each.title.trim(),
      suggestions: each.suggestions.map((words) => words.trim()).filter((words) => words !== ''),
      ...(each.tickedBy.how === 'hand' ? { tickedLabel: each.title.trim().slice(0, 40) } : {}),
    })),
  };
  return checklistShape.safeParse(tidy).success ? tidy : null;
}

/** A file of the documented form. @returns null when it is none */
export function checklistOf(text: string): Checklist | null {
  try {
    const read = checklistShape.safeParse(JSON.parse(text));
    return read.success && new Set(read.data.items.map((each) => each.id)).size === read.data.items.length
      ? read.data
      : null;
  } catch {
    return null;
  }
}
