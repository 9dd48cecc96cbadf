import { useVirtualizer } from '@tanstack/react-virtual';
import { clsx } from 'clsx';
import { ArrowDown, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { liveTexts } from '../../texts/live.ts';
import { Button } from '../../ui/button.tsx';
import { useCallStoreState } from '../../call-store.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useSettings } from '../../app-state.ts';
import { rowsWith, transcriptRows, type TranscriptRow } from './transcript-rows.ts';
import styles from './transcript.module.css';
import { Turn } from './turn.tsx';

const texts = liveTexts.transcript;
/** Nearer to the foot than this, the newest line is followed. */
const FOLLOW_WITHIN_PIXELS = 48;
const noUtterances = [] as const;
const noPartials = { agent: null, caller: null } as const;

/**
 * Both sides' words. Follows the newest line unless the agent has scrolled up; only the lines in sight are in the page.
 */
export function Transcript() {
  const utterances = useCallStoreState((state) => state.call?.utterances ?? noUtterances);
  const partials = useCallStoreState((state) => state.call?.partials ?? noPartials);
  const callbacks = useCallStoreState((state) => state.call?.callbacks ?? noUtterances);
  const gaps = useCallStoreState((state) => state.call?.gaps ?? noUtterances);
  const rows = useMemo(
    () => transcriptRows({ utterances, partials, callbacks, gaps }),
    [utterances, partials, callbacks, gaps],
  );
  return <TranscriptList rows={rows} />;
}

/** `at`: which of the matches is looked at, 0 = the newest */
interface Search {
  readonly words: string;
  readonly at: number;
}

export function TranscriptList({ rows }: { readonly rows: readonly TranscriptRow[] }) {
  const scroll = useRef<HTMLDivElement>(null);
  const lastTop = useRef(0);
  const [follows, setFollows] = useState(true);
  const [search, setSearch] = useState<Search | null>(null);
  const matches = search === null ? [] : rowsWith(rows, search.words).toReversed();
  const match = matches[search?.at ?? 0] ?? null;
  useKeys(
    {
      '/': () => {
        setSearch({ words: '', at: 0 });
      },
    },
    useSettings().singleLetterKeys,
  );
  // The compiler skips this part: the virtual list's functions change with each scroll, which is what is wanted here.
  // eslint-disable-next-line react-hooks/incompatible-library
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => 64,
    overscan: 6,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const size = list.getTotalSize();
  useLayoutEffect(() => {
    const element = scroll.current;
    if (follows && element !== null) element.scrollTop = element.scrollHeight;
  }, [follows, rows, size]);
  useEffect(() => {
    const element = scroll.current;
    if (element === null) return undefined;
    // the card below comes and goes: the foot stays in sight
    const watch = new ResizeObserver(() => {
      if (follows) element.scrollTop = element.scrollHeight;
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, [follows]);
  const look = (words: string, at: number) => {
    const found = rowsWith(rows, words).toReversed();
    const next = { words, at: found.length === 0 ? 0 : (at + found.length) % found.length };
    setSearch(next);
    const index = found[next.at];
    if (index === undefined) return;
    setFollows(false);
    list.scrollToIndex(index, { align: 'center' });
  };
  const close = () => {
    setSearch(null);
    setFollows(true);
  };
  return (
    <div className={clsx(styles['frame'])}>
      {search === null ? null : (
        <form
          className={clsx(styles['search'])}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            look(search.words, search.at + 1);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              close();
            }
          }}
        >
          <TextField
            label={texts.search}
            labelHidden
            placeholder={texts.search}
            type="search"
            value={search.words}
            onChange={(words) => {
              look(words, 0);
            }}
            autoFocus
          />
          <span role="status">{search.words.trim() === '' ? '' : texts.found(search.at + 1, matches.length)}</span>
          <Button variant="quiet" icon={X} label={texts.closeSearch} onPress={close} />
        </form>
      )}
      <div
        ref={scroll}
        className={clsx(styles['scroll'])}
        role="log"
        aria-live="off"
        aria-label={texts.label}
        tabIndex={0}
        onScroll={(event) => {
          const at = event.currentTarget;
          const atFoot = at.scrollHeight - at.scrollTop - at.clientHeight < FOLLOW_WITHIN_PIXELS;
          // less room moves the foot away, only the agent goes up
          if (atFoot || at.scrollTop < lastTop.current) setFollows(atFoot);
          lastTop.current = at.scrollTop;
        }}
      >
        {rows.length === 0 ? (
          <p className={clsx(styles['empty'])}>{texts.empty}</p>
        ) : (
          <div className={clsx(styles['list'])} style={{ height: size }}>
            {list.getVirtualItems().map((item) => {
              const row = rows[item.index];
              return row === undefined ? null : (
                <div
                  key={item.key}
                  ref={list.measureElement}
                  data-index={item.index}
                  className={clsx(styles['row'], item.index === match && styles['found'])}
                  style={{ transform: `translateY(${String(item.start)}px)` }}
                >
                  <Turn row={row} />
                </div>
              );
            })}
          </div>
        )}
      </div>
      {follows ? null : (
        <Button
          size="small"
          icon={ArrowDown}
          className={clsx(styles['newest'])}
          onPress={() => {
            setFollows(true);
          }}
        >
          {texts.newest}
        </Button>
      )}
    </div>
  );
}
