import { clsx } from 'clsx';
import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Deletions, Problem } from '../../../app/ipc.ts';
import { retentionDays as allowed, type Settings } from '../../../app/settings.ts';
import { useApp, useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { day } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { Line } from './section.tsx';
import { useChange } from './use-change.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.privacy;
const spans = allowed.options.map((each) => each.value);
type Days = Settings['retentionDays'];

/** How long calls are kept, and which go next. A shorter time that deletes calls at once is asked about first. */
export function KeepLine({
  emptied,
  onProblem,
}: {
  /** everything has been deleted by hand */
  readonly emptied: boolean;
  readonly onProblem: (problem: Problem, again: () => void) => void;
}) {
  const bridge = useBridge();
  const { retentionDays } = useSettings();
  const timezone = useApp((state) => state.about.timezone);
  const change = useChange();
  const [next, setNext] = useState<Deletions['next']>(null);
  const [asking, setAsking] = useState<{ readonly days: Days; readonly calls: number } | null>(null);
  useEffect(() => {
    let here = true;
    void bridge.ask('calls.deletions', { days: retentionDays }).then((answer) => {
      if (here) setNext(answer.ok ? answer.value.next : null);
    });
    return () => {
      here = false;
    };
  }, [bridge, retentionDays, emptied]);

  const keepFor = (days: Days) => {
    change(() => ({ retentionDays: days }));
  };
  const choose = (days: Days) => {
    if (days >= retentionDays) {
      keepFor(days);
      return;
    }
    void bridge.ask('calls.deletions', { days }).then((answer) => {
      if (!answer.ok)
        onProblem(answer.problem, () => {
          choose(days);
        });
      else if (answer.value.now === 0) keepFor(days);
      else setAsking({ days, calls: answer.value.now });
    });
  };
  const leave = () => {
    setAsking(null);
  };
  return (
    <>
      <Line
        setting="retentionDays"
        title={texts.keep}
        hint={next === null ? texts.keepHint : texts.keepNext(next.calls, day(next.at, timezone))}
      >
        <Select
          label={texts.keep}
          labelHidden
          value={String(retentionDays)}
          options={spans.map((each) => ({ id: String(each), label: texts.days(each) }))}
          className={clsx(styles['pick'])}
          onChange={(id) => {
            const days = spans.find((each) => String(each) === id);
            if (days !== undefined) choose(days);
          }}
        />
      </Line>
      <Dialog
        alert
        title={texts.shorten.title(asking?.calls ?? 0)}
        isOpen={asking !== null}
        onClose={leave}
        actions={
          <>
            <Button autoFocus onPress={leave}>
              {texts.shorten.no}
            </Button>
            <Button
              variant="danger"
              icon={Trash2}
              onPress={() => {
                if (asking !== null) keepFor(asking.days);
                leave();
              }}
            >
              {texts.shorten.yes}
            </Button>
          </>
        }
      >
        {asking === null ? null : <p>{texts.shorten.body(asking.calls, texts.days(asking.days))}</p>}
      </Dialog>
    </>
  );
}
