import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { memo } from 'react';
import type { ShownAlert } from '../../../app/call/call-state.ts';
import { liveTexts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { alertIcons } from './alert-icons.ts';
import { sameSlot, type SlotReading } from './slot-reading.ts';
import styles from './slot.module.css';

const texts = liveTexts.slot;
interface SlotProps {
  readonly reading: SlotReading;
  readonly showKeys: boolean;
  readonly onSnooze: (alert: ShownAlert) => void;
  readonly onFine: (alert: ShownAlert) => void;
}

/** Always there, always the same height: usually the next step, sometimes one alert. */
export const Slot = memo(
  function Slot({ reading, showKeys, onSnooze, onFine }: SlotProps) {
    if (reading.kind === 'rest') {
      return (
        <section className={clsx(styles['slot'])} aria-label={texts.label}>
          <div className={clsx(styles['words'])}>
            <span className={clsx(styles['lead'], reading.eased && styles['eased'])}>
              {reading.eased ? <Check aria-hidden="true" /> : null} {reading.lead}
            </span>
            <p className={clsx(styles['next'])}>{reading.title}</p>
            {reading.line === '' ? null : <p className={clsx(styles['why'])}>{reading.line}</p>}
          </div>
        </section>
      );
    }
    const { alert } = reading;
    const Sign = alertIcons[alert.kind];
    return (
      <section className={clsx(styles['slot'], styles['alert'])} aria-label={texts.label} key={alert.alertId}>
        <span className={clsx(styles['sign'])}>
          <Sign aria-hidden="true" />
        </span>
        <div className={clsx(styles['words'])}>
          <p className={clsx(styles['next'])}>{alert.title}</p>
          <p className={clsx(styles['why'])}>{alert.line}</p>
        </div>
        <div className={clsx(styles['acts'])}>
          <Button
            variant="quiet"
            size="small"
            {...(showKeys ? { keyCap: 'S' } : {})}
            onPress={() => {
              onSnooze(alert);
            }}
          >
            {texts.snooze}
          </Button>
          <Button
            variant="quiet"
            size="small"
            onPress={() => {
              onFine(alert);
            }}
          >
            {texts.fine}
          </Button>
        </div>
      </section>
    );
  },
  (before, after) =>
    before.showKeys === after.showKeys &&
    sameSlot(before.reading, after.reading) &&
    before.onSnooze === after.onSnooze &&
    before.onFine === after.onFine,
);
