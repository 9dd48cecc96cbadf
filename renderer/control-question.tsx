import { clsx } from 'clsx';
import { Cable, Check } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { ControlQuestion } from '../app/ipc.ts';
import { useAnswer, useBridge, useNotice } from './bridge.ts';
import { useCallStoreState } from './call-store.ts';
import { controlTexts as texts } from './texts/control.ts';
import { Button } from './ui/button.tsx';
import { Notice } from './ui/notice.tsx';
import styles from './control-question.module.css';

/**
 * Asks above every screen whether other programs may steer calls, when the first one has tried. Never above a call:
 * there it waits for the end.
 */
export function WithControlQuestion({ children }: { readonly children: ReactNode }) {
  const bridge = useBridge();
  const [location] = useLocation();
  const inCall = useCallStoreState((state) => state.call !== null);
  const [asked] = useAnswer('control.question', {});
  const [told, setTold] = useState<{ readonly question: ControlQuestion | null } | null>(null);
  useNotice('control.question', (question) => {
    setTold({ question });
  });
  const question = told !== null ? told.question : asked.state === 'here' ? asked.value : null;
  const answer = (allow: boolean) => {
    void bridge.ask('control.answer', { allow });
  };
  const shown = question !== null && !(inCall && location === '/');
  return (
    <div className={clsx(styles['with'])}>
      <div className={clsx(shown && styles['asked'])}>
        {shown ? (
          <Notice
            compact
            icon={Cable}
            tone="attend"
            title={texts.title}
            actions={
              <>
                <Button
                  size="small"
                  icon={Check}
                  onPress={() => {
                    answer(true);
                  }}
                >
                  {texts.allow}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  onPress={() => {
                    answer(false);
                  }}
                >
                  {texts.refuse}
                </Button>
              </>
            }
          >
            {texts.line(question.asks)}
          </Notice>
        ) : null}
      </div>
      {children}
    </div>
  );
}
