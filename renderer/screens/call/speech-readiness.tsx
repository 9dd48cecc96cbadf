import { clsx } from 'clsx';
import { RotateCcw, TriangleAlert } from 'lucide-react';
import { useApp } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { readyTexts as texts } from '../../texts/ready.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import styles from './ready.module.css';

/** Nothing when words can be recognised; otherwise how far loading is, or why not and what to do. */
export function SpeechReadiness() {
  const problem = useApp((state) => state.speech.state === 'problem');
  return problem ? (
    <div className={clsx(styles['speech'])}>
      <SpeechProblem />
    </div>
  ) : (
    <SpeechLoading />
  );
}

/** How far loading is. A call may start meanwhile: sound is heard at once. */
export function SpeechLoading() {
  const speech = useApp((state) => state.speech);
  if (speech.state !== 'loading') return null;
  return (
    <div className={clsx(styles['speech'])}>
      <Progress label={texts.speech.loading} share={speech.share} />
    </div>
  );
}

/** Why no words can be recognised and what to do; where the model is looked for, when it is the model. */
export function SpeechProblem() {
  const bridge = useBridge();
  const speech = useApp((state) => state.speech);
  const folder = useApp((state) => state.about.modelFolder);
  if (speech.state !== 'problem') return null;
  const { code, message } = speech.problem;
  const ofModel = code === 'model-missing' || code === 'model-corrupt';
  return (
    <Notice
      compact
      icon={TriangleAlert}
      tone="attend"
      title={texts.speech.title}
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
      {message}
      {ofModel ? <span className={clsx(styles['folder'])}>{texts.speech.folder(folder)}</span> : null}
    </Notice>
  );
}
