import { clsx } from 'clsx';
import { Check, Headphones, Mic, type LucideIcon } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Side } from '../../../app/call/words.ts';
import { useSettings } from '../../app-state.ts';
import { useNotice } from '../../bridge.ts';
import { welcomeTexts } from '../../texts/welcome.ts';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Select } from '../../ui/select.tsx';
import { callerChoice, microphoneChoice } from '../settings/sound-options.ts';
import type { Changing } from '../settings/use-change.ts';
import { useInputDevices } from '../settings/use-input-devices.ts';
import { useSoundPreview } from '../settings/use-sound-preview.ts';
import { hearingOf, withLevel, type LevelTrail } from './heard-level.ts';
import { Wave } from './wave.tsx';
import styles from './welcome-screen.module.css';

const texts = welcomeTexts.sound;
const hearings = { heard: texts.heard, soft: texts.soft, waiting: texts.waiting } as const;

function SideCheck({
  side,
  title,
  icon: Icon,
  trail,
  pill,
  line,
  children,
}: {
  readonly side: Side;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly trail: LevelTrail;
  /** said instead of how it was heard */
  readonly pill?: string;
  readonly line: string | null;
  readonly children: ReactNode;
}) {
  const hearing = hearingOf(trail);
  const state = pill ?? hearings[hearing];
  return (
    <Card
      title={title}
      icon={Icon}
      end={
        <span role="status">
          {hearing === 'heard' && pill === undefined ? (
            <Pill tone="you" icon={Check}>
              {state}
            </Pill>
          ) : (
            <Pill>{state}</Pill>
          )}
        </span>
      }
    >
      <div className={clsx(styles['side'])}>
        <Wave side={side} trail={trail} label={texts.wave(title, state)} />
        {children}
        {line === null ? null : <p className={clsx(styles['advice'])}>{line}</p>}
      </div>
    </Card>
  );
}

/**
 * Are both sides heard? Each shows its last seconds, says what to do when nothing comes, and can be changed. Nothing is
 * recognised or kept.
 */
export function HearingCheck({ changing }: { readonly changing: Changing }) {
  const { sound } = useSettings();
  const inputs = useInputDevices();
  const levels = useSoundPreview(true);
  const [trails, setTrails] = useState<Readonly<Record<Side, LevelTrail>>>({ agent: [], caller: [] });
  useNotice('sound.levels', (heard) => {
    setTrails((before) => ({
      agent: withLevel(before.agent, heard.agentDbfs),
      caller: withLevel(before.caller, heard.callerDbfs),
    }));
  });
  const microphone = microphoneChoice(sound.microphone, inputs.devices);
  const caller = callerChoice(sound.caller, inputs.devices);
  const notHeard = sound.caller.kind === 'none';
  const advice = (
    state: 'off' | 'open' | 'refused' | 'missing' | 'busy' | 'unavailable' | undefined,
    otherwise: string | null,
  ): string | null => (state === undefined || state === 'off' || state === 'open' ? otherwise : texts[state]);
  return (
    <>
      <SideCheck
        side="agent"
        title={texts.you}
        icon={Mic}
        trail={trails.agent}
        line={advice(levels?.agentState, hearingOf(trails.agent) === 'soft' ? texts.softLine : null)}
      >
        <Select
          label={texts.microphone}
          labelHidden
          value={microphone.value}
          options={microphone.options}
          onChange={(id) => {
            void changing.change((now) => ({ sound: { ...now.sound, microphone: microphone.chosen(id) } }));
          }}
        />
      </SideCheck>
      <SideCheck
        side="caller"
        title={texts.caller}
        icon={Headphones}
        trail={trails.caller}
        {...(notHeard ? { pill: texts.off } : {})}
        line={
          notHeard ? null : advice(levels?.callerState, hearingOf(trails.caller) === 'waiting' ? texts.nothing : null)
        }
      >
        <Select
          label={texts.callerFrom}
          labelHidden
          value={caller.value}
          options={caller.options}
          onChange={(id) => {
            void changing.change((now) => ({ sound: { ...now.sound, caller: caller.chosen(id) } }));
          }}
        />
      </SideCheck>
    </>
  );
}
