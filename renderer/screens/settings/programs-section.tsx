import { useSettings } from '../../app-state.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Line, Section } from './section.tsx';
import { useChange } from './use-change.ts';

const texts = settingsTexts.programs;
const answers = (['ask', 'yes', 'no'] as const).map((id) => ({ id, label: texts.linksAllowed[id] }));

/** Who else may steer a call. */
export function ProgramsSection() {
  const { control } = useSettings();
  const change = useChange();
  return (
    <Section id="programs" title={settingsTexts.sections.programs}>
      <Line setting="control.linksAllowed" title={texts.links} hint={texts.linksHint}>
        <Segmented
          label={texts.links}
          labelHidden
          options={answers}
          value={control.linksAllowed}
          onChange={(linksAllowed) => {
            change(() => ({ control: { linksAllowed } }));
          }}
        />
      </Line>
    </Section>
  );
}
