import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useApp } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Line, Section } from './section.tsx';
import { modelName, supportText } from './support-text.ts';

const texts = settingsTexts.about;

/** What this Sidetone is, for whoever helps with it. */
export function AboutSection() {
  const bridge = useBridge();
  const about = useApp((state) => state.about);
  const speech = useApp((state) => state.speech);
  const managed = useApp((state) => state.managed);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void bridge.ask('clipboard.write', { text: supportText({ about, speech, managed }) }).then((answer) => {
      setCopied(answer.ok);
    });
  };
  return (
    <Section id="about" title={settingsTexts.sections.about}>
      <Line title={texts.version(about.version)} hint={texts.model(modelName(about.modelFolder))}>
        <Button icon={Copy} onPress={copy}>
          <span role="status">{copied ? texts.copied : texts.copy}</span>
        </Button>
      </Line>
      <Line title={texts.log} hint={texts.logHint} />
      <Line title={texts.licences} hint={texts.licencesHint} />
    </Section>
  );
}
