import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Side } from '../../../app/call/words.ts';
import type { SoundLevels } from '../../../app/ipc.ts';
import { useApp, useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { readyTexts } from '../../texts/ready.ts';
import { TextButton } from '../../ui/button.tsx';
import { LevelMeter, litBars } from '../../ui/level-meter.tsx';
import styles from './ready.module.css';

const texts = readyTexts.ears;

/**
 * Both sides' meters before a call, with the device that is really open. Listens only while this is on screen; nothing
 * is recognised or kept, and what the computer plays stays closed until the call.
 */
export function Ears() {
  const bridge = useBridge();
  useEffect(() => {
    void bridge.ask('sound.preview', { on: true });
    return () => {
      void bridge.ask('sound.preview', { on: false });
    };
  }, [bridge]);
  const { sound } = useSettings();
  const { caller, microphone } = sound;
  return (
    <section className={clsx(styles['ears'])} aria-label={texts.label}>
      <Ear side="agent" wanted chosen={microphone?.label ?? texts.usual} />
      <Ear
        side="caller"
        wanted={caller.kind !== 'none'}
        chosen={caller.kind === 'input' ? caller.label : caller.kind === 'none' ? texts.none : texts.loopback}
      />
    </section>
  );
}

function Ear({ side, wanted, chosen }: { readonly side: Side; readonly wanted: boolean; readonly chosen: string }) {
  const [, go] = useLocation();
  const lit = useApp((state) =>
    state.sound === null ? 0 : litBars(side === 'agent' ? state.sound.agentDbfs : state.sound.callerDbfs),
  );
  const label = useApp((state) => (side === 'agent' ? (state.sound?.agentLabel ?? '') : ''));
  const open = useApp((state) =>
    state.sound === null ? null : side === 'agent' ? state.sound.agentState : state.sound.callerState,
  );
  const choose = () => {
    go('/settings/sound');
  };
  return (
    <div className={clsx(styles['ear'])}>
      <LevelMeter side={side} lit={lit} />
      <b>{texts[side]}</b>
      <span className={clsx(styles['device'])}>{label === '' ? chosen : label}</span>
      <span className={clsx(styles['state'])}>{wanted ? stateOf(open, lit > 0, choose) : null}</span>
    </div>
  );
}

function stateOf(
  open: SoundLevels['agentState'] | SoundLevels['callerState'] | null,
  heard: boolean,
  choose: () => void,
): ReactNode {
  switch (open) {
    case null:
      return null;
    case 'open':
      return heard ? <Check role="img" aria-label={texts.heard} /> : texts.quiet;
    case 'off':
      return texts.states.off;
    case 'refused':
    case 'missing':
    case 'busy':
    case 'unavailable':
      return (
        <>
          <span className={clsx(styles['attend'])}>{texts.states[open]}</span>
          <TextButton onPress={choose}>{texts.choose}</TextButton>
        </>
      );
  }
}
