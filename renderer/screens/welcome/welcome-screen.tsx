import { Page } from '../../ui/page.tsx';

/** Stands here until the screen does. */
export function WelcomeScreen() {
  return <Page title="Welcome">{null}</Page>;
}
