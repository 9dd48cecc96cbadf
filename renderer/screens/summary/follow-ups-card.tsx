import { clsx } from 'clsx';
import { ListTodo } from 'lucide-react';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Card } from '../../ui/card.tsx';
import { clockText, dueBy } from '../../ui/format.ts';
import { raisePronoun, sentenceCase } from '../../ui/spoken.ts';
import styles from './side-column.module.css';

/** Promises that are no telephone call: send, check, report. They stand in the due list too. */
export function FollowUpsCard({ summary }: { readonly summary: CallSummary }) {
  if (summary.followUps.length === 0) return null;
  return (
    <Card title={texts.followUps.title} icon={ListTodo}>
      <ul className={clsx(styles['tasks'])}>
        {summary.followUps.map((each) => (
          <li key={`${String(each.madeAtSeconds)} ${each.quote}`}>
            {sentenceCase(each.what)}
            <p>
              {each.dueAt === null ? texts.followUps.noTime : dueBy(each.dueAt, summary.call.timezone)} ·{' '}
              {texts.callback.said(clockText(each.madeAtSeconds), raisePronoun(each.quote))}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
