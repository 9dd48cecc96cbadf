import type { CallbackRecord } from '../../../app/ipc.ts';

/** An open promise to Priya Raman, changed where a test needs it. */
export const callback = (given: Partial<CallbackRecord>): CallbackRecord => ({
  id: 'one',
  callId: 'call-1',
  kind: 'call',
  callerName: 'Priya Raman',
  numberToCall: '+16465550162',
  agentName: 'Dana Reyes',
  agentPhone: '+13125550109',
  reference: null,
  quote: 'i will ring you before eleven on monday',
  what: 'ring before eleven',
  madeAt: '2026-11-20T16:48:12-05:00',
  dueAt: '2026-11-23T11:00:00-05:00',
  timezone: 'America/New_York',
  confirmed: true,
  status: 'open',
  doneAt: null,
  ...given,
});
