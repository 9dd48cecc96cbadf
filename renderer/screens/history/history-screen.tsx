import { Page } from '../../ui/page.tsx';

/** Stands here until the screen does. */
export function HistoryScreen() {
  return <Page title="History">{null}</Page>;
}
