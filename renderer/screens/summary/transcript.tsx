import { useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { useEffect, useRef } from 'react';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Card } from '../../ui/card.tsx';
import { clockText } from '../../ui/format.ts';
import { sentenceCase } from '../../ui/spoken.ts';
import styles from './transcript.module.css';

/** px: one line with its head; measured for real when drawn */
const USUAL_ROW = 62;

/** Every line that was recognised. Long calls hold thousands: only those in sight are drawn. */
export function Transcript({ summary }: { readonly summary: CallSummary }) {
  const box = useRef<HTMLDivElement>(null);
  const lines = summary.transcript;
  // The virtualiser hands out functions that change by themselves; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_ROW,
    overscan: 12,
  });
  useEffect(() => {
    box.current?.focus({ preventScroll: false });
  }, []);
  return (
    <Card title={texts.transcript.title}>
      {lines.length === 0 ? (
        <p>{texts.transcript.empty}</p>
      ) : (
        <div ref={box} className={clsx(styles['box'])} tabIndex={0} role="group" aria-label={texts.transcript.title}>
          <ol className={clsx(styles['lines'])} style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map((row) => {
              const line = lines[row.index];
              return line === undefined ? null : (
                <li
                  key={row.key}
                  ref={rows.measureElement}
                  data-index={row.index}
                  aria-posinset={row.index + 1}
                  aria-setsize={lines.length}
                  className={clsx(styles['line'], line.side === 'agent' && styles['mine'])}
                  style={{ transform: `translateY(${String(row.start)}px)` }}
                >
                  <div>
                    <p className={clsx(styles['head'])}>
                      <b>{line.side === 'agent' ? texts.transcript.you : texts.transcript.caller}</b>{' '}
                      <time>{clockText(line.startSeconds)}</time>
                    </p>
                    <p>{sentenceCase(line.text)}</p>
                  </div>
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </Card>
  );
}
