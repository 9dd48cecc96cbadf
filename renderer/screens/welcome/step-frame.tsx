import { clsx } from 'clsx';
import { Check, ChevronLeft, Lock } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { welcomeTexts as texts } from '../../texts/welcome.ts';
import { Button } from '../../ui/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RefusedChange } from '../settings/refused-change.tsx';
import type { Changing } from '../settings/use-change.ts';
import styles from './welcome-screen.module.css';

/** What every step shares: the tale at the left, the step's heading, the way back and on. Enter goes on. */
export function StepFrame({
  step,
  intro,
  changing,
  children,
  onBack,
  onLater,
  onNext,
  next,
}: {
  readonly step: 0 | 1 | 2;
  readonly intro: string;
  readonly changing: Changing;
  readonly children: ReactNode;
  readonly onBack?: () => void;
  readonly onLater?: () => void;
  readonly onNext: () => void;
  /** another main button than «Go on» */
  readonly next?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${texts.steps[step]} – Sidetone`;
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <div className={clsx(styles['welcome'])}>
      <aside className={clsx(styles['tale'])} aria-label={texts.page}>
        <Mark />
        <h1>{texts.title}</h1>
        <p>{texts.line}</p>
        <ol aria-label={texts.stepsLabel}>
          {texts.steps.map((each, index) => (
            <li
              key={each}
              aria-current={index === step ? 'step' : undefined}
              className={clsx(index < step && styles['was'])}
            >
              <span className={clsx(styles['n'])} aria-hidden="true">
                {index < step ? <Check /> : index + 1}
              </span>
              {each}
              {index < step ? <Hidden>, {texts.done}</Hidden> : null}
            </li>
          ))}
        </ol>
        <p className={clsx(styles['promise'])}>
          <Lock aria-hidden="true" />
          <span>{texts.promise}</span>
        </p>
      </aside>
      <main className={clsx(styles['main'])}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            onNext();
          }}
        >
          <h2 ref={heading} tabIndex={-1}>
            {texts.steps[step]}
          </h2>
          <p className={clsx(styles['intro'])}>{intro}</p>
          <RefusedChange changing={changing} texts={texts} />
          <div className={clsx(styles['fields'])}>{children}</div>
          <div className={clsx(styles['foot'])}>
            {onBack === undefined ? null : (
              <Button variant="quiet" size="large" icon={ChevronLeft} onPress={onBack}>
                {texts.back}
              </Button>
            )}
            {onLater === undefined ? null : (
              <Button variant="quiet" size="large" onPress={onLater}>
                {texts.later}
              </Button>
            )}
            <span className={clsx(styles['on-ward'])}>
              {next ?? (
                <Button variant="main" size="large" type="submit" keyCap={texts.goOnKey}>
                  {texts.goOn}
                </Button>
              )}
            </span>
          </div>
        </form>
      </main>
    </div>
  );
}
