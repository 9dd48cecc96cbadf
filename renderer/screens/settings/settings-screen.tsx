import { Page } from '../../ui/page.tsx';

/** Stands here until the screen does. */
export function SettingsScreen() {
  return <Page title="Settings">{null}</Page>;
}
