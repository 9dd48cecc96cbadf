import { clsx } from 'clsx';
import { Lock, VolumeX } from 'lucide-react';
import type { Side } from '../../../app/call/words.ts';
import { useCallStoreState } from '../../call-store.ts';
import { liveTexts } from '../../texts/live.ts';
import { lengthText } from '../../ui/format.ts';
import { LevelMeter, litBars } from '../../ui/level-meter.tsx';
import { silenced } from './gauge-reading.ts';
import { interruptionCount, longestQuietSeconds } from './live-reading.ts';
import styles from './foot.module.css';

const texts = liveTexts.foot;

/** Grey and small: there when looked for. */
export function Foot({ hearsCaller }: { readonly hearsCaller: boolean }) {
  const interruptions = useCallStoreState((state) => (state.call === null ? 0 : interruptionCount(state.call)));
  const longestQuiet = useCallStoreState((state) =>
    state.call === null ? 0 : Math.floor(longestQuietSeconds(state.call.turns)),
  );
  const tension = useCallStoreState((state) => state.call?.tension ?? 'level');
  return (
    <footer className={clsx(styles['foot'])} aria-label={texts.label}>
      <Meter side="agent" />
      <Meter side="caller" />
      {hearsCaller ? (
        <>
          <span>
            {texts.interruptions} <b>{interruptions}</b>
          </span>
          <span>{texts.tension[tension]}</span>
          {longestQuiet === 0 ? null : (
            <span>
              {texts.longestQuiet} <b>{lengthText(longestQuiet)}</b>
            </span>
          )}
        </>
      ) : (
        <>
          <span className={clsx(styles['attend'])}>
            <VolumeX aria-hidden="true" /> {texts.noCallerSound}
          </span>
          <span className={clsx(styles['quiet'])}>{texts.notCounted}</span>
        </>
      )}
      <span className={clsx(styles['end'])}>
        <Lock aria-hidden="true" /> {texts.stays}
      </span>
    </footer>
  );
}

/** Draws again only when a bar goes on or off. */
function Meter({ side }: { readonly side: Side }) {
  const lit = useCallStoreState(({ call }) =>
    call === null || call.phase === 'paused' || silenced(call.lost, side) ? 0 : litBars(call.levelsDbfs[side]),
  );
  return <LevelMeter side={side} lit={lit} label={liveTexts.sides[side]} />;
}
