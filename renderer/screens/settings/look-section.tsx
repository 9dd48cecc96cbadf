import { PictureInPicture2 } from 'lucide-react';
import type { Settings } from '../../../app/settings.ts';
import { useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Line, Section } from './section.tsx';
import { useChange } from './use-change.ts';

const texts = settingsTexts.look;
const themes = (['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][]).map((id) => ({
  id,
  label: texts.themes[id],
}));
const sizes = (['usual', 'large', 'largest'] as const satisfies readonly Settings['textSize'][]).map((id) => ({
  id,
  label: texts.sizes[id],
}));

/** Theme, size of the text, and the strip. */
export function LookSection() {
  const bridge = useBridge();
  const { theme, textSize, strip } = useSettings();
  const change = useChange();
  return (
    <Section id="look" title={settingsTexts.sections.look}>
      <Line setting="theme" title={texts.theme}>
        <Segmented
          label={texts.theme}
          labelHidden
          options={themes}
          value={theme}
          onChange={(chosen) => {
            change(() => ({ theme: chosen }));
          }}
        />
      </Line>
      <Line setting="textSize" title={texts.textSize}>
        <Segmented
          label={texts.textSize}
          labelHidden
          options={sizes}
          value={textSize}
          onChange={(chosen) => {
            change(() => ({ textSize: chosen }));
          }}
        />
      </Line>
      <Line title={texts.showStrip} hint={texts.showStripHint}>
        <Button
          icon={PictureInPicture2}
          onPress={() => {
            void bridge.ask('strip.toggle', {});
          }}
        >
          {texts.show}
        </Button>
      </Line>
      <Line setting="strip.alwaysOnTop" title={texts.strip} hint={texts.stripHint} whole>
        <Switch
          label={texts.strip}
          hint={texts.stripHint}
          isSelected={strip.alwaysOnTop}
          onChange={(alwaysOnTop) => {
            change((now) => ({ strip: { ...now.strip, alwaysOnTop } }));
          }}
        />
      </Line>
    </Section>
  );
}
