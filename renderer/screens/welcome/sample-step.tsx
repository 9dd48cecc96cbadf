import { clsx } from 'clsx';
import { CircleAlert, Gauge, Lightbulb, PhoneForwarded, Play } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../../app/ipc.ts';
import { useBridge } from '../../bridge.ts';
import { welcomeTexts } from '../../texts/welcome.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SpeechReadiness } from '../call/speech-readiness.tsx';
import type { Changing } from '../settings/use-change.ts';
import { StepFrame } from './step-frame.tsx';
import styles from './welcome-screen.module.css';

const texts = welcomeTexts.sample;
const icons = [Lightbulb, Gauge, PhoneForwarded] as const;

/** The first minute with Sidetone: a call that nobody has to make. */
export function SampleStep({
  changing,
  onBack,
  onFinish,
}: {
  readonly changing: Changing;
  readonly onBack: () => void;
  readonly onFinish: () => Promise<boolean>;
}) {
  const bridge = useBridge();
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const play = async () => {
    setStarting(true);
    setProblem(null);
    const kept = await changing.change(() => ({ welcomed: true }));
    if (kept.ok) {
      const answer = await bridge.ask('call.start', { source: { kind: 'sample' } });
      if (answer.ok) {
        await onFinish();
        return;
      }
      setProblem(answer.problem);
    }
    setStarting(false);
  };
  return (
    <StepFrame
      step={2}
      intro={texts.intro}
      changing={changing}
      onBack={onBack}
      onNext={() => {
        void play();
      }}
      next={
        <>
          <Button
            variant="quiet"
            size="large"
            onPress={() => {
              void onFinish();
            }}
          >
            {texts.skip}
          </Button>
          <Button
            variant="main"
            size="large"
            type="submit"
            icon={Play}
            isDisabled={starting}
            keyCap={welcomeTexts.goOnKey}
          >
            {starting ? texts.starting : texts.play}
          </Button>
        </>
      }
    >
      <ul className={clsx(styles['watch'])} aria-label={texts.watchLabel}>
        {texts.watch.map((each, index) => {
          const Icon = icons[index] ?? Lightbulb;
          return (
            <li key={each.title}>
              <Icon aria-hidden="true" />
              <span>
                <b>{each.title}</b> {each.line}
              </span>
            </li>
          );
        })}
      </ul>
      <SpeechReadiness />
      {problem === null ? null : (
        <Notice
          icon={CircleAlert}
          tone="attend"
          title={problem.message}
          actions={
            <Button
              onPress={() => {
                void play();
              }}
            >
              {welcomeTexts.again}
            </Button>
          }
        />
      )}
    </StepFrame>
  );
}
