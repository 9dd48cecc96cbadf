import { clsx } from 'clsx';
import { Check, CircleCheck } from 'lucide-react';
import { memo, useState } from 'react';
import { Button, CheckboxButton, CheckboxField } from 'react-aria-components';
import type { ChecklistReading, ItemReading } from '../../../app/call/call-state.ts';
import type { ChecklistPhase } from '../../../app/coaching/checklist.ts';
import { liveTexts } from '../../texts/live.ts';
import { clockText } from '../../ui/format.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { needsCaller, openItems } from './live-reading.ts';
import styles from './checklist.module.css';

const texts = liveTexts.checklist;
interface ChecklistProps {
  readonly reading: ChecklistReading;
  /** false: items that need the caller's sound are not asked for */
  readonly hearsCaller: boolean;
  readonly showKeys: boolean;
  readonly onTick: (itemId: string, ticked: boolean) => void;
}

/**
 * By phase: open are the phase of the next item and the one after it; finished and later ones are a line that opens
 * when pressed, so that a tick can be taken back.
 */
export const Checklist = memo(function Checklist({ reading, hearsCaller, showKeys, onTick }: ChecklistProps) {
  const [turned, setTurned] = useState<ReadonlySet<ChecklistPhase>>(new Set());
  const open = openItems(reading);
  const present = reading.phases.findIndex(({ items }) => items.some((each) => each.item.id === reading.next?.item.id));
  return (
    <aside className={clsx(styles['steps'])} aria-label={texts.label}>
      {reading.phases.map(({ phase, items }, index) => {
        const silent = hearsCaller ? [] : items.filter((each) => each.done === null && needsCaller(each.item));
        const asked = items.length - silent.length;
        const doneCount = items.filter((each) => each.done !== null).length;
        const done = doneCount === asked && asked > 0;
        const fresh = !done && (present < 0 || index <= present + 1);
        const shown = fresh !== turned.has(phase);
        const of = silent.length > 0 ? texts.needSound(doneCount, asked, silent.length) : texts.of(doneCount, asked);
        return (
          <section key={phase} className={clsx(styles['phase'], done && styles['done'])}>
            <h2 className={clsx(styles['heading'])}>
              <Button
                className={clsx(styles['line'])}
                aria-expanded={shown}
                onPress={() => {
                  setTurned(toggled(turned, phase));
                }}
              >
                {done ? <CircleCheck aria-hidden="true" /> : null}
                {liveTexts.phases[phase]}
                <span className={clsx(styles['of'])}>{of}</span>
              </Button>
            </h2>
            {shown ? (
              <ul className={clsx(styles['list'])}>
                {items.map((each) => (
                  <li key={each.item.id}>
                    <Item
                      reading={each}
                      next={reading.next?.item.id === each.item.id}
                      digit={showKeys ? open.findIndex((one) => one.item.id === each.item.id) + 1 : 0}
                      onTick={onTick}
                    />
                  </li>
                ))}
              </ul>
            ) : null}
          </section>
        );
      })}
    </aside>
  );
});

function toggled<T>(set: ReadonlySet<T>, value: T): ReadonlySet<T> {
  const copy = new Set(set);
  if (!copy.delete(value)) copy.add(value);
  return copy;
}

function Item({
  reading,
  next,
  digit,
  onTick,
}: {
  readonly reading: ItemReading;
  readonly next: boolean;
  readonly digit: number;
  readonly onTick: ChecklistProps['onTick'];
}) {
  const { item, done } = reading;
  return (
    <CheckboxField
      isSelected={done !== null}
      onChange={(ticked) => {
        onTick(item.id, ticked);
      }}
    >
      <CheckboxButton className={clsx(styles['item'], next && styles['next'])}>
        <span className={clsx(styles['box'])} aria-hidden="true">
          <Check />
        </span>
        <span className={clsx(styles['title'])}>{item.title}</span>
        {done !== null ? (
          <time className={clsx(styles['after'])}>{clockText(done.atSeconds)}</time>
        ) : next ? (
          <span className={clsx(styles['after'], styles['next'])}>{texts.next}</span>
        ) : digit >= 1 && digit <= 9 ? (
          <span className={clsx(styles['after'], styles['digit'])} aria-hidden="true">
            <KeyCap name={String(digit)} />
          </span>
        ) : null}
      </CheckboxButton>
    </CheckboxField>
  );
}
