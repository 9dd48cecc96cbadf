import { useState } from 'react';
import { useLocation } from 'wouter';
import { useChanging } from '../settings/use-change.ts';
import { SampleStep } from './sample-step.tsx';
import { SoundStep } from './sound-step.tsx';
import { WhoStep } from './who-step.tsx';

/** Three short steps before the first call. «Later» leads to the call at once and does not ask again. */
export function WelcomeScreen() {
  const [, go] = useLocation();
  const [step, setStep] = useState<0 | 1 | 2>(0);
  const changing = useChanging();
  /** @returns whether it was kept */
  const finish = async (): Promise<boolean> => {
    const answer = await changing.change(() => ({ welcomed: true }));
    if (answer.ok) go('/');
    return answer.ok;
  };
  switch (step) {
    case 0:
      return (
        <WhoStep
          changing={changing}
          onLater={() => {
            void finish();
          }}
          onNext={() => {
            setStep(1);
          }}
        />
      );
    case 1:
      return (
        <SoundStep
          changing={changing}
          onBack={() => {
            setStep(0);
          }}
          onNext={() => {
            setStep(2);
          }}
        />
      );
    case 2:
      return (
        <SampleStep
          changing={changing}
          onBack={() => {
            setStep(1);
          }}
          onFinish={finish}
        />
      );
  }
}
