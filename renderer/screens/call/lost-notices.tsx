import { MicOff, RotateCcw, Settings } from 'lucide-react';
import type { CallState } from '../../../app/call/call-state.ts';
import { liveTexts as texts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

type Lost = CallState['lost'][number];

/** Is it Sidetone that stopped, and not a device? Then starting again may help. */
function restarts({ cause }: Lost): boolean {
  switch (cause) {
    case 'recogniser':
    case 'page':
    case 'asleep':
      return true;
    case 'device-gone':
    case 'permission':
    case 'device-busy':
      return false;
  }
}

/** What is not heard at the moment: why, and what to do. */
export function LostNotices({
  lost,
  onRetry,
  onSettings,
}: {
  readonly lost: readonly Lost[];
  readonly onRetry: () => void;
  readonly onSettings: () => void;
}) {
  return lost.map((each) => (
    <Notice
      key={`lost-${each.side ?? 'both'}`}
      compact
      icon={MicOff}
      tone="attend"
      title={each.cause === 'recogniser' ? texts.speech.title : texts.lost.title(each.side)}
      actions={
        restarts(each) ? (
          <Button size="small" icon={RotateCcw} onPress={onRetry}>
            {texts.lost.retry}
          </Button>
        ) : (
          <Button size="small" icon={Settings} onPress={onSettings}>
            {texts.lost.devices}
          </Button>
        )
      }
    >
      {texts.lost.causes[each.cause]}
    </Notice>
  ));
}
