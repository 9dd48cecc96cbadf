import { clsx } from 'clsx';
import { useCallback, useEffect, useState } from 'react';
import type { ShownAlert } from '../../../app/call/call-state.ts';
import type { EventOf } from '../../../app/call/events.ts';
import { groupOf } from '../../../app/coaching/alert-kinds.ts';
import { useSettings } from '../../app-state.ts';
import { useCallStore, useCallStoreState } from '../../call-store.ts';
import { liveTexts as texts } from '../../texts/live.ts';
import { CallBar } from './call-bar.tsx';
import { CallbackCard } from './callback-card.tsx';
import { Checklist } from './checklist.tsx';
import { Foot } from './foot.tsx';
import { Gauge } from './gauge.tsx';
import { LiveAnnouncer } from './live-announcer.tsx';
import { LiveNotices } from './live-notices.tsx';
import { useLiveKeys } from './live-keys.ts';
import { waitingCallbacks } from './live-reading.ts';
import { PausedGlance } from './paused-glance.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { Slot } from './slot.tsx';
import { Transcript } from './transcript.tsx';
import { useCallActions } from './use-call-actions.ts';
import { useGauge, useSlot } from './use-glance.ts';
import styles from './live.module.css';

const emptyChecklist = { phases: [], doneCount: 0, itemCount: 0, next: null } as const;
const none = [] as const;
const nobody = { name: null, number: null, reference: null } as const;

/**
 * The call that is going on, at one glance. Every part reads its own piece of the fold, so that a word draws only the
 * transcript again.
 */
export function Live({ started }: { readonly started: EventOf<'call-started'> }) {
  const actions = useCallActions();
  const { act, end } = actions;
  const showKeys = useSettings().singleLetterKeys;
  const phase = useCallStoreState((state) => state.call?.phase ?? 'waiting');
  const caller = useCallStoreState((state) => state.call?.caller ?? nobody);
  const checklist = useCallStoreState((state) => state.call?.checklist ?? emptyChecklist);
  const callbacks = useCallStoreState((state) => state.call?.callbacks ?? none);
  const callerSound = useCallStoreState((state) => state.call?.turns.callerSound ?? 'unknown');
  const [ownSideOnly, setOwnSideOnly] = useState(false);
  const [editingCaller, setEditingCaller] = useState(false);
  const calls = useCallStore();
  const correctingId = useCallStoreState((state) => state.correctingId);
  const correct = useCallback(
    (id: string | null) => {
      calls.setState({ correctingId: id });
    },
    [calls],
  );
  const hearsCaller = started.hearsCaller && callerSound !== 'missing';
  const waiting = waitingCallbacks(callbacks, caller);
  // the card being corrected stays, whatever is promised meanwhile
  const callback = waiting.find((each) => each.id === correctingId) ?? waiting[0] ?? null;
  useEffect(() => {
    document.title = `${texts.title} – Sidetone`;
  }, []);

  const snooze = useCallback(
    (alert: ShownAlert) => {
      act({ type: 'alerts-snoozed', group: groupOf(alert.kind) });
    },
    [act],
  );
  const fine = useCallback(
    (alert: ShownAlert) => {
      act({ type: 'alert-was-fine', alertId: alert.alertId });
    },
    [act],
  );
  const tick = useCallback(
    (itemId: string, ticked: boolean) => {
      act({ type: ticked ? 'item-ticked' : 'item-unticked', itemId });
    },
    [act],
  );
  const hold = useCallback(() => {
    act({ type: phase === 'hold' ? 'hold-ended' : 'hold-started' });
  }, [act, phase]);
  const pause = useCallback(() => {
    act({ type: phase === 'paused' ? 'pause-ended' : 'pause-started' });
  }, [act, phase]);
  const confirm = useCallback(() => {
    if (callback !== null) act({ type: 'callback-confirmed', span: callback.span, details: callback.details });
  }, [act, callback]);
  const dismiss = useCallback(() => {
    if (callback !== null) act({ type: 'callback-dismissed', span: callback.span });
  }, [act, callback]);
  const edit = useCallback(
    (editing: boolean) => {
      correct(editing ? (callback?.id ?? null) : null);
    },
    [callback, correct],
  );
  const waits = callback !== null;
  useLiveKeys({
    hold,
    pause,
    snooze,
    tick,
    confirm: waits ? confirm : null,
    edit: waits
      ? () => {
          edit(true);
        }
      : null,
    dismiss: waits ? dismiss : null,
    callerMissing: callerSound === 'missing',
    nameCaller: () => {
      setEditingCaller(true);
    },
  });

  return (
    <main className={clsx(styles['live'])}>
      <CallBar
        caller={caller}
        country={started.agent.country}
        phase={phase}
        kind={texts.sources[started.source]}
        showKeys={showKeys}
        editing={editingCaller}
        onEdit={setEditingCaller}
        onDescribe={(described) => {
          act({ type: 'caller-described', caller: described });
          setEditingCaller(false);
        }}
        onHold={hold}
        onPause={pause}
        onEnd={end}
      />
      {phase === 'paused' ? (
        <PausedGlance showKeys={showKeys} onGoOn={pause} />
      ) : (
        <div className={clsx(styles['glance'])}>
          <GaugeNow />
          <SlotNow showKeys={showKeys} onSnooze={snooze} onFine={fine} />
        </div>
      )}
      <div className={clsx(styles['work'])}>
        <div className={clsx(styles['said'])}>
          <ReadingProgress />
          <LiveNotices
            actions={actions}
            callerMissing={callerSound === 'missing' && !ownSideOnly && started.hearsCaller}
            showKeys={showKeys}
            onOwnSideOnly={() => {
              setOwnSideOnly(true);
            }}
          />
          <Transcript />
          {callback === null ? null : (
            <CallbackCard
              callback={callback}
              more={waiting.length - 1}
              timezone={started.timezone}
              country={started.agent.country}
              editing={correctingId === callback.id}
              showKeys={showKeys}
              onConfirm={confirm}
              onEdit={edit}
              onDismiss={dismiss}
              onCorrect={(details) => {
                act({ type: 'callback-corrected', span: callback.span, details });
                correct(null);
              }}
            />
          )}
        </div>
        <Checklist reading={checklist} hearsCaller={hearsCaller} showKeys={showKeys} onTick={tick} />
      </div>
      <Foot hearsCaller={hearsCaller} />
      <LiveAnnouncer timezone={started.timezone} country={started.agent.country} />
    </main>
  );
}

function GaugeNow() {
  const reading = useGauge();
  return reading === null ? null : (
    <div className={clsx(styles['gauge'])}>
      <Gauge reading={reading} />
    </div>
  );
}
function SlotNow(props: {
  readonly showKeys: boolean;
  readonly onSnooze: (alert: ShownAlert) => void;
  readonly onFine: (alert: ShownAlert) => void;
}) {
  const reading = useSlot();
  return reading === null ? null : <Slot reading={reading} {...props} />;
}
