/**
 * What words say about a moment, before it is known when they were said. Hours of `clock` are 1–12 when `half` is null
 * and below 13.
 */
export type TimeFact =
  | { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly half: 'am' | 'pm' | null }
  | { readonly kind: 'part'; readonly part: DayPart }
  | { readonly kind: 'day'; readonly day: DayWords; readonly before: boolean }
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'same-time' }
  /** «at the top of the hour» */
  | { readonly kind: 'next-hour' }
  | { readonly kind: 'vague' };

export type DayPart =
  'first-thing' | 'morning' | 'noon' | 'lunch' | 'afternoon' | 'end-of-day' | 'evening' | 'midnight';

export type DayWords =
  | { readonly is: 'today' }
  | { readonly is: 'in-days'; readonly days: number }
  | { readonly is: 'business-days'; readonly days: number }
  | {
      readonly is: 'weekday';
      readonly weekday: number;
      readonly which: 'coming' | 'next-week';
      readonly weeksLater: number;
    }
  | { readonly is: 'date'; readonly day: number; readonly month: number | null }
  | { readonly is: 'end-of-week'; readonly weeksLater: number; readonly weekday: number }
  | { readonly is: 'end-of-month'; readonly monthsLater: number };

/** `start`..`end` are token indexes, end exclusive. */
export interface Located<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}
