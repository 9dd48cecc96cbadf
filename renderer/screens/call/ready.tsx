import { clsx } from 'clsx';
import { PhoneCall } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Problem, StartSource } from '../../../app/ipc.ts';
import { keyNames } from '../../../app/shortcuts.ts';
import { useApp, useAppStore, useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { useCallStore } from '../../call-store.ts';
import { readyTexts as texts } from '../../texts/ready.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { CheckSound } from './check-sound.tsx';
import { Ears } from './ears.tsx';
import { PromisedToday } from './promised-today.tsx';
import { RecordingOpener, useRecordings } from './recording-opener.tsx';
import { SpeechLoading, SpeechProblem } from './speech-readiness.tsx';
import { StartNotices } from './start-notices.tsx';
import { StartProblem } from './start-problem.tsx';
import styles from './ready.module.css';

/** One button, what is heard, and two ways to try it. */
export function Ready() {
  const bridge = useBridge();
  const calls = useCallStore();
  const { sound, shortcuts } = useSettings();
  const startKey = shortcuts['start-or-end'];
  const app = useAppStore();
  const callProblem = useApp((state) => state.callProblem);
  const [starting, setStarting] = useState(false);
  const [checking, setChecking] = useState(false);
  const [refusal, setRefusal] = useState<{ readonly problem: Problem; readonly source: StartSource } | null>(null);
  const recordings = useRecordings();
  useEffect(() => {
    document.title = `${texts.title} – Sidetone`;
  }, []);

  const start = (source: StartSource) => {
    setStarting(true);
    setRefusal(null);
    calls.setState({ analysing: source.kind === 'recording' && source.speed === 'analyse' });
    void bridge.ask('call.start', { source }).then((answer) => {
      setStarting(false);
      if (!answer.ok) setRefusal({ problem: answer.problem, source });
    });
  };
  const problem = refusal?.problem ?? callProblem;
  const close = () => {
    setRefusal(null);
    app.setState({ callProblem: null });
  };
  return (
    <main className={clsx(styles['ready'])} {...recordings.dropProps}>
      <div className={clsx(styles['centre'])}>
        <div className={clsx(styles['notices'])}>
          <StartNotices />
          {problem === null ? null : (
            <StartProblem
              title={refusal === null ? texts.stopped : texts.notStarted}
              problem={problem}
              onRecording={() => {
                close();
                recordings.choose();
              }}
              onAgain={
                refusal === null
                  ? null
                  : () => {
                      start(refusal.source);
                    }
              }
              onClose={close}
            />
          )}
          <SpeechProblem />
        </div>
        <h1>{texts.title}</h1>
        <p className={clsx(styles['soft'])}>{sound.startAndEndByThemselves ? texts.byItself : texts.byButton}</p>
        <div className={clsx(styles['go'])}>
          <Button
            variant="main"
            size="large"
            icon={PhoneCall}
            {...(startKey === null ? {} : { keyCap: keyNames(startKey).join(' ') })}
            isDisabled={starting}
            onPress={() => {
              start({ kind: 'live' });
            }}
          >
            {starting ? texts.starting : texts.start}
          </Button>
        </div>
        {/* one of them at a time opens the sound */}
        {checking ? null : <Ears />}
        <SpeechLoading />
        <div className={clsx(styles['other'])}>
          <TextButton
            isDisabled={starting}
            onPress={() => {
              start({ kind: 'sample' });
            }}
          >
            {texts.sample}
          </TextButton>
          <span aria-hidden="true">·</span>
          <TextButton isDisabled={starting} onPress={recordings.choose}>
            {texts.open}
          </TextButton>
          <span aria-hidden="true">·</span>
          <TextButton
            isDisabled={starting}
            onPress={() => {
              setChecking(true);
            }}
          >
            {texts.check.open}
          </TextButton>
        </div>
      </div>
      <PromisedToday />
      {checking ? (
        <CheckSound
          onClose={() => {
            setChecking(false);
          }}
        />
      ) : null}
      <RecordingOpener recordings={recordings} onBegin={start} />
    </main>
  );
}
