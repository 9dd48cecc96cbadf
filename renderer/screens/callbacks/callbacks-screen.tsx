import { clsx } from 'clsx';
import { CalendarPlus, CircleAlert, PhoneForwarded } from 'lucide-react';
import { useState } from 'react';
import type { CallbackRecord } from '../../../app/ipc.ts';
import { useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { callbackTexts as texts } from '../../texts/callbacks.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { useBriefly } from '../../ui/use-briefly.ts';
import { useKeys } from '../../ui/use-keys.ts';
import { useNow } from '../../ui/use-now.ts';
import { CallbackForm } from '../summary/callback-form.tsx';
import { AddCallback } from './add-callback.tsx';
import { CallbackDetail } from './callback-detail.tsx';
import { CallbackRows } from './callback-rows.tsx';
import { dueList, keptOnTime } from './due-list.ts';
import { UndoLine } from './undo-line.tsx';
import { useCallbacks } from './use-callbacks.ts';
import { useUndo } from './use-undo.ts';
import styles from './callbacks-screen.module.css';

/** Every promise by the time that keeps it; all of it by keyboard: ↑ ↓ Enter D T A U. */
export function CallbacksScreen({
  chosen: first = null,
}: {
  /** the promise that the agent came for */
  readonly chosen?: string | null;
}) {
  const bridge = useBridge();
  const { singleLetterKeys, profile } = useSettings();
  const now = useNow();
  const handle = useCallbacks();
  const [chosenId, setChosenId] = useState<string | null>(first);
  const [doneShown, setDoneShown] = useState(false);
  const [open, setOpen] = useState<'none' | 'time' | 'add'>('none');
  const [copiedId, setCopiedId] = useBriefly<string>();

  const groups = dueList(handle.records, now);
  const visible = groups.flatMap((each) => (each.group === 'done' && !doneShown ? [] : each.records));
  // what was just settled stays in sight, so that the same key takes it back and never settles the next one
  const chosen = groups.flatMap((each) => each.records).find((each) => each.id === chosenId) ?? visible[0] ?? null;
  const [place, setPlace] = useState(0);
  const undo = useUndo(handle);
  const kept = keptOnTime(handle.records);

  const move = (by: number) => {
    if (chosen === null) return;
    const index = visible.indexOf(chosen);
    const next = visible[index >= 0 ? index + by : by > 0 ? Math.min(place, visible.length - 1) : place - 1];
    if (next !== undefined) setChosenId(next.id);
  };
  const copy = (record: CallbackRecord) => {
    if (record.numberToCall === null) return;
    void bridge.ask('clipboard.write', { text: record.numberToCall }).then((answer) => {
      if (answer.ok) setCopiedId(record.id);
      else
        handle.report(answer.problem, () => {
          copy(record);
        });
    });
  };
  const settle = (record: CallbackRecord, status: 'open' | 'done' | 'dismissed') => {
    setPlace(visible.indexOf(record));
    setChosenId(record.id);
    undo.set(record, status);
  };
  const finish = (record: CallbackRecord) => {
    settle(record, record.status === 'open' ? 'done' : 'open');
  };
  const whenChosen = (act: (record: CallbackRecord) => void) => () => {
    if (chosen !== null) act(chosen);
  };
  useKeys(
    {
      ArrowDown: () => {
        move(1);
      },
      ArrowUp: () => {
        move(-1);
      },
      Enter: whenChosen(copy),
      d: whenChosen(finish),
      t: whenChosen(() => {
        setOpen('time');
      }),
      a: () => {
        setOpen('add');
      },
      u: undo.takeBack,
    },
    singleLetterKeys,
  );

  return (
    <Page
      title={texts.title}
      className={clsx(styles['page'])}
      {...(kept === null
        ? {}
        : { aside: <span className={clsx(styles['kept'])}>{texts.kept(kept.onTime, kept.done)}</span> })}
      actions={
        <Button
          icon={CalendarPlus}
          keyCap={texts.keys.add}
          onPress={() => {
            setOpen('add');
          }}
        >
          {texts.acts.add}
        </Button>
      }
    >
      {handle.problem === null ? null : (
        <Notice
          icon={CircleAlert}
          tone="attend"
          title={handle.problem.problem.message}
          actions={
            <>
              <Button onPress={handle.problem.again}>{texts.problem.again}</Button>
              <Button variant="quiet" onPress={handle.problem.leave}>
                {texts.problem.leave}
              </Button>
            </>
          }
        />
      )}
      <UndoLine undo={undo} withKey={singleLetterKeys} />
      {visible.length === 0 ? (
        <Notice icon={PhoneForwarded} title={groups.length === 0 ? texts.empty.title : texts.empty.allDone}>
          {texts.empty.line}
        </Notice>
      ) : null}
      {groups.length === 0 ? null : (
        <div className={clsx(styles['desk'])}>
          <CallbackRows
            groups={groups}
            chosenId={chosen?.id ?? null}
            now={now}
            doneShown={doneShown}
            onDoneShown={setDoneShown}
            onChoose={setChosenId}
            onEnter={copy}
          />
          {chosen === null ? null : (
            <CallbackDetail
              record={chosen}
              now={now}
              copied={copiedId === chosen.id}
              profile={profile}
              onCopy={() => {
                copy(chosen);
              }}
              onFinish={() => {
                finish(chosen);
              }}
              onTime={() => {
                setOpen('time');
              }}
              onDismiss={() => {
                settle(chosen, 'dismissed');
              }}
              onConfirm={() => {
                handle.confirm(chosen.id);
              }}
            />
          )}
        </div>
      )}
      {open === 'time' && chosen !== null ? (
        <CallbackForm
          title={texts.form.time}
          kind={chosen.kind}
          renewPast={chosen.status === 'open'}
          details={chosen}
          timezone={chosen.timezone}
          country={profile.country}
          now={now}
          onClose={() => {
            setOpen('none');
          }}
          onSave={(details) => {
            setOpen('none');
            handle.change(chosen.id, details);
          }}
        />
      ) : null}
      {open === 'add' ? (
        <AddCallback
          onClose={() => {
            setOpen('none');
          }}
          handle={handle}
        />
      ) : null}
    </Page>
  );
}
