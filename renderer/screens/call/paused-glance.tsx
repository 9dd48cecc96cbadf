import { clsx } from 'clsx';
import { EarOff, Play } from 'lucide-react';
import { useEffect, useState } from 'react';
import { liveTexts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { lengthText } from '../../ui/format.ts';
import styles from './live.module.css';

const texts = liveTexts.paused;
/** A pause is asked about after this (docs/definitions.md, «Pause»). */
export const ASK_AFTER_SECONDS = 120;

/**
 * Stands in place of gauge and slot: nothing is heard, and nobody can overlook it. Its time runs by this window's
 * clock, since the call's stands still.
 */
export function PausedGlance({ showKeys, onGoOn }: { readonly showKeys: boolean; readonly onGoOn: () => void }) {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => {
      setSeconds(Math.floor((performance.now() - start) / 1000));
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return (
    <section className={clsx(styles['glance'], styles['pausedGlance'])} aria-labelledby="paused-title">
      <EarOff aria-hidden="true" />
      <div>
        <h2 id="paused-title">{seconds === 0 ? texts.title : `${texts.title} ${texts.since(lengthText(seconds))}`}</h2>
        <p>{seconds >= ASK_AFTER_SECONDS ? texts.still : texts.line}</p>
      </div>
      <Button variant="main" size="large" icon={Play} {...(showKeys ? { keyCap: 'P' } : {})} onPress={onGoOn}>
        {texts.goOn}
      </Button>
    </section>
  );
}
