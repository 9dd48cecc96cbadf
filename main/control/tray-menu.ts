import type { CallPhase } from '../../app/call/call-state.ts';

/** What an entry of the tray's menu does. */
export type TrayAct = 'start-or-end' | 'hold' | 'pause' | 'window' | 'strip' | 'quit';
export type TrayEntry = { readonly act: TrayAct; readonly label: string; readonly enabled: boolean } | 'line';

/** The tray's menu as the call stands. @param phase null: no call */
export function trayMenu(phase: CallPhase | null): readonly TrayEntry[] {
  const inCall = phase !== null && phase !== 'ended';
  return [
    { act: 'start-or-end', label: inCall ? 'End the call' : 'Start a call', enabled: phase !== 'ended' },
    { act: 'hold', label: phase === 'hold' ? 'Resume' : 'Hold', enabled: inCall && phase !== 'paused' },
    { act: 'pause', label: phase === 'paused' ? 'Go on listening' : 'Pause: hear and keep nothing', enabled: inCall },
    'line',
    { act: 'window', label: 'Open the window', enabled: true },
    { act: 'strip', label: 'Strip', enabled: true },
    'line',
    { act: 'quit', label: 'Quit Sidetone', enabled: true },
  ];
}

/** What the tray says when the pointer rests on it. */
export function trayWords(phase: CallPhase | null): string {
  switch (phase) {
    case null:
    case 'ended':
      return 'Sidetone: ready';
    case 'waiting':
    case 'talking':
      return 'Sidetone: listening';
    case 'hold':
      return 'Sidetone: on hold';
    case 'paused':
      return 'Sidetone: paused, nothing is heard';
  }
}
