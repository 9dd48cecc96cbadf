import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { checklistPhases, type Checklist } from '../../../app/coaching/checklist.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { moved, readyToKeep, renamed, withItem, withNewItem, without } from './edited-checklist.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.checklist.editor;
const phases = settingsTexts.checklist.phases;
const MOST_STEPS = 40;

/** The team's list: words, order, a sentence to say. Nothing is kept before «Save». */
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
                  <li key={item.id} className={clsx(styles['step'])}>
                    <TextField
                      label={`${phases[phase]}, ${texts.stepOf(index + 1)}`}
                      labelHidden
                      value={item.title}
                      maxLength={60}
                      onChange={(title) => {
                        setList(withItem(list, item.id, { title }));
                      }}
                    />
                    <span className={clsx(styles['acts'])}>
                      <Button
                        size="small"
                        variant="quiet"
                        icon={ArrowUp}
                        label={`${texts.up}: ${item.title}`}
                        isDisabled={index === 0}
                        onPress={() => {
                          setList(moved(list, item.id, -1));
                        }}
                      />
                      <Button
                        size="small"
                        variant="quiet"
                        icon={ArrowDown}
                        label={`${texts.down}: ${item.title}`}
                        isDisabled={index === all.length - 1}
                        onPress={() => {
                          setList(moved(list, item.id, 1));
                        }}
                      />
                      <Button
                        size="small"
                        variant="quiet"
                        icon={Trash2}
                        label={`${texts.remove}: ${item.title}`}
                        onPress={() => {
                          setList(without(list, item.id));
                        }}
                      />
                    </span>
                    <small>
                      {item.tickedBy.how === 'hand' ? texts.byHand : texts.ticksItself}
                      {item.suggestions[0] === undefined ? null : ` · “${item.suggestions[0]}”`}
                    </small>
                  </li>
                ))}
            </ul>
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
