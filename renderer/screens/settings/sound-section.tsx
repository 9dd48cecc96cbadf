import { clsx } from 'clsx';
import { Mic, RotateCcw, Square } from 'lucide-react';
import { useState } from 'react';
import { useSettings } from '../../app-state.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { LevelMeter, litBars } from '../../ui/level-meter.tsx';
import { Select } from '../../ui/select.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Line, Section } from './section.tsx';
import { callerChoice, microphoneChoice } from './sound-options.ts';
import { useChange } from './use-change.ts';
import { useInputDevices } from './use-input-devices.ts';
import { useSoundPreview } from './use-sound-preview.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.sound;

/** Where both sides are heard, and a way to see that they are. */
export function SoundSection() {
  const { sound } = useSettings();
  const change = useChange();
  const inputs = useInputDevices();
  const [listening, setListening] = useState(false);
  const levels = useSoundPreview(listening);
  const microphone = microphoneChoice(sound.microphone, inputs.devices);
  const caller = callerChoice(sound.caller, inputs.devices);
  return (
    <Section id="sound" title={settingsTexts.sections.sound}>
      {inputs.state === 'refused' ? (
        <Line title={texts.microphone} hint={texts.notListed} attend>
          <Button icon={RotateCcw} onPress={inputs.lookAgain}>
            {texts.lookAgain}
          </Button>
        </Line>
      ) : null}
      <Line title={texts.microphone}>
        <Select
          label={texts.microphone}
          labelHidden
          value={microphone.value}
          options={microphone.options}
          className={clsx(styles['pick'])}
          onChange={(id) => {
            change((now) => ({ sound: { ...now.sound, microphone: microphone.chosen(id) } }));
          }}
        />
      </Line>
      <Line title={texts.caller} hint={texts.callerHint}>
        <Select
          label={texts.caller}
          labelHidden
          value={caller.value}
          options={caller.options}
          className={clsx(styles['pick'])}
          onChange={(id) => {
            change((now) => ({ sound: { ...now.sound, caller: caller.chosen(id) } }));
          }}
        />
      </Line>
      <Line
        title={texts.test}
        hint={
          levels === null ? (
            texts.testHint
          ) : (
            <span className={clsx(styles['meters'])} role="status">
              <LevelMeter
                side="agent"
                lit={litBars(levels.agentDbfs)}
                label={`${texts.you}: ${texts.states[levels.agentState]}`}
              />
              <LevelMeter
                side="caller"
                lit={litBars(levels.callerDbfs)}
                label={`${texts.caller}: ${texts.states[levels.callerState]}`}
              />
            </span>
          )
        }
      >
        <Button
          icon={listening ? Square : Mic}
          onPress={() => {
            setListening(!listening);
          }}
        >
          {listening ? texts.stop : texts.start}
        </Button>
      </Line>
      <Line setting="sound.startAndEndByThemselves" title={texts.byThemselves} hint={texts.byThemselvesHint} whole>
        <Switch
          label={texts.byThemselves}
          hint={texts.byThemselvesHint}
          isSelected={sound.startAndEndByThemselves}
          onChange={(on) => {
            change((now) => ({ sound: { ...now.sound, startAndEndByThemselves: on } }));
          }}
        />
      </Line>
    </Section>
  );
}
