import { clsx } from 'clsx';
import { PhoneCall } from 'lucide-react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Bridge } from '../../app/ipc.ts';
import { AppStoreContext, openAppStore } from '../app-state.ts';
import { useAppearance } from '../appearance.ts';
import { BridgeContext, useBridge } from '../bridge.ts';
import { CallStoreContext, openCallStore, useCallStoreState, type CallStore } from '../call-store.ts';
import { stripTexts as texts } from '../texts/strip.ts';
import { Button } from '../ui/button.tsx';
import { Hidden } from '../ui/hidden.tsx';
import { OpenWindow } from './open-window.tsx';
import { useStripDrag } from './strip-drag.ts';
import { StripInCall } from './strip-in-call.tsx';
import styles from './strip.module.css';

/** @returns the strip, or nothing when settings cannot be read: the full window says why */
export async function openStrip(bridge: Bridge, calls: CallStore = openCallStore(bridge)): Promise<ReactNode> {
  const opened = await openAppStore(bridge);
  if ('problem' in opened) return null;
  return (
    <BridgeContext value={bridge}>
      <AppStoreContext value={opened.store}>
        <CallStoreContext value={calls}>
          <I18nProvider locale="en-GB">
            <Strip />
          </I18nProvider>
        </CallStoreContext>
      </AppStoreContext>
    </BridgeContext>
  );
}

function Strip() {
  useAppearance();
  const started = useCallStoreState((state) => state.call?.started ?? null);
  const drag = useStripDrag();
  return (
    <div className={clsx(drag.onPointerDown !== undefined && styles['byPointer'])} {...drag}>
      {started === null ? <Idle /> : <StripInCall key={started.callId} started={started} />}
    </div>
  );
}

function Idle() {
  const bridge = useBridge();
  const start = () => {
    void bridge.ask('call.start', { source: { kind: 'live' } });
  };
  return (
    <main className={clsx(styles['strip'])} aria-label={texts.label}>
      <Hidden>
        <h1>{texts.label}</h1>
      </Hidden>
      <div className={clsx(styles['gauge'])} />
      <div className={clsx(styles['words'])}>
        <p className={clsx(styles['next'])}>{texts.ready}</p>
      </div>
      <div className={clsx(styles['side'])}>
        <Button size="small" variant="main" icon={PhoneCall} label={texts.start} onPress={start} />
        <OpenWindow />
      </div>
    </main>
  );
}
