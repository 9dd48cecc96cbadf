/** How far back the figures look. Days; the longest is as long as calls are kept. */
const periods = [
  { id: 'two-weeks', days: 14 },
  { id: 'four-weeks', days: 28 },
  { id: 'eight-weeks', days: 56 },
  { id: 'half-year', days: 182 },
] as const;
export type Period = (typeof periods)[number]['id'] | 'all';

/** A period this near to all that is kept would show the same calls. */
const NEARLY_ALL = 0.8;

/** The periods that show less than all that is kept, and all of it. */
export const periodsWithin = (retentionDays: number): readonly Period[] => [
  ...periods.filter((each) => each.days <= retentionDays * NEARLY_ALL).map((each) => each.id),
  'all',
];

const DAY_MS = 86_400_000;
/** @param moment RFC 3339; null is in none but «all» */
export function isWithin(moment: string | null, period: Period, now: Date): boolean {
  const days = periods.find((each) => each.id === period)?.days;
  return days === undefined || (moment !== null && now.getTime() - Date.parse(moment) <= days * DAY_MS);
}
