import { clsx } from 'clsx';
import { CircleAlert, History, Lock, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useApp, useSettings } from '../../app-state.ts';
import { historyTexts as texts } from '../../texts/history.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { SearchBar } from '../../ui/search-bar.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useNow } from '../../ui/use-now.ts';
import { CallRows } from './call-rows.tsx';
import { historyRows } from './day-groups.ts';
import { callFilterOf, HistoryFilter, isFiltered, noFilter, type ChosenFilter } from './history-filter.tsx';
import { useCallList } from './use-call-list.ts';
import styles from './history-screen.module.css';

/** Saved calls by day, searched by everything that was said. */
export function HistoryScreen() {
  const [search, setSearch] = useState('');
  const [, go] = useLocation();
  const { retentionDays, singleLetterKeys } = useSettings();
  const timezone = useApp((state) => state.about.timezone);
  const now = useNow();
  const [chosen, setChosen] = useState<ChosenFilter>(noFilter);
  const list = useCallList(search.trim(), callFilterOf(chosen, timezone));
  const field = useRef<HTMLInputElement>(null);
  const focusSearch = () => {
    field.current?.focus();
    field.current?.select();
  };
  useKeys({ '/': focusSearch }, singleLetterKeys);
  const rows = historyRows(list.calls, now, timezone);
  const filtered = isFiltered(chosen);
  const nothing = list.state === 'here' && list.calls.length === 0;
  const bar = (
    <SearchBar
      className={clsx(styles['bar'])}
      field={field}
      value={search}
      label={texts.search}
      clearLabel={texts.clear}
      keyName={texts.searchKey}
      found={
        list.state === 'here' && list.search !== '' && list.calls.length > 0
          ? texts.found(list.calls.length, list.more)
          : ''
      }
      onChange={setSearch}
    />
  );
  return (
    <Page title={texts.title} actions={bar} className={clsx(styles['page'])}>
      {list.state === 'loading' ? <Hidden>{texts.loading}</Hidden> : null}
      {list.problem === null ? null : (
        <Notice
          icon={CircleAlert}
          tone="attend"
          title={list.problem.message}
          actions={<Button onPress={list.reload}>{texts.problem.again}</Button>}
        />
      )}
      {nothing && list.search === '' && !filtered ? (
        <Notice
          icon={History}
          title={texts.none.title}
          actions={
            <Button
              variant="main"
              onPress={() => {
                go('/');
              }}
            >
              {texts.none.start}
            </Button>
          }
        >
          {texts.none.line}
        </Notice>
      ) : (
        <HistoryFilter chosen={chosen} onChange={setChosen} />
      )}
      {nothing && list.search !== '' ? (
        <Notice
          icon={Search}
          title={texts.notFound.title(list.search)}
          actions={
            <Button
              onPress={() => {
                setSearch('');
                focusSearch();
              }}
            >
              {texts.clear}
            </Button>
          }
        >
          {texts.notFound.line}
        </Notice>
      ) : null}
      {nothing && list.search === '' && filtered ? (
        <Notice
          icon={Search}
          title={texts.filter.nothing.title}
          actions={
            <Button
              onPress={() => {
                setChosen(noFilter);
              }}
            >
              {texts.filter.all}
            </Button>
          }
        >
          {texts.filter.nothing.line}
        </Notice>
      ) : null}
      {rows.length === 0 ? null : <CallRows rows={rows} search={list.search} onEnd={list.loadMore} />}
      {list.calls.length === 0 ? null : (
        <p className={clsx(styles['privacy'])}>
          <Lock aria-hidden="true" /> {texts.privacy(retentionDays)}
        </p>
      )}
    </Page>
  );
}
