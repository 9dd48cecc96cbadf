import { clsx } from 'clsx';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { checklistPhases, type Checklist, type ChecklistItem } from '../../../app/coaching/checklist.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button, TextButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { ChecklistStep } from './checklist-step.tsx';
import { putBack, readyToKeep, renamed, withNewItem, without } from './edited-checklist.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.checklist.editor;
const phases = settingsTexts.checklist.phases;
const MOST_STEPS = 40;

/** The team's list: words, order, what ticks a step, a sentence to say. Nothing is kept before «Save». */
export function ChecklistEditor({
  list: given,
  isNew,
  onKeep,
  onDelete,
  onClose,
}: {
  readonly list: Checklist;
  readonly isNew: boolean;
  readonly onKeep: (list: Checklist) => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
}) {
  const [list, setList] = useState(given);
  /** the step that was taken out last */
  const [taken, setTaken] = useState<{ readonly item: ChecklistItem; readonly index: number } | null>(null);
  const ready = readyToKeep(list);
  return (
    <Dialog
      title={texts.title(given.name)}
      isOpen
      onClose={onClose}
      actions={
        <>
          {isNew ? null : (
            <Button variant="danger" icon={Trash2} onPress={onDelete}>
              {texts.deleteList}
            </Button>
          )}
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button
            variant="main"
            isDisabled={ready === null}
            onPress={() => {
              if (ready !== null) onKeep(ready);
            }}
          >
            {texts.save}
          </Button>
        </>
      }
    >
      <div className={clsx(styles['editor'])}>
        <TextField
          label={texts.name}
          value={list.name}
          maxLength={60}
          onChange={(name) => {
            setList(renamed(list, name));
          }}
          error={ready === null ? texts.empty : null}
        />
        {checklistPhases.map((phase) => (
          <div key={phase}>
            <h2>{phases[phase]}</h2>
            <ul className={clsx(styles['steps'])}>
              {list.items
                .filter((each) => each.phase === phase)
                .map((item, index, all) => (
                  <ChecklistStep
                    key={item.id}
                    list={list}
                    item={item}
                    index={index}
                    count={all.length}
                    onChange={setList}
                    onRemove={() => {
                      setTaken({ item, index: list.items.indexOf(item) });
                      setList(without(list, item.id));
                    }}
                  />
                ))}
            </ul>
            {taken?.item.phase === phase ? (
              <p className={clsx(styles['taken'])} role="status">
                {texts.takenOut(taken.item.title)}{' '}
                <TextButton
                  onPress={() => {
                    setList(putBack(list, taken.item, taken.index));
                    setTaken(null);
                  }}
                >
                  {texts.undo}
                </TextButton>
              </p>
            ) : null}
            <Button
              size="small"
              variant="quiet"
              icon={Plus}
              label={`${texts.addStep}: ${phases[phase]}`}
              isDisabled={list.items.length >= MOST_STEPS}
              onPress={() => {
                setList(withNewItem(list, phase));
              }}
            >
              {texts.addStep}
            </Button>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
