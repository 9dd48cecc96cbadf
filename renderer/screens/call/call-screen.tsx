import { Page } from '../../ui/page.tsx';

export function CallScreen() {
  return <Page title="Call">{null}</Page>;
}
