import { clsx } from 'clsx';
import { Ear, Headphones, RotateCcw, TriangleAlert, VolumeX } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { CallState } from '../../../app/call/call-state.ts';
import { useApp } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { useCallStoreState } from '../../call-store.ts';
import { liveTexts as texts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LostNotices } from './lost-notices.tsx';
import type { CallActions } from './use-call-actions.ts';
import styles from './live-notices.module.css';

const noLosses: CallState['lost'] = [];

/**
 * What keeps Sidetone from hearing or keeping the call: a sentence and a button each. They take room from the
 * transcript only; slot, gauge and card stay where they are.
 */
export function LiveNotices({
  actions,
  callerMissing,
  onOwnSideOnly,
  showKeys,
}: {
  readonly actions: CallActions;
  readonly callerMissing: boolean;
  readonly onOwnSideOnly: () => void;
  readonly showKeys: boolean;
}) {
  const bridge = useBridge();
  const [, go] = useLocation();
  const lost = useCallStoreState((state) => state.call?.lost ?? noLosses);
  const leak = useCallStoreState((state) => state.call?.turns.leak ?? false);
  const speech = useApp((state) => state.speech);
  const callProblem = useApp((state) => state.callProblem);
  const device = useApp((state) => state.sound?.callerLabel ?? '');
  const [leakKnown, setLeakKnown] = useState(false);
  const retry = () => {
    void bridge.ask('speech.retry', {});
  };
  const settings = () => {
    go('/settings/sound');
  };
  const speechProblem =
    speech.state === 'problem' && lost.every((each) => each.cause !== 'recogniser') ? speech.problem : null;
  const told =
    actions.problem !== null ||
    callProblem !== null ||
    lost.length > 0 ||
    speechProblem !== null ||
    callerMissing ||
    (leak && !leakKnown);
  if (!told) return null;
  return (
    <div className={clsx(styles['notices'])}>
      {actions.problem === null ? null : (
        <Notice
          compact
          icon={TriangleAlert}
          tone="attend"
          title={texts.problem}
          actions={
            <Button size="small" onPress={actions.forget}>
              {texts.close}
            </Button>
          }
        >
          {actions.problem.message}
        </Notice>
      )}
      {callProblem === null ? null : (
        <Notice
          compact
          icon={TriangleAlert}
          tone="attend"
          title={texts.problem}
          actions={
            <Button size="small" icon={RotateCcw} onPress={retry}>
              {texts.lost.retry}
            </Button>
          }
        >
          {callProblem.message}
        </Notice>
      )}
      <LostNotices lost={lost} onRetry={retry} onSettings={settings} />
      {speechProblem === null ? null : (
        <Notice
          compact
          icon={TriangleAlert}
          tone="attend"
          title={texts.speech.title}
          actions={
            <Button size="small" icon={RotateCcw} onPress={retry}>
              {texts.speech.retry}
            </Button>
          }
        >
          {speechProblem.message}
        </Notice>
      )}
      {callerMissing ? (
        <Notice
          icon={VolumeX}
          tone="attend"
          title={texts.callerMissing.title}
          actions={
            <>
              <Button size="small" icon={Headphones} {...(showKeys ? { keyCap: 'D' } : {})} onPress={settings}>
                {texts.callerMissing.choose}
              </Button>
              <Button size="small" variant="quiet" onPress={onOwnSideOnly}>
                {texts.callerMissing.goOn}
              </Button>
            </>
          }
        >
          {texts.callerMissing.line(device)}
        </Notice>
      ) : null}
      {leak && !leakKnown ? (
        <Notice
          compact
          icon={Ear}
          title={texts.leak.title}
          actions={
            <Button
              size="small"
              onPress={() => {
                setLeakKnown(true);
              }}
            >
              {texts.leak.fine}
            </Button>
          }
        >
          {texts.leak.line}
        </Notice>
      ) : null}
    </div>
  );
}
