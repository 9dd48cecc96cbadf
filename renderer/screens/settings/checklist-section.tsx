import { clsx } from 'clsx';
import { Copy, FolderOpen, ListChecks } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Checklist } from '../../../app/coaching/checklist.ts';
import { defaultChecklist } from '../../../app/coaching/checklist-default.ts';
import { useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { Button } from '../../ui/button.tsx';
import { ChecklistEditor } from './checklist-editor.tsx';
import { checklistOf, copied } from './edited-checklist.ts';
import { Line, Section, useLocked } from './section.tsx';
import { useChange } from './use-change.ts';
import styles from './settings-screen.module.css';

const texts = settingsTexts.checklist;
/** A list of 40 steps is under 20 kB. */
const LARGEST_FILE_BYTES = 200_000;

/**
 * Which list calls are coached by, and the team's own ones. The built-in list stays as it is: it is copied to be
 * changed.
 */
export function ChecklistSection() {
  const bridge = useBridge();
  const { checklists, checklistId } = useSettings();
  const change = useChange();
  const file = useRef<HTMLInputElement>(null);
  const [editing, setEditing] = useState<Checklist | null>(null);
  const [saved, setSaved] = useState<{ readonly id: string; readonly file: string } | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const fixedLists = useLocked('checklists');
  const fixedChoice = useLocked('checklistId');
  const inUse = checklists.find((each) => each.id === checklistId)?.id ?? null;

  const keep = (list: Checklist) => {
    setEditing(null);
    change((now) => ({
      checklists: now.checklists.some((each) => each.id === list.id)
        ? now.checklists.map((each) => (each.id === list.id ? list : each))
        : [...now.checklists, list],
    }));
  };
  const read = async (chosen: File | undefined) => {
    setWrong(null);
    if (chosen === undefined) return;
    const list = chosen.size > LARGEST_FILE_BYTES ? null : checklistOf(await chosen.text());
    if (list === null) {
      setWrong(chosen.size > LARGEST_FILE_BYTES ? texts.tooMany : texts.unreadable);
      return;
    }
    change((now) => ({ checklists: [...now.checklists, copied(list, now.checklists, list.name)] }));
  };
  const save = (list: Checklist) => {
    void bridge.ask('checklist.save', { list }).then((answer) => {
      setSaved(answer.ok && answer.value !== null ? { id: list.id, file: answer.value.file } : null);
      setWrong(answer.ok ? null : answer.problem.message);
    });
  };
  const hint = (list: Checklist, used: boolean) =>
    [
      texts.steps(list.items.length, new Set(list.items.map((each) => each.phase)).size),
      ...(list === defaultChecklist ? [texts.builtIn] : []),
      ...(used ? [texts.inUse] : []),
    ].join(', ');

  return (
    <Section id="checklist" title={settingsTexts.sections.checklist}>
      {[defaultChecklist, ...checklists].map((list) => {
        const builtIn = list === defaultChecklist;
        const used = builtIn ? inUse === null : inUse === list.id;
        return (
          <Line
            key={builtIn ? 'built-in' : `own ${list.id}`}
            title={list.name}
            hint={!builtIn && saved?.id === list.id ? texts.saved(saved.file) : hint(list, used)}
          >
            <div className={clsx(styles['acts'])}>
              {used ? null : (
                <Button
                  size="small"
                  label={`${texts.use}: ${list.name}`}
                  isDisabled={fixedChoice}
                  onPress={() => {
                    change(() => ({ checklistId: builtIn ? null : list.id }));
                  }}
                >
                  {texts.use}
                </Button>
              )}
              {builtIn ? null : (
                <Button
                  size="small"
                  label={`${texts.saveFile}: ${list.name}`}
                  onPress={() => {
                    save(list);
                  }}
                >
                  {texts.saveFile}
                </Button>
              )}
              {builtIn ? (
                <Button
                  size="small"
                  icon={Copy}
                  isDisabled={fixedLists}
                  onPress={() => {
                    setEditing(copied(list, checklists, texts.copyOf(list.name)));
                  }}
                >
                  {texts.copy}
                </Button>
              ) : (
                <Button
                  size="small"
                  icon={ListChecks}
                  isDisabled={fixedLists}
                  label={`${texts.edit}: ${list.name}`}
                  onPress={() => {
                    setEditing(list);
                  }}
                >
                  {texts.edit}
                </Button>
              )}
            </div>
          </Line>
        );
      })}
      <Line setting="checklists" title={texts.add} hint={wrong ?? texts.addHint} attend={wrong !== null}>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          className={clsx(styles['file'])}
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            void read(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button
          icon={FolderOpen}
          onPress={() => {
            file.current?.click();
          }}
        >
          {texts.fromFile}
        </Button>
      </Line>
      {editing === null ? null : (
        <ChecklistEditor
          list={editing}
          isNew={!checklists.some((each) => each.id === editing.id)}
          onKeep={keep}
          onClose={() => {
            setEditing(null);
          }}
          onDelete={() => {
            setEditing(null);
            change((now) => ({
              checklists: now.checklists.filter((each) => each.id !== editing.id),
              ...(now.checklistId === editing.id ? { checklistId: null } : {}),
            }));
          }}
        />
      )}
    </Section>
  );
}
