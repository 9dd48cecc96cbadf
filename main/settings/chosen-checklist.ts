import type { Checklist } from '../../app/coaching/checklist.ts';
import type { Settings } from '../../app/settings.ts';

/** The list a call is coached by; the built-in one when none was chosen or the chosen one is gone. */
export const chosenChecklist = (settings: Settings, builtIn: Checklist): Checklist =>
  settings.checklists.find((each) => each.id === settings.checklistId) ?? builtIn;
