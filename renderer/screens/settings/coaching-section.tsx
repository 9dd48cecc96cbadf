import { alertGroups, sensitivity } from '../../../app/coaching/alert-kinds.ts';
import { useSettings } from '../../app-state.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Line, Section } from './section.tsx';
import { useChange } from './use-change.ts';

const texts = settingsTexts.coaching;
const sensitivities = sensitivity.options.map((id) => ({ id, label: texts.sensitivities[id] }));

/** Which cues come, and how often. */
export function CoachingSection() {
  const { alerts, alertTone } = useSettings();
  const change = useChange();
  return (
    <Section id="coaching" title={settingsTexts.sections.coaching} under={texts.under}>
      {alertGroups.map((group) => (
        <Line key={group} setting={`alerts.${group}`} title={texts.groups[group].title} hint={texts.groups[group].hint}>
          <Segmented
            label={texts.groups[group].title}
            labelHidden
            options={sensitivities}
            value={alerts[group]}
            onChange={(chosen) => {
              change((now) => ({ alerts: { ...now.alerts, [group]: chosen } }));
            }}
          />
        </Line>
      ))}
      <Line setting="alertTone" title={texts.tone} hint={texts.toneHint} whole>
        <Switch
          label={texts.tone}
          hint={texts.toneHint}
          isSelected={alertTone}
          onChange={(on) => {
            change(() => ({ alertTone: on }));
          }}
        />
      </Line>
    </Section>
  );
}
