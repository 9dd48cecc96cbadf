import { Maximize2 } from 'lucide-react';
import { keyNames } from '../../app/shortcuts.ts';
import { useSettings } from '../app-state.ts';
import { useBridge } from '../bridge.ts';
import { stripTexts as texts } from '../texts/strip.ts';
import { Button } from '../ui/button.tsx';

/** The way to the full window. */
export function OpenWindow() {
  const bridge = useBridge();
  const key = useSettings().shortcuts['strip-or-window'];
  const keyCap = key === null ? {} : { keyCap: keyNames(key).join(' ') };
  return (
    <Button
      size="small"
      variant="quiet"
      icon={Maximize2}
      label={texts.open}
      {...keyCap}
      onPress={() => {
        void bridge.ask('strip.toggle', {});
      }}
    />
  );
}
