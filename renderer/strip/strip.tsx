import { clsx } from 'clsx';
import { Check, EarOff, Maximize2, Pause, Pencil, PhoneCall, Play, X } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { CallbackReading } from '../../app/call/call-state.ts';
import type { EventOf } from '../../app/call/events.ts';
import { keyNames } from '../../app/shortcuts.ts';
import { groupOf } from '../../app/coaching/alert-kinds.ts';
import type { Bridge } from '../../app/ipc.ts';
import { AppStoreContext, openAppStore, useSettings } from '../app-state.ts';
import { useAppearance } from '../appearance.ts';
import { BridgeContext, useBridge } from '../bridge.ts';
import { CallStoreContext, openCallStore, useCallStore, useCallStoreState, type CallStore } from '../call-store.ts';
import { Gauge } from '../screens/call/gauge.tsx';
import { LiveAnnouncer } from '../screens/call/live-announcer.tsx';
import { waitingCallbacks } from '../screens/call/live-reading.ts';
import { ASK_AFTER_SECONDS } from '../screens/call/paused-glance.tsx';
import { useCallActions } from '../screens/call/use-call-actions.ts';
import { useGauge, useSlot } from '../screens/call/use-glance.ts';
import { liveTexts } from '../texts/live.ts';
import { stripTexts as texts } from '../texts/strip.ts';
import { Button } from '../ui/button.tsx';
import { clockText, dueBy, phone } from '../ui/format.ts';
import { Hidden } from '../ui/hidden.tsx';
import { useKeys } from '../ui/use-keys.ts';
import { useStripDrag } from './strip-drag.ts';
import styles from './strip.module.css';

/** @returns the strip, or nothing when settings cannot be read: the full window says why */
export async function openStrip(bridge: Bridge, calls: CallStore = openCallStore(bridge)): Promise<ReactNode> {
  const opened = await openAppStore(bridge);
  if ('problem' in opened) return null;
  return (
    <BridgeContext value={bridge}>
      <AppStoreContext value={opened.store}>
        <CallStoreContext value={calls}><I18nProvider locale="en-GB"><Strip /></I18nProvider></CallStoreContext>
      </AppStoreContext>
    </BridgeContext>
  );
}

function Strip() {
  useAppearance();
  const started = useCallStoreState((state) => state.call?.started ?? null);
  const drag = useStripDrag();
  return <div className={clsx(drag.onPointerDown !== undefined && styles['byPointer'])} {...drag}>{started === null ? <Idle /> : <InCall key={started.callId} started={started} />}</div>;
}

function Idle() {
  const bridge = useBridge();
  return (
    <main className={clsx(styles['strip'])} aria-label={texts.label}>
      <Hidden><h1>{texts.label}</h1></Hidden>
      <div className={clsx(styles['gauge'])} />
      <div className={clsx(styles['words'])}><p className={clsx(styles['next'])}>{texts.ready}</p></div>
      <div className={clsx(styles['side'])}>
        <Button size="small" variant="main" icon={PhoneCall} label={texts.start} onPress={() => { void bridge.ask('call.start', { source: { kind: 'live' } }); }} />
        <Open />
      </div>
    </main>
  );
}

const noCallbacks = [] as const;

/** An alert before a callback before the next step: one thing at a time. */
function InCall({ started }: { readonly started: EventOf<'call-started'> }) {
  const { act } = useCallActions();
  const store = useCallStore();
  const gauge = useGauge();
  const slot = useSlot();
  const phase = useCallStoreState((state) => state.call?.phase ?? 'waiting');
  const trouble = useCallStoreState((state) => (state.call?.lost.length ?? 0) > 0 ? texts.notHeard : state.call?.turns.callerSound === 'missing' ? texts.noCaller : null);
  const callbacks = useCallStoreState((state) => state.call?.callbacks ?? noCallbacks);
  const caller = useCallStoreState((state) => state.call?.caller ?? started.caller);
  const callback = waitingCallbacks(callbacks, caller)[0] ?? null;
  const hold = () => { act({ type: phase === 'hold' ? 'hold-ended' : 'hold-started' }); };
  const pause = () => { act({ type: phase === 'paused' ? 'pause-ended' : 'pause-started' }); };
  useKeys({
    h: hold,
    s: () => { const alert = store.getState().call?.alert ?? null; if (alert !== null) act({ type: 'alerts-snoozed', group: groupOf(alert.kind) }); },
  }, useSettings().singleLetterKeys);
  if (gauge === null || slot === null) return null;
  const alert = slot.kind === 'alert' && phase !== 'paused';
  const promised = !alert && phase !== 'paused' && callback !== null;
  return (
    <main className={clsx(styles['strip'], alert && styles['alert'], phase === 'paused' && styles['paused'])} aria-label={texts.label}>
      <Hidden><h1>{texts.label}</h1></Hidden>
      <div className={clsx(styles['gauge'])}><Gauge reading={gauge} bare /></div>
      {promised ? <Promised callback={callback} started={started} /> : (
        <>
          <div className={clsx(styles['words'])}>
            {phase === 'paused' ? <PausedWords />
              : slot.kind === 'alert' ? <><p className={clsx(styles['next'])}>{slot.alert.title}</p><p className={clsx(styles['why'])}>{slot.alert.line}</p></>
                : <><p className={clsx(styles['pace'])}>{trouble === null ? <><b>{gauge.word}</b> {gauge.rest}</> : <b className={clsx(styles['attend'])}>{trouble}</b>}</p><p className={clsx(styles['next'])}><span className={clsx(styles['lead'])}>{slot.lead}</span> {slot.title}</p></>}
          </div>
          <div className={clsx(styles['side'])}>
            <Timer />
            <div className={clsx(styles['row'])}>
              {phase === 'paused'
                ? <Button size="small" variant="main" icon={Play} label={liveTexts.goOn} onPress={pause} />
                : <><Button size="small" variant="quiet" icon={phase === 'hold' ? Play : Pause} keyCap="H" label={phase === 'hold' ? liveTexts.resume : liveTexts.hold} onPress={hold} /><Button size="small" variant="quiet" icon={EarOff} label={liveTexts.pauseHint} onPress={pause} /></>}
              <Open />
            </div>
          </div>
        </>
      )}
      <LiveAnnouncer timezone={started.timezone} country={started.agent.country} />
    </main>
  );
}

/** After two minutes it asks. Its time runs by this window's clock, since the call's stands still. */
function PausedWords() {
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setAsks(true); }, ASK_AFTER_SECONDS * 1000);
    return () => { clearTimeout(timer); };
  }, []);
  return <><p className={clsx(styles['next'])}>{liveTexts.paused.title}</p><p className={clsx(styles['why'])}>{asks ? liveTexts.paused.still : liveTexts.gauge.nothingHeard}</p></>;
}

function Timer() {
  const seconds = useCallStoreState((state) => Math.floor(state.call?.clockSeconds ?? 0));
  return <time role="timer" aria-label={liveTexts.callTime}>{clockText(seconds)}</time>;
}

function Open() {
  const bridge = useBridge();
  const key = useSettings().shortcuts['strip-or-window'];
  return <Button size="small" variant="quiet" icon={Maximize2} label={texts.open} {...(key === null ? {} : { keyCap: keyNames(key).join(' ') })} onPress={() => { void bridge.ask('strip.toggle', {}); }} />;
}

/** Confirming and dismissing happen here; correcting needs fields, so it opens the window. */
function Promised({ callback, started }: { readonly callback: CallbackReading; readonly started: EventOf<'call-started'> }) {
  const { act } = useCallActions();
  const bridge = useBridge();
  const { details, span } = callback;
  const { country } = started.agent;
  const { shortcuts, singleLetterKeys } = useSettings();
  const confirmKey = shortcuts['confirm-callback'];
  const confirm = () => { act({ type: 'callback-confirmed', span, details }); };
  const dismiss = () => { act({ type: 'callback-dismissed', span }); };
  const correct = () => { void bridge.ask('strip.toggle', {}); };
  useKeys({ Enter: confirm, x: dismiss, e: correct }, singleLetterKeys);
  return (
    <>
      <div className={clsx(styles['words'])}>
        <p className={clsx(styles['due'])}>{liveTexts.callback.callBack} {dueBy(details.dueAt, started.timezone)}</p>
        <p className={clsx(styles['numbers'])}>{details.numberToCall === null ? liveTexts.callback.noNumber : phone(details.numberToCall, country)}{details.agentPhone === null ? null : <span> · {texts.you} {phone(details.agentPhone, country)}</span>}</p>
      </div>
      <div className={clsx(styles['side'])}>
        <Button size="small" variant="main" icon={Check} label={liveTexts.callback.confirm} {...(confirmKey === null ? {} : { keyCap: keyNames(confirmKey).join(' ') })} onPress={confirm} />
        <div className={clsx(styles['row'])}>
          <Button size="small" variant="quiet" icon={Pencil} label={liveTexts.callback.correct} keyCap="E" onPress={correct} />
          <Button size="small" variant="quiet" icon={X} label={liveTexts.callback.no} keyCap="X" onPress={dismiss} />
        </div>
      </div>
    </>
  );
}
