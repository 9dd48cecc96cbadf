import { Page } from '../../ui/page.tsx';

/** Stands here until the screen does. */
export function TrendsScreen() {
  return <Page title="Trends">{null}</Page>;
}
