import { useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Side } from '../../../app/call/words.ts';
import { summaryTexts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { clockText } from '../../ui/format.ts';
import { SearchBar } from '../../ui/search-bar.tsx';
import { sentenceCase } from '../../ui/spoken.ts';
import { Marked } from '../history/marked.tsx';
import { lineAt, linesWith } from './transcript-search.ts';
import styles from './transcript.module.css';

const texts = summaryTexts.transcript;

/** px: one line with its head; measured for real when drawn */
const USUAL_ROW = 62;

/** Why the transcript was opened, each time anew. */
export type TranscriptPlace =
  | { readonly why: 'whole' }
  | { readonly why: 'moment'; readonly seconds: number; readonly side: Side | null }
  /** typed into its search; `focus`: the agent goes on typing */
  | { readonly why: 'search'; readonly words: string; readonly focus: boolean };

/**
 * Every line that was recognised, at a moment or searched. Long calls hold thousands: only those in sight are drawn.
 */
export function Transcript({ summary, place }: { readonly summary: CallSummary; readonly place: TranscriptPlace }) {
  const whole = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const lines = summary.transcript;
  const [search, setSearch] = useState(place.why === 'search' ? place.words : '');
  const [hit, setHit] = useState(0);
  const [marked, setMarked] = useState<number | null>(null);
  const hits = linesWith(lines, search);
  // The virtualiser hands out functions that change by themselves; nothing here is memoised on them.
  // eslint-disable-next-line react-hooks/incompatible-library
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => USUAL_ROW,
    overscan: 12,
  });
  const mark = (index: number | null) => {
    setMarked(index);
    if (index !== null) rows.scrollToIndex(index, { align: 'center' });
  };
  const find = (words: string, at: number) => {
    const found = linesWith(lines, words);
    const index = found.length === 0 ? 0 : (at + found.length) % found.length;
    setSearch(words);
    setHit(index);
    mark(found[index] ?? null);
  };
  const goTo = useRef((to: TranscriptPlace) => {
    switch (to.why) {
      case 'whole':
        box.current?.focus();
        return;
      case 'moment':
        setSearch('');
        mark(lineAt(lines, to.seconds, to.side));
        box.current?.focus({ preventScroll: true });
        break;
      case 'search':
        find(to.words, 0);
        if (to.focus) {
          field.current?.focus({ preventScroll: true });
          field.current?.select();
        }
        break;
    }
    whole.current?.scrollIntoView({ block: 'nearest' });
  });
  useEffect(() => {
    goTo.current(place);
  }, [place]);
  return (
    <div ref={whole}>
      <Card title={texts.title}>
        {lines.length === 0 ? (
          <p>{texts.empty}</p>
        ) : (
          <>
            <SearchBar
              className={clsx(styles['bar'])}
              field={field}
              value={search}
              label={texts.search}
              clearLabel={texts.clear}
              keyName={texts.searchKey}
              found={search.trim() === '' ? '' : hits.length === 0 ? texts.notFound : texts.of(hit + 1, hits.length)}
              onChange={(words) => {
                find(words, 0);
              }}
              onEnter={(back) => {
                find(search, hit + (back ? -1 : 1));
              }}
            >
              {hits.length < 2 ? null : (
                <>
                  <Button
                    size="small"
                    variant="quiet"
                    icon={ChevronUp}
                    label={texts.previous}
                    onPress={() => {
                      find(search, hit - 1);
                    }}
                  />
                  <Button
                    size="small"
                    variant="quiet"
                    icon={ChevronDown}
                    label={texts.next}
                    onPress={() => {
                      find(search, hit + 1);
                    }}
                  />
                </>
              )}
            </SearchBar>
            <div ref={box} className={clsx(styles['box'])} tabIndex={0} role="group" aria-label={texts.title}>
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
                      aria-current={row.index === marked ? 'true' : undefined}
                      className={clsx(styles['line'], line.side === 'agent' && styles['mine'])}
                      style={{ transform: `translateY(${String(row.start)}px)` }}
                    >
                      <div>
                        <p className={clsx(styles['head'])}>
                          <b>{line.side === 'agent' ? texts.you : texts.caller}</b>{' '}
                          <time>{clockText(line.startSeconds)}</time>
                        </p>
                        <p>
                          <Marked text={sentenceCase(line.text)} search={search} />
                        </p>
                      </div>
                    </li>
                  );
                })}
              </ol>
            </div>
          </>
        )}
      </Card>
    </div>
  );
}
