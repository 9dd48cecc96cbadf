import { clsx } from 'clsx';
import { useEffect, type RefObject } from 'react';
import { dispositions, type AgentAction, type Disposition } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Answer } from '../../../app/ipc.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { TextButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { timeOfDay } from '../../ui/format.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSavedText, type SavedText } from './use-saved-text.ts';
import styles from './side-column.module.css';

const options = dispositions.map((each) => ({ id: each, label: texts.dispositions[each] }));

/** How the call ended and what to remember of it: the after-call work. */
export function AfterCallCard({
  summary,
  noteRef,
  timezone,
  act,
}: {
  readonly summary: CallSummary;
  /** filled here, for whoever copies the note as it stands */
  readonly noteRef: RefObject<SavedText | null>;
  readonly timezone: string;
  readonly act: (action: AgentAction) => Promise<Answer<CallSummary>>;
}) {
  const note = useSavedText(
    summary.note,
    (text) => act({ type: 'note-written', text }),
    () => new Date(),
  );
  useEffect(() => {
    noteRef.current = note;
  });
  return (
    <Card>
      <div className={clsx(styles['fields'])}>
        <Select
          label={texts.after.disposition}
          options={options}
          value={summary.disposition}
          placeholder={texts.after.choose}
          onChange={(id) => {
            void act({ type: 'disposition-chosen', disposition: dispositionOf(id) });
          }}
        />
        <div>
          <TextField
            label={texts.after.notes}
            value={note.text}
            onChange={note.change}
            onBlur={() => {
              void note.flush();
            }}
            rows={5}
            maxLength={20_000}
          />
          <p className={clsx(styles['saved'])} role="status">
            <Saving
              saving={note.saving}
              timezone={timezone}
              again={() => {
                note.change(note.text);
                void note.flush();
              }}
            />
          </p>
        </div>
      </div>
    </Card>
  );
}

const dispositionOf = (id: string): Disposition | null => dispositions.find((each) => each === id) ?? null;

function Saving({
  saving,
  timezone,
  again,
}: {
  readonly saving: SavedText['saving'];
  readonly timezone: string;
  readonly again: () => void;
}) {
  switch (saving.state) {
    case 'untouched':
      return null;
    case 'saving':
      return texts.after.saving;
    case 'saved':
      return texts.after.saved(timeOfDay(saving.at.toISOString(), timezone));
    case 'not-saved':
      return (
        <>
          {texts.after.notSaved} {saving.problem.message} <TextButton onPress={again}>{texts.after.again}</TextButton>
        </>
      );
  }
}
