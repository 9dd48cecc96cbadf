import { CircleAlert, Download, FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../../app/ipc.ts';
import { useApp } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KeepLine } from './keep-line.tsx';
import { Line, Section } from './section.tsx';

const texts = settingsTexts.privacy;

/** Where everything is, how long it stays, and both ways out of it: with you, or gone. */
export function PrivacySection() {
  const bridge = useBridge();
  const folder = useApp((state) => state.about.dataFolder);
  const [asking, setAsking] = useState(false);
  const [removed, setRemoved] = useState(false);
  const [file, setFile] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly problem: Problem; readonly again: () => void } | null>(null);
  const exportAll = () => {
    void bridge.ask('calls.export-all', {}).then((answer) => {
      setFile(answer.ok ? (answer.value?.file ?? null) : null);
      setProblem(answer.ok ? null : { problem: answer.problem, again: exportAll });
    });
  };
  const removeAll = () => {
    void bridge.ask('calls.delete-all', {}).then((answer) => {
      setRemoved(answer.ok);
      setProblem(answer.ok ? null : { problem: answer.problem, again: removeAll });
    });
  };
  return (
    <Section id="privacy" title={settingsTexts.sections.privacy}>
      {problem === null ? null : (
        <Notice
          icon={CircleAlert}
          tone="attend"
          title={problem.problem.message}
          actions={
            <>
              <Button onPress={problem.again}>{settingsTexts.again}</Button>
              <Button
                variant="quiet"
                onPress={() => {
                  setProblem(null);
                }}
              >
                {settingsTexts.leave}
              </Button>
            </>
          }
        />
      )}
      <Line title={texts.folder} hint={folder}>
        <Button
          icon={FolderOpen}
          onPress={() => {
            void bridge.ask('app.show-data-folder', {});
          }}
        >
          {texts.show}
        </Button>
      </Line>
      <KeepLine
        emptied={removed}
        onProblem={(refused, again) => {
          setProblem({ problem: refused, again });
        }}
      />
      <Line
        title={texts.take}
        hint={<span role="status">{file === null ? texts.takeHint : texts.exported(file)}</span>}
      >
        <Button icon={Download} onPress={exportAll}>
          {texts.exportAll}
        </Button>
      </Line>
      <Line title={texts.remove} hint={<span role="status">{removed ? texts.removed : texts.removeHint}</span>}>
        <Button
          variant="danger"
          icon={Trash2}
          onPress={() => {
            setAsking(true);
          }}
        >
          {texts.delete}
        </Button>
      </Line>
      <Dialog
        alert
        title={texts.ask.title}
        isOpen={asking}
        onClose={() => {
          setAsking(false);
        }}
        actions={
          <>
            <Button
              autoFocus
              onPress={() => {
                setAsking(false);
              }}
            >
              {texts.ask.no}
            </Button>
            <Button
              variant="danger"
              icon={Trash2}
              onPress={() => {
                setAsking(false);
                removeAll();
              }}
            >
              {texts.ask.yes}
            </Button>
          </>
        }
      >
        <p>{texts.ask.body}</p>
      </Dialog>
    </Section>
  );
}
