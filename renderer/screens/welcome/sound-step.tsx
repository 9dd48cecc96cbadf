import { welcomeTexts } from '../../texts/welcome.ts';
import type { Changing } from '../settings/use-change.ts';
import { HearingCheck } from './hearing-check.tsx';
import { StepFrame } from './step-frame.tsx';

/** The second step: are both sides heard? */
export function SoundStep({
  changing,
  onBack,
  onNext,
}: {
  readonly changing: Changing;
  readonly onBack: () => void;
  readonly onNext: () => void;
}) {
  return (
    <StepFrame step={1} intro={welcomeTexts.sound.intro} changing={changing} onBack={onBack} onNext={onNext}>
      <HearingCheck changing={changing} />
    </StepFrame>
  );
}
