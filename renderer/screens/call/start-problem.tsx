import { FolderOpen, RotateCcw, Settings, TriangleAlert } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Problem } from '../../../app/ipc.ts';
import { useBridge } from '../../bridge.ts';
import { readyTexts as texts } from '../../texts/ready.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Where the cause can be seen to; null: nowhere in Sidetone. */
export function wayOf({ code }: Problem): 'sound' | 'recording' | 'folder' | null {
  switch (code) {
    case 'microphone-refused':
    case 'microphone-missing':
      return 'sound';
    case 'recording-unreadable':
    case 'recording-too-long':
    case 'recording-needs-two-sides':
    case 'unsupported-encoding':
      return 'recording';
    case 'disk-full':
    case 'storage':
      return 'folder';
    default:
      return null;
  }
}

/** Why a call did not start or go on: the way to its cause, the same once more, or close it. */
export function StartProblem({
  title,
  problem,
  onRecording,
  onAgain,
  onClose,
}: {
  readonly title: string;
  readonly problem: Problem;
  readonly onRecording: () => void;
  /** null: there is nothing to do once more but the button that starts any call */
  readonly onAgain: (() => void) | null;
  readonly onClose: () => void;
}) {
  const bridge = useBridge();
  const [, go] = useLocation();
  const way = wayOf(problem);
  const take = {
    sound: () => {
      go('/settings/sound');
    },
    recording: onRecording,
    folder: () => {
      void bridge.ask('app.show-data-folder', {});
    },
  };
  return (
    <Notice
      compact
      icon={TriangleAlert}
      tone="attend"
      title={title}
      actions={
        <>
          {way === null ? null : (
            <Button size="small" icon={way === 'sound' ? Settings : FolderOpen} onPress={take[way]}>
              {texts.ways[way]}
            </Button>
          )}
          {onAgain === null ? null : (
            <Button size="small" icon={RotateCcw} onPress={onAgain}>
              {texts.retry}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={onClose}>
            {texts.close}
          </Button>
        </>
      }
    >
      {problem.message}
    </Notice>
  );
}
