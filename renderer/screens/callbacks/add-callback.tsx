import { useState } from 'react';
import type { CallbackDetails } from '../../../app/call/events.ts';
import type { CallListItem } from '../../../app/ipc.ts';
import { useApp, useSettings } from '../../app-state.ts';
import { useAnswer, useBridge } from '../../bridge.ts';
import { callbackTexts as texts } from '../../texts/callbacks.ts';
import { summaryTexts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { dayAndTime, phone } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { useNow } from '../../ui/use-now.ts';
import { CallbackForm } from '../summary/callback-form.tsx';
import type { CallbacksHandle } from './use-callbacks.ts';

/** How many of the newest calls can be chosen from: the promise was made just now or today. */
const NEWEST = 20;

/** A promise that was not heard, added by hand to the call it was made in. */
export function AddCallback({ handle, onClose }: { readonly handle: CallbacksHandle; readonly onClose: () => void }) {
  const [calls] = useAnswer('calls.list', { limit: NEWEST });
  const [chosen, setChosen] = useState<string | null>(null);
  if (calls.state === 'here' && calls.value[0] !== undefined) {
    const call = calls.value.find((each) => each.id === chosen) ?? calls.value[0];
    return (
      <FormFor key={call.id} call={call} calls={calls.value} onChoose={setChosen} handle={handle} onClose={onClose} />
    );
  }
  const title =
    calls.state === 'loading'
      ? texts.form.loading
      : calls.state === 'problem'
        ? calls.problem.message
        : texts.form.noCalls;
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{summaryTexts.form.cancel}</Button>}
    />
  );
}

const nameOf = (call: CallListItem, country: string): string =>
  `${call.callerName ?? (call.callerNumber === null ? texts.noName : phone(call.callerNumber, country))}, ${dayAndTime(call.startedAt, call.timezone)}`;

function FormFor({
  call,
  calls,
  onChoose,
  handle,
  onClose,
}: {
  readonly call: CallListItem;
  readonly calls: readonly CallListItem[];
  readonly onChoose: (id: string) => void;
  readonly handle: CallbacksHandle;
  readonly onClose: () => void;
}) {
  const bridge = useBridge();
  const now = useNow();
  const { profile } = useSettings();
  const already = useApp((state) => state.callbacks.filter((each) => each.callId === call.id).length);
  const details: CallbackDetails = {
    dueAt: null,
    numberToCall: call.callerNumber,
    agentName: profile.name,
    agentPhone: profile.number,
    callerName: call.callerName,
    reference: call.reference,
  };
  const save = (given: CallbackDetails) => {
    // said at a time nobody knows: after the call's end, each at a second of its own
    const startSeconds = call.durationSeconds + already;
    const send = () => {
      void bridge
        .ask('calls.act', {
          callId: call.id,
          action: {
            type: 'callback-added',
            span: { side: 'agent', startSeconds, endSeconds: startSeconds },
            details: given,
          },
        })
        .then((answer) => {
          if (answer.ok) void handle.reload();
          else handle.report(answer.problem, send);
        });
    };
    onClose();
    send();
  };
  return (
    <CallbackForm
      title={texts.form.add}
      details={details}
      timezone={call.timezone}
      country={profile.country}
      now={now}
      onClose={onClose}
      onSave={save}
    >
      <Select
        label={texts.form.call}
        value={call.id}
        onChange={onChoose}
        options={calls.map((each) => ({ id: each.id, label: nameOf(each, profile.country) }))}
      />
    </CallbackForm>
  );
}
