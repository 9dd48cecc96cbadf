import { RotateCcw } from 'lucide-react';
import { useSettings } from '../../app-state.ts';
import { useAnswer } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Line } from './section.tsx';
import { useChange } from './use-change.ts';

const texts = settingsTexts.you.usualPace;

/**
 * What the gauge compares with when the caller is not heard: learnt from past calls, and begun anew at the agent's
 * wish.
 * @param now the moment of the wish
 */
export function UsualPaceLine({ now = () => new Date() }: { readonly now?: () => Date }) {
  const { profile } = useSettings();
  const change = useChange();
  const [usual, again] = useAnswer('pace.usual', {});
  const hint =
    usual.state !== 'here'
      ? texts.hint
      : usual.value.syllablesPerSecond === null
        ? texts.unknown(usual.value.calls)
        : texts.known(usual.value.syllablesPerSecond, usual.value.calls);
  const nothing = usual.state !== 'here' || (usual.value.calls === 0 && profile.usualSyllablesPerSecond === null);
  return (
    <Line title={texts.title} hint={hint}>
      <Button
        icon={RotateCcw}
        isDisabled={nothing}
        onPress={() => {
          change((before) => ({
            usualPaceFrom: now().toISOString(),
            profile: { ...before.profile, usualSyllablesPerSecond: null },
          }));
          again();
        }}
      >
        {texts.reset}
      </Button>
    </Line>
  );
}
