import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { AgentAction } from '../../../app/call/events.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { checklistPhases } from '../../../app/coaching/checklist.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Card } from '../../ui/card.tsx';
import { sentenceCase } from '../../ui/spoken.ts';
import { MomentLink } from './moment-link.tsx';
import styles from './checklist-card.module.css';

type Item = CallSummary['items'][number];

function evidence(item: Item) {
  if (item.doneAtSeconds === null) return item.soFar ?? texts.checklist.notHeard;
  return item.evidence === '' ? texts.checklist.byHand : sentenceCase(item.evidence);
}

/** The team's list by phase, with the words that ticked each item. Every tick can be set or taken back by hand. */
export function ChecklistCard({
  summary,
  act,
}: {
  readonly summary: CallSummary;
  readonly act: (action: AgentAction) => void;
}) {
  const done = summary.items.filter((each) => each.doneAtSeconds !== null).length;
  return (
    <Card
      title={texts.checklist.title}
      end={<span className={clsx(styles['count'])}>{texts.figures.of(done, summary.items.length)}</span>}
    >
      <div className={clsx(styles['phases'])}>
        {checklistPhases.map((phase) => {
          const items = summary.items.filter((each) => each.phase === phase);
          return items.length === 0 ? null : (
            <div key={phase}>
              <h3>{texts.checklist.phases[phase]}</h3>
              <ul>
                {items.map((each) => (
                  <li key={each.id}>
                    <CheckboxField
                      isSelected={each.doneAtSeconds !== null}
                      onChange={(ticked) => {
                        act({ type: ticked ? 'item-ticked' : 'item-unticked', itemId: each.id });
                      }}
                    >
                      <CheckboxButton className={clsx(styles['item'])}>
                        <span className={clsx(styles['box'])} aria-hidden="true">
                          <Check />
                        </span>
                        <span>
                          <b>{each.title}</b>
                          <small>{evidence(each)}</small>
                        </span>
                      </CheckboxButton>
                    </CheckboxField>
                    {each.doneAtSeconds === null || each.by === 'hand' ? null : (
                      <MomentLink seconds={each.doneAtSeconds} side="agent" />
                    )}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </Card>
  );
}
