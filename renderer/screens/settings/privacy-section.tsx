import { clsx } from 'clsx';
import { CircleAlert, Download, FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Problem } from '../../../app/ipc.ts';
import { retentionDays as allowed } from '../../../app/settings.ts';
import { useApp, useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { Line, Section } from './section.tsx';
import { useChange } from './use-change.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.privacy;
const spans = allowed.options.map((each) => each.value);

/** Where everything is, how long it stays, and both ways out of it: with you, or gone. */
export function PrivacySection() {
  const bridge = useBridge();
  const { retentionDays } = useSettings();
  const folder = useApp((state) => state.about.dataFolder);
  const change = useChange();
  const [asking, setAsking] = useState(false);
  const [removed, setRemoved] = useState(false);
  const [file, setFile] = useState<string | null>(null);
  const [problem, setProblem] = useState<{ readonly problem: Problem; readonly again: () => void } | null>(null);
  const keepFor = (days: (typeof spans)[number] | undefined) => {
    if (days !== undefined) change(() => ({ retentionDays: days }));
  };
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
      <Line title={texts.keep} hint={texts.keepHint}>
        <Select
          label={texts.keep}
          labelHidden
          value={String(retentionDays)}
          options={spans.map((each) => ({ id: String(each), label: texts.days(each) }))}
          className={clsx(styles['pick'])}
          onChange={(id) => {
            keepFor(spans.find((each) => String(each) === id));
          }}
        />
      </Line>
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
