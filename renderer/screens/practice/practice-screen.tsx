import { clsx } from 'clsx';
import { CircleAlert, FolderOpen, GraduationCap, Play } from 'lucide-react';
import { useState } from 'react';
import type { AdmittedRecording, Answer, Problem } from '../../../app/ipc.ts';
import { useAnswer, useBridge } from '../../bridge.ts';
import { practiceTexts as texts } from '../../texts/practice.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { clockText, dayAndTime } from '../../ui/format.ts';
import { Link } from '../../ui/link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SpeechReadiness } from '../call/speech-readiness.tsx';
import styles from './practice-screen.module.css';
import { TechniqueList } from './technique-list.tsx';

type Channel = 'left' | 'right';

/**
 * Role play: the caller's side of a recording is heard, the agent answers through the microphone and is coached live.
 */
export function PracticeScreen() {
  const bridge = useBridge();
  const [recording, setRecording] = useState<AdmittedRecording | null>(null);
  const [agentChannel, setAgentChannel] = useState<Channel>('left');
  const [starting, setStarting] = useState(false);
  const [problem, setProblem] = useState<{ readonly problem: Problem; readonly again: () => void } | null>(null);
  const start = (token: string | null) => {
    setStarting(true);
    setProblem(null);
    void bridge
      .ask('call.start', { source: { kind: 'practice', token, agentChannel: token === null ? 'left' : agentChannel } })
      .then((answer) => {
        // the call screen opens by itself when the call begins
        setStarting(false);
        if (!answer.ok)
          setProblem({
            problem: answer.problem,
            again: () => {
              start(token);
            },
          });
      });
  };
  const choose = () => {
    void bridge.ask('recording.choose', {}).then((answer: Answer<AdmittedRecording | null>) => {
      if (answer.ok) {
        if (answer.value !== null) setRecording(answer.value);
        setProblem(null);
      } else if (answer.problem.code !== 'cancelled') setProblem({ problem: answer.problem, again: choose });
    });
  };
  return (
    <Page
      title={texts.title}
      aside={<span className={clsx(styles['quiet'])}>{texts.aside}</span>}
      className={clsx(styles['page'])}
    >
      {problem === null ? null : (
        <Notice
          icon={CircleAlert}
          tone="attend"
          title={problem.problem.message}
          actions={<Button onPress={problem.again}>{texts.again}</Button>}
        />
      )}
      <SpeechReadiness />
      <div className={clsx(styles['ways'])}>
        <Card title={texts.sample.title} icon={GraduationCap}>
          <p className={clsx(styles['soft'])}>{texts.sample.line}</p>
          <Button
            variant="main"
            icon={Play}
            isDisabled={starting}
            onPress={() => {
              start(null);
            }}
          >
            {texts.start}
          </Button>
        </Card>
        <Card title={texts.own.title} icon={FolderOpen}>
          <p className={clsx(styles['soft'])}>{recording === null ? texts.own.line : recording.name}</p>
          {recording === null ? null : (
            <Segmented
              label={texts.own.which}
              value={agentChannel}
              onChange={setAgentChannel}
              className={clsx(styles['which'])}
              options={[
                {
                  id: 'left',
                  label: recording.files.length > 1 ? (recording.files[0]?.name ?? texts.own.left) : texts.own.left,
                },
                {
                  id: 'right',
                  label: recording.files.length > 1 ? (recording.files[1]?.name ?? texts.own.right) : texts.own.right,
                },
              ]}
            />
          )}
          <div className={clsx(styles['acts'])}>
            <Button icon={FolderOpen} onPress={choose}>
              {recording === null ? texts.own.choose : texts.own.another}
            </Button>
            {recording === null ? null : (
              <Button
                icon={Play}
                isDisabled={starting}
                onPress={() => {
                  start(recording.token);
                }}
              >
                {texts.start}
              </Button>
            )}
          </div>
        </Card>
      </div>
      <p className={clsx(styles['soft'])}>{texts.headset}</p>
      <Earlier />
      <TechniqueList />
    </Page>
  );
}

/** So many are listed; History has them all, under «Practice». */
const LISTED = 10;

function Earlier() {
  const [calls] = useAnswer('calls.list', { limit: LISTED, only: { practice: true } });
  const practised = calls.state === 'here' ? calls.value : [];
  if (practised.length === 0) return null;
  return (
    <Card title={texts.earlier}>
      <ul className={clsx(styles['earlier'])}>
        {practised.map((each) => (
          <li key={each.id}>
            <Link to={`/call/${each.id}`}>{dayAndTime(each.startedAt, each.timezone)}</Link>{' '}
            <span className={clsx(styles['quiet'])}>
              {clockText(each.durationSeconds)} · {each.headline}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
