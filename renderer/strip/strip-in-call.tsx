import { clsx } from 'clsx';
import { BellOff, EarOff, Pause, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { EventOf } from '../../app/call/events.ts';
import { groupOf } from '../../app/coaching/alert-kinds.ts';
import { useSettings } from '../app-state.ts';
import { useCallStore, useCallStoreState } from '../call-store.ts';
import { CallTime } from '../screens/call/call-time.tsx';
import { Gauge } from '../screens/call/gauge.tsx';
import type { GaugeReading } from '../screens/call/gauge-reading.ts';
import { LiveAnnouncer } from '../screens/call/live-announcer.tsx';
import { waitingCallbacks } from '../screens/call/live-reading.ts';
import { ASK_AFTER_SECONDS } from '../screens/call/paused-glance.tsx';
import type { SlotReading } from '../screens/call/slot-reading.ts';
import { useCallActions } from '../screens/call/use-call-actions.ts';
import { useGauge, useSlot } from '../screens/call/use-glance.ts';
import { useTrouble } from '../screens/call/use-trouble.ts';
import { liveTexts } from '../texts/live.ts';
import { stripTexts as texts } from '../texts/strip.ts';
import { Button } from '../ui/button.tsx';
import { Hidden } from '../ui/hidden.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { OpenWindow } from './open-window.tsx';
import { CallbackButtons, CallbackWords } from './strip-callback.tsx';
import styles from './strip.module.css';

const noCallbacks = [] as const;

/** An alert before a callback before the next step: one thing at a time. */
export function StripInCall({ started }: { readonly started: EventOf<'call-started'> }) {
  const { act } = useCallActions();
  const store = useCallStore();
  const gauge = useGauge();
  const slot = useSlot();
  const phase = useCallStoreState((state) => state.call?.phase ?? 'waiting');
  const callbacks = useCallStoreState((state) => state.call?.callbacks ?? noCallbacks);
  const caller = useCallStoreState((state) => state.call?.caller ?? started.caller);
  const callback = waitingCallbacks(callbacks, caller)[0] ?? null;
  const paused = phase === 'paused';
  const hold = () => {
    act({ type: phase === 'hold' ? 'hold-ended' : 'hold-started' });
  };
  const pause = () => {
    act({ type: paused ? 'pause-ended' : 'pause-started' });
  };
  const snooze = () => {
    const shown = store.getState().call?.alert ?? null;
    if (shown !== null) act({ type: 'alerts-snoozed', group: groupOf(shown.kind) });
  };
  useKeys({ h: hold, s: snooze, p: pause }, useSettings().singleLetterKeys);
  if (gauge === null || slot === null) return null;
  const alert = slot.kind === 'alert' && !paused;
  const promised = callback !== null && !alert && !paused;
  return (
    <main
      className={clsx(styles['strip'], alert && styles['alert'], paused && styles['paused'])}
      aria-label={texts.label}
    >
      <Hidden>
        <h1>{texts.label}</h1>
      </Hidden>
      <div className={clsx(styles['gauge'])}>
        <Gauge reading={gauge} bare />
      </div>
      <div className={clsx(styles['words'])}>
        {paused ? (
          <PausedWords />
        ) : promised ? (
          <CallbackWords callback={callback} started={started} />
        ) : (
          <Words gauge={gauge} slot={slot} />
        )}
      </div>
      {/* Pause and the way to the window keep their place, whatever else there is to press */}
      <div className={clsx(styles['side'])}>
        {promised ? (
          <CallbackButtons callback={callback} />
        ) : alert ? (
          // what an alert says is long, and the time can wait for six seconds
          <Button
            size="small"
            variant="quiet"
            icon={BellOff}
            label={liveTexts.slot.snooze}
            keyCap="S"
            onPress={snooze}
          />
        ) : (
          <CallTime />
        )}
        <div className={clsx(styles['row'])}>
          {paused ? (
            <Button size="small" variant="main" icon={Play} label={liveTexts.goOn} keyCap="P" onPress={pause} />
          ) : (
            <>
              {alert ? null : <HoldButton held={phase === 'hold'} onPress={hold} />}
              <Button
                size="small"
                variant="quiet"
                icon={EarOff}
                label={liveTexts.pauseHint}
                keyCap="P"
                onPress={pause}
              />
            </>
          )}
          <OpenWindow />
        </div>
      </div>
      <LiveAnnouncer timezone={started.timezone} country={started.agent.country} />
    </main>
  );
}

function HoldButton({ held, onPress }: { readonly held: boolean; readonly onPress: () => void }) {
  return (
    <Button
      size="small"
      variant="quiet"
      icon={held ? Play : Pause}
      keyCap="H"
      label={held ? liveTexts.resume : liveTexts.hold}
      onPress={onPress}
    />
  );
}

/** The alert; or what is not heard, else the pace, and the next step below it. */
function Words({ gauge, slot }: { readonly gauge: GaugeReading; readonly slot: SlotReading }) {
  const trouble = useTrouble();
  if (slot.kind === 'alert') return <Two next={slot.alert.title} why={slot.alert.line} />;
  return (
    <>
      <p className={clsx(styles['pace'])}>
        {trouble === null ? (
          <>
            <b>{gauge.word}</b> {gauge.rest}
          </>
        ) : (
          <b className={clsx(styles['attend'])}>{trouble}</b>
        )}
      </p>
      <p className={clsx(styles['next'])}>
        <span className={clsx(styles['lead'])}>{slot.lead}</span> {slot.title}
      </p>
    </>
  );
}

/** After two minutes it asks. Its time runs by this window's clock, since the call's stands still. */
function PausedWords() {
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setAsks(true);
    }, ASK_AFTER_SECONDS * 1000);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return <Two next={liveTexts.paused.title} why={asks ? liveTexts.paused.still : texts.nothingHeard} />;
}

function Two({ next, why }: { readonly next: string; readonly why: string }) {
  return (
    <>
      <p className={clsx(styles['next'])}>{next}</p>
      <p className={clsx(styles['why'])}>{why}</p>
    </>
  );
}
