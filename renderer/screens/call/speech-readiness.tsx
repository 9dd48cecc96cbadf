import { clsx } from 'clsx';
import { RotateCcw, TriangleAlert } from 'lucide-react';
import { useApp } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { readyTexts } from '../../texts/ready.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './ready.module.css';

const texts = readyTexts.speech;

/**
 * Nothing when words can be recognised; otherwise how far loading is, or why not and what to do. A call may start
 * meanwhile: sound is heard at once.
 */
export function SpeechReadiness() {
  const bridge = useBridge();
  const speech = useApp((state) => state.speech);
  switch (speech.state) {
    case 'ready':
      return null;
    case 'loading':
      return (
        <div className={clsx(styles['speech'])}>
          <Progress label={texts.loading} share={speech.share} />
        </div>
      );
    case 'problem':
      return (
        <div className={clsx(styles['speech'])}>
          <Notice
            icon={TriangleAlert}
            tone="attend"
            title={texts.title}
            actions={
              <Button
                size="small"
                icon={RotateCcw}
                onPress={() => {
                  void bridge.ask('speech.retry', {});
                }}
              >
                {texts.retry}
              </Button>
            }
          >
            {speech.problem.message}
          </Notice>
        </div>
      );
  }
}
