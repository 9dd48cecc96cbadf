import { clsx } from 'clsx';
import { techniques, type Technique } from '../../../app/coaching/techniques.ts';
import { practiceTexts } from '../../texts/practice.ts';
import { Card } from '../../ui/card.tsx';
import styles from './technique-list.module.css';

const texts = practiceTexts.techniques;

/** All that Sidetone knows of calming an upset caller, and how each technique is noticed, or why it is not. */
export function TechniqueList() {
  return (
    <Card title={texts.title}>
      <details>
        <summary>{texts.show(techniques.length)}</summary>
        <ol className={clsx(styles['list'])}>
          {techniques.map((each) => (
            <li key={each.id}>
              {each.name}
              <span className={clsx(styles['how'])}>{noticed(each)}</span>
            </li>
          ))}
        </ol>
      </details>
    </Card>
  );
}

function noticed({ measured }: Technique): string {
  switch (measured.how) {
    case 'words':
      return measured.detectors.every((each) => each.startsWith('caller_')) ? texts.callerWords : texts.words;
    case 'rule':
      return texts.rule(measured.rule);
    case 'hand':
      return texts.hand(measured.where);
    case 'not-measured':
      return texts.notMeasured(measured.why);
  }
}
