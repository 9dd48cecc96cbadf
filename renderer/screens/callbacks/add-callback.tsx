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
import { TextField } from '../../ui/text-field.tsx';
import { useNow } from '../../ui/use-now.ts';
import { CallbackForm } from '../summary/callback-form.tsx';
import type { CallbacksHandle } from './use-callbacks.ts';

/** How many calls can be chosen from at once, the newest that the search finds. */
const AT_ONCE = 50;

/** A promise that was not heard, added by hand to the call it was made in. */
export function AddCallback({ handle, onClose }: { readonly handle: CallbacksHandle; readonly onClose: () => void }) {
  const [search, setSearch] = useState('');
  const [calls] = useAnswer('calls.list', { limit: AT_ONCE, search });
  const [chosen, setChosen] = useState<CallListItem | null>(null);
  // nobody is called back after a role play
  const found = calls.state === 'here' ? calls.value.filter((each) => each.source !== 'practice') : [];
  // a search leaves the call that is chosen, and what is typed of it, until another is
  const call = chosen ?? found[0] ?? null;
  if (call !== null) {
    return (
      <FormFor
        key={call.id}
        call={call}
        calls={found.some((each) => each.id === call.id) ? found : [call, ...found]}
        search={search}
        nothingFound={calls.state === 'here' && found.length === 0}
        onSearch={(words) => {
          setChosen(call);
          setSearch(words);
        }}
        onChoose={(id) => {
          setChosen(found.find((each) => each.id === id) ?? call);
        }}
        handle={handle}
        onClose={onClose}
      />
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
  search,
  nothingFound,
  onSearch,
  onChoose,
  handle,
  onClose,
}: {
  readonly call: CallListItem;
  readonly calls: readonly CallListItem[];
  readonly search: string;
  readonly nothingFound: boolean;
  readonly onSearch: (words: string) => void;
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
      <TextField
        label={texts.form.search}
        type="search"
        value={search}
        onChange={onSearch}
        maxLength={200}
        {...(nothingFound ? { hint: texts.form.notFound } : {})}
      />
      <Select
        label={texts.form.call}
        value={call.id}
        onChange={onChoose}
        options={calls.map((each) => ({ id: each.id, label: nameOf(each, profile.country) }))}
      />
    </CallbackForm>
  );
}
