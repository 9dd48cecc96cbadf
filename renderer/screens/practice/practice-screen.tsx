import { Page } from '../../ui/page.tsx';

/** Stands here until the screen does. */
export function PracticeScreen() {
  return <Page title="Practice">{null}</Page>;
}
