import { clsx } from 'clsx';
import { TriangleAlert } from 'lucide-react';
import { useState, type DragEventHandler } from 'react';
import type { AdmittedRecording, Answer, Problem, StartSource } from '../../../app/ipc.ts';
import { useBridge } from '../../bridge.ts';
import { readyTexts } from '../../texts/ready.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import styles from './ready.module.css';

const texts = readyTexts.recording;

export interface Recordings {
  readonly choose: () => void;
  readonly dropProps: {
    readonly onDragOver: DragEventHandler;
    readonly onDragLeave: DragEventHandler;
    readonly onDrop: DragEventHandler;
  };
  readonly dragging: boolean;
  readonly admitted: AdmittedRecording | null;
  readonly problem: Problem | null;
  readonly forget: () => void;
}

/**
 * Recordings come by dialog or by dropping them anywhere on the screen; main looks at them before anything is asked.
 */
export function useRecordings(): Recordings {
  const bridge = useBridge();
  const [dragging, setDragging] = useState(false);
  const [admitted, setAdmitted] = useState<AdmittedRecording | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = (answer: Answer<AdmittedRecording | null>) => {
    setAdmitted(answer.ok ? answer.value : null);
    setProblem(answer.ok || answer.problem.code === 'cancelled' ? null : answer.problem);
  };
  return {
    dragging,
    admitted,
    problem,
    choose: () => {
      void bridge.ask('recording.choose', {}).then(take);
    },
    forget: () => {
      setAdmitted(null);
      setProblem(null);
    },
    dropProps: {
      onDragOver: (event) => {
        if (event.dataTransfer.types.includes('Files')) {
          event.preventDefault();
          setDragging(true);
        }
      },
      onDragLeave: (event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setDragging(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setDragging(false);
        const paths = Array.from(event.dataTransfer.files)
          .slice(0, 2)
          .map((file) => bridge.pathOf(file))
          .filter((path) => path !== '');
        if (paths.length > 0) void bridge.ask('recording.admit', { paths }).then(take);
      },
    },
  };
}

/** Asks the two things a recording needs: which side is the agent, and whether it is played or read at once. */
export function RecordingOpener({
  recordings,
  onBegin,
}: {
  readonly recordings: Recordings;
  readonly onBegin: (source: StartSource) => void;
}) {
  const { admitted, problem, dragging, forget, choose } = recordings;
  const [agentChannel, setAgentChannel] = useState<'left' | 'right'>('left');
  const [speed, setSpeed] = useState<'play' | 'analyse'>('play');
  const [first, second] = admitted?.files ?? [];
  return (
    <>
      {dragging ? (
        <div className={clsx(styles['drop'])} aria-hidden="true">
          <strong>{texts.drop}</strong>
          <span>{texts.dropHint}</span>
        </div>
      ) : null}
      <Dialog
        title={texts.title}
        isOpen={admitted !== null || problem !== null}
        onClose={forget}
        actions={
          admitted === null ? (
            <>
              <Button onPress={forget}>{texts.cancel}</Button>
              <Button variant="main" onPress={choose}>
                {texts.again}
              </Button>
            </>
          ) : (
            <>
              <Button onPress={forget}>{texts.cancel}</Button>
              <Button
                variant="main"
                autoFocus
                onPress={() => {
                  forget();
                  onBegin({ kind: 'recording', token: admitted.token, agentChannel, speed });
                }}
              >
                {texts.begin}
              </Button>
            </>
          )
        }
      >
        {problem === null ? null : (
          <Notice icon={TriangleAlert} tone="attend" title={texts.notOpened}>
            {problem.message}
          </Notice>
        )}
        {admitted === null ? null : (
          <>
            <p>{admitted.name}</p>
            <Segmented
              label={texts.which}
              value={agentChannel}
              onChange={setAgentChannel}
              options={[
                { id: 'left', label: second === undefined ? texts.left : (first?.name ?? texts.left) },
                { id: 'right', label: second?.name ?? texts.right },
              ]}
            />
            <div className={clsx(styles['choice'])}>
              <Segmented
                label={texts.how}
                value={speed}
                onChange={setSpeed}
                options={[
                  { id: 'play', label: texts.play },
                  { id: 'analyse', label: texts.analyse },
                ]}
              />
              <p className={clsx(styles['hint'])}>{speed === 'play' ? texts.playHint : texts.analyseHint}</p>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
