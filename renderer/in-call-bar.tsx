import { clsx } from 'clsx';
import { EarOff, Phone, Play } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { EventOf } from '../app/call/events.ts';
import { useCallStoreState } from './call-store.ts';
import { CallTime } from './screens/call/call-time.tsx';
import { Gauge } from './screens/call/gauge.tsx';
import { LiveAnnouncer } from './screens/call/live-announcer.tsx';
import { waitingCallbacks } from './screens/call/live-reading.ts';
import { useCallActions } from './screens/call/use-call-actions.ts';
import { useGauge, useSlot } from './screens/call/use-glance.ts';
import { useTrouble } from './screens/call/use-trouble.ts';
import { liveTexts } from './texts/live.ts';
import { shellTexts } from './texts/shell.ts';
import { Button } from './ui/button.tsx';
import styles from './in-call-bar.module.css';

const texts = shellTexts.inCall;
const noCallbacks = [] as const;

/** Who looks something up in a call still sees the call: above every screen but its own. */
export function WithCallBar({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const started = useCallStoreState((state) => state.call?.started ?? null);
  return (
    <div className={clsx(styles['with'])}>
      {started === null || location === '/' ? null : <InCallBar started={started} />}
      {children}
    </div>
  );
}

/** One row of one height: the pace, what to do now, how long, Pause, and the way back. */
function InCallBar({ started }: { readonly started: EventOf<'call-started'> }) {
  const [, go] = useLocation();
  const { act } = useCallActions();
  const gauge = useGauge();
  const slot = useSlot();
  const trouble = useTrouble();
  const paused = useCallStoreState((state) => state.call?.phase === 'paused');
  const promised = useCallStoreState(
    ({ call }) => waitingCallbacks(call?.callbacks ?? noCallbacks, call?.caller ?? started.caller).length > 0,
  );
  if (gauge === null || slot === null) return null;
  const alert = slot.kind === 'alert' && !paused ? slot.alert : null;
  return (
    <section className={clsx(styles['bar'], alert !== null && styles['alert'])} aria-label={texts.label}>
      <div className={clsx(styles['gauge'])}>
        <Gauge reading={gauge} bare />
      </div>
      <div className={clsx(styles['words'])}>
        {alert !== null ? (
          <>
            <p className={clsx(styles['title'])}>{alert.title}</p>
            <p>{alert.line}</p>
          </>
        ) : (
          <>
            <p>
              {trouble === null || paused ? (
                <>
                  <b>{gauge.word}</b> {gauge.rest}
                </>
              ) : (
                <b className={clsx(styles['attend'])}>{trouble}</b>
              )}
            </p>
            {promised ? (
              <p>
                <b>{texts.promised}</b>
              </p>
            ) : slot.kind === 'alert' ? null : (
              <p>
                {slot.lead} <b>{slot.title}</b>
              </p>
            )}
          </>
        )}
      </div>
      <CallTime className={clsx(styles['timer'])} />
      <Button
        icon={paused ? Play : EarOff}
        label={paused ? liveTexts.goOn : liveTexts.pauseHint}
        onPress={() => {
          act({ type: paused ? 'pause-ended' : 'pause-started' });
        }}
      >
        <span className={clsx(styles['optional'])}>{paused ? liveTexts.goOn : liveTexts.pause}</span>
      </Button>
      <Button
        icon={Phone}
        onPress={() => {
          go('/');
        }}
      >
        {texts.back}
      </Button>
      <LiveAnnouncer timezone={started.timezone} country={started.agent.country} />
    </section>
  );
}
