import type { CallListItem } from '../../../app/ipc.ts';

/** A saved call of Marcus Bell, changed where a test needs it. */
export const savedCall = (given: Partial<CallListItem>): CallListItem => ({
  id: 'call-1',
  startedAt: '2026-11-23T10:14:00-05:00',
  timezone: 'America/New_York',
  durationSeconds: 768,
  source: 'live',
  callerName: 'Marcus Bell',
  callerNumber: '+14155550137',
  reference: 'Order 48-2210',
  headline: 'You stayed slower than the caller for most of the call.',
  disposition: null,
  interruptions: 2,
  openCallbacks: 1,
  nextDueAt: null,
  note: '',
  slowerOrLevelShare: null,
  recovered: false,
  match: null,
  ...given,
});
