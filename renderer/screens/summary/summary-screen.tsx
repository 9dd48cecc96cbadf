import { PhoneOff } from 'lucide-react';
import { useLocation } from 'wouter';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import type { OpenedAt } from './moment-path.ts';
import { SummaryView } from './summary-view.tsx';
import { useCallSummary } from './use-call-summary.ts';

/** The summary of a saved call. The route gives each call a screen of its own. */
export function SummaryScreen({
  callId,
  opened = null,
}: {
  readonly callId: string;
  /** a moment or words that the agent came for; null: the call itself */
  readonly opened?: OpenedAt | null;
}) {
  const handle = useCallSummary(callId);
  const [, go] = useLocation();
  const { loaded } = handle;
  switch (loaded.state) {
    case 'loading':
      return <Page title={texts.loading}>{null}</Page>;
    case 'problem':
      return (
        <Page title={texts.notOpened}>
          <Notice
            icon={PhoneOff}
            title={loaded.problem.message}
            actions={
              <>
                <Button onPress={handle.reload}>{texts.problem.again}</Button>
                <Button
                  variant="quiet"
                  onPress={() => {
                    go('/history');
                  }}
                >
                  {texts.topBar.back}
                </Button>
              </>
            }
          />
        </Page>
      );
    case 'here':
      return <SummaryView summary={loaded.summary} handle={handle} opened={opened} />;
  }
}
