import { clsx } from 'clsx';
import { EarOff, Pause, PhoneOff, Play } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { CallPhase } from '../../../app/call/call-state.ts';
import type { CallerDetails } from '../../../app/call/events.ts';
import { liveTexts as texts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { phone } from '../../ui/format.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { Pill } from '../../ui/pill.tsx';
import { CalledBefore } from './called-before.tsx';
import { CallTime } from './call-time.tsx';
import { CallerEditor } from './caller-editor.tsx';
import styles from './call-bar.module.css';

export interface CallBarProps {
  readonly caller: CallerDetails;
  readonly country: string;
  readonly phase: CallPhase;
  /** «Sample call», «Practice»; null for a real one */
  readonly kind: string | null;
  readonly showKeys: boolean;
  readonly editing: boolean;
  readonly onEdit: (editing: boolean) => void;
  readonly onDescribe: (caller: CallerDetails) => void;
  readonly onHold: () => void;
  readonly onPause: () => void;
  readonly onEnd: () => void;
}

/** Who calls, for how long, and the three things that steer a call. */
export function CallBar({
  caller,
  country,
  phase,
  kind,
  showKeys,
  editing,
  onEdit,
  onDescribe,
  onHold,
  onPause,
  onEnd,
}: CallBarProps) {
  const keyCap = (key: string) => (showKeys ? { keyCap: key } : {});
  const facts = [caller.number === null ? null : phone(caller.number, country), caller.reference].filter(
    (each) => each !== null && each !== '',
  );
  return (
    <header className={clsx(styles['bar'])}>
      {editing ? (
        <CallerEditor
          caller={caller}
          country={country}
          onSave={onDescribe}
          onCancel={() => {
            onEdit(false);
          }}
        />
      ) : (
        <div className={clsx(styles['who'])}>
          <div className={clsx(styles['row'])}>
            <h1 className={clsx(styles['name'])}>
              <AriaButton
                aria-label={caller.name === null ? texts.nameCaller : texts.changeCaller(caller.name)}
                onPress={() => {
                  onEdit(true);
                }}
              >
                {caller.name ?? <span className={clsx(styles['add'])}>{texts.nameCaller}</span>}
              </AriaButton>
            </h1>
            {kind === null ? null : <Pill className={clsx(styles['pill'])}>{kind}</Pill>}
            {caller.number === null && caller.reference === null ? null : (
              <CalledBefore number={caller.number} reference={caller.reference} />
            )}
          </div>
          {facts.length === 0 ? null : (
            <div className={clsx(styles['facts'])}>
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </div>
          )}
        </div>
      )}
      <CallTime className={clsx(styles['timer'])} />
      <div className={clsx(styles['buttons'])}>
        <Button
          icon={phase === 'hold' ? Play : Pause}
          isPressed={phase === 'hold'}
          isDisabled={phase === 'paused'}
          {...keyCap('H')}
          onPress={onHold}
        >
          {phase === 'hold' ? texts.resume : texts.hold}
        </Button>
        <Button icon={phase === 'paused' ? Play : EarOff} {...keyCap('P')} onPress={onPause}>
          <span className={clsx(styles['optional'])}>{phase === 'paused' ? texts.goOn : texts.pause}</span>
          {phase === 'paused' ? null : <Hidden>{texts.pauseMeans}</Hidden>}
        </Button>
        <Button icon={PhoneOff} onPress={onEnd}>
          {texts.end}
        </Button>
      </div>
    </header>
  );
}
