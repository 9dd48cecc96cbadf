import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { AgentAction, CallbackDetails } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Settings } from '../../../app/settings.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { useNow } from '../../ui/use-now.ts';
import { CallbackCard } from './callback-card.tsx';
import { CallbackForm } from './callback-form.tsx';

/**
 * An added promise was said at a time nobody knows: it stands at the end of the call, its own moment for each.
 * @returns seconds of the call
 */
export function momentForAdded(summary: CallSummary): number {
  const taken = new Set(summary.callbacks.map((each) => each.span.startSeconds));
  let seconds = summary.call.durationSeconds;
  while (taken.has(seconds)) seconds += 1;
  return seconds;
}

/** All callbacks of the call, and a way to add one that was not heard. */
export function Callbacks({
  summary,
  country,
  agent,
  act,
}: {
  readonly summary: CallSummary;
  readonly country: string;
  readonly agent: Settings['profile'];
  readonly act: (action: AgentAction) => Promise<unknown>;
}) {
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const { call } = summary;
  const blank: CallbackDetails = {
    dueAt: null,
    numberToCall: call.caller.number,
    agentName: agent.name ?? call.agentName,
    agentPhone: agent.number,
    callerName: call.caller.name,
    reference: call.caller.reference,
  };
  return (
    <>
      {summary.callbacks.map((each, index) => (
        <CallbackCard
          key={each.id}
          recordId={`${call.id}/${each.id}`}
          title={texts.callback.titleOf(index + 1, summary.callbacks.length)}
          callback={each}
          timezone={call.timezone}
          country={country}
          act={act}
        />
      ))}
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={CalendarPlus}
          onPress={() => {
            setAdding(true);
          }}
        >
          {texts.callback.add}
        </Button>
      </div>
      {adding ? (
        <CallbackForm
          title={texts.form.addTitle}
          details={blank}
          timezone={call.timezone}
          country={country}
          now={now}
          onClose={() => {
            setAdding(false);
          }}
          onSave={(details) => {
            setAdding(false);
            const startSeconds = momentForAdded(summary);
            void act({
              type: 'callback-added',
              span: { side: 'agent', startSeconds, endSeconds: startSeconds },
              details,
            });
          }}
        />
      ) : null}
    </>
  );
}
