import { Page } from '../../ui/page.tsx';

/** Stands here until the screen does. */
export function CallbacksScreen() {
  return <Page title="Callbacks">{null}</Page>;
}
