import { Page } from '../../ui/page.tsx';

/** Stands here until the screen does. */
export function SummaryScreen(_: { readonly callId: string }) {
  return <Page title="Summary">{null}</Page>;
}
