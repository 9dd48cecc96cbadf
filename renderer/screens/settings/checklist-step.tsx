import { clsx } from 'clsx';
import { ArrowDown, ArrowUp, SlidersHorizontal, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  checklistPhases,
  type Checklist,
  type ChecklistItem,
  type ChecklistPhase,
} from '../../../app/coaching/checklist.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { moved, tickedOn, wayOf, waysToTick, withItem } from './edited-checklist.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.checklist.editor;
const phases = settingsTexts.checklist.phases;
const FROM_FILE = 'from-file';

/** One step: its words and place; what ticks it, its phase and a sentence to say when they are asked for. */
export function ChecklistStep({
  list,
  item,
  index,
  count,
  onChange,
  onRemove,
}: {
  readonly list: Checklist;
  readonly item: ChecklistItem;
  /** among the steps of its phase */
  readonly index: number;
  readonly count: number;
  readonly onChange: (list: Checklist) => void;
  readonly onRemove: () => void;
}) {
  const [open, setOpen] = useState(false);
  const way = wayOf(item);
  const ticks = way === 'hand' ? texts.byHand : way === null ? texts.ticksFromFile : texts.ticksOn(item.tickedLabel);
  const [sentence = '', ...others] = item.suggestions;
  return (
    <li className={clsx(styles['step'])}>
      <TextField
        label={`${phases[item.phase]}, ${texts.stepOf(index + 1)}`}
        labelHidden
        value={item.title}
        maxLength={60}
        onChange={(title) => {
          onChange(withItem(list, item.id, { title }));
        }}
      />
      <span className={clsx(styles['acts'])}>
        <Button
          size="small"
          variant="quiet"
          icon={SlidersHorizontal}
          label={texts.more(item.title)}
          isPressed={open}
          onPress={() => {
            setOpen(!open);
          }}
        />
        <Button
          size="small"
          variant="quiet"
          icon={ArrowUp}
          label={`${texts.up}: ${item.title}`}
          isDisabled={index === 0}
          onPress={() => {
            onChange(moved(list, item.id, -1));
          }}
        />
        <Button
          size="small"
          variant="quiet"
          icon={ArrowDown}
          label={`${texts.down}: ${item.title}`}
          isDisabled={index === count - 1}
          onPress={() => {
            onChange(moved(list, item.id, 1));
          }}
        />
        <Button
          size="small"
          variant="quiet"
          icon={Trash2}
          label={`${texts.remove}: ${item.title}`}
          onPress={onRemove}
        />
      </span>
      {open ? (
        <div className={clsx(styles['more'])}>
          <Select
            label={texts.ticks}
            value={way ?? FROM_FILE}
            options={[
              { id: 'hand', label: texts.byHand },
              ...(way === null ? [{ id: FROM_FILE, label: texts.ticksFromFile }] : []),
              ...waysToTick.map((each) => ({ id: each.id, label: texts.ticksOn(each.tickedLabel) })),
            ]}
            onChange={(chosen) => {
              if (chosen !== FROM_FILE) onChange(tickedOn(list, item.id, chosen));
            }}
          />
          <Select
            label={texts.phase}
            value={item.phase}
            options={checklistPhases.map((id) => ({ id, label: phases[id] }))}
            onChange={(chosen) => {
              onChange(withItem(list, item.id, { phase: chosen as ChecklistPhase }));
            }}
          />
          <TextField
            label={texts.suggestion}
            hint={texts.suggestionHint}
            value={sentence}
            maxLength={160}
            className={clsx(styles['wide'])}
            onChange={(words) => {
              onChange(withItem(list, item.id, { suggestions: [words, ...others] }));
            }}
          />
        </div>
      ) : (
        <small>
          {texts.ticks} {ticks}
          {sentence === '' ? null : ` · “${sentence}”`}
        </small>
      )}
    </li>
  );
}
