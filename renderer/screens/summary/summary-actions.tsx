import { Copy, Check, Trash2, UserPen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { AgentAction } from '../../../app/call/events.ts';
import { summaryText } from '../../../app/call/summary-text.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import type { Problem } from '../../../app/ipc.ts';
import { useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { CallerForm } from './caller-form.tsx';

/** Copy for the CRM, next call, and behind them what is needed rarely: who called, deleting. */
export function SummaryActions({
  summary,
  act,
}: {
  readonly summary: CallSummary;
  readonly act: (action: AgentAction) => Promise<unknown>;
}) {
  const bridge = useBridge();
  const [, go] = useLocation();
  const { singleLetterKeys } = useSettings();
  const [open, setOpen] = useState<'none' | 'caller' | 'delete'>('none');
  const [copied, setCopied] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const next = () => {
    go('/');
  };
  const copy = () => {
    void bridge.ask('clipboard.write', { text: summaryText(summary) }).then((answer) => {
      setCopied(answer.ok);
      setProblem(answer.ok ? null : answer.problem);
    });
  };
  const remove = () => {
    void bridge.ask('calls.delete', { callId: summary.call.id }).then((answer) => {
      if (answer.ok) go('/history');
      else setProblem(answer.problem);
    });
  };
  useKeys({ n: next }, singleLetterKeys);
  useControlShiftC(copy);
  return (
    <>
      <Button
        variant="quiet"
        icon={UserPen}
        label={texts.caller.open}
        onPress={() => {
          setOpen('caller');
        }}
      />
      <Button
        variant="quiet"
        icon={Trash2}
        label={texts.topBar.delete}
        onPress={() => {
          setOpen('delete');
        }}
      />
      <Button icon={copied ? Check : Copy} keyCap={texts.topBar.copyKeys} onPress={copy}>
        {copied ? texts.topBar.copied : texts.topBar.copy}
      </Button>
      <Hidden>
        <span role="status">{copied ? texts.topBar.copied : ''}</span>
      </Hidden>
      <Button variant="main" keyCap={texts.topBar.nextKey} onPress={next}>
        {texts.topBar.next}
      </Button>
      {open === 'caller' ? (
        <CallerForm
          caller={summary.call.caller}
          onClose={() => {
            setOpen('none');
          }}
          onSave={(caller) => {
            setOpen('none');
            void act({ type: 'caller-described', caller });
          }}
        />
      ) : null}
      <Dialog
        alert
        title={texts.remove.title}
        isOpen={open === 'delete'}
        onClose={() => {
          setOpen('none');
        }}
        actions={
          <>
            <Button
              onPress={() => {
                setOpen('none');
              }}
              autoFocus
            >
              {texts.remove.no}
            </Button>
            <Button
              variant="danger"
              icon={Trash2}
              onPress={() => {
                setOpen('none');
                remove();
              }}
            >
              {texts.remove.yes}
            </Button>
          </>
        }
      >
        <p>{texts.remove.body}</p>
      </Dialog>
      <Dialog
        title={problem?.message ?? ''}
        isOpen={problem !== null}
        onClose={() => {
          setProblem(null);
        }}
        actions={
          <Button
            onPress={() => {
              setProblem(null);
            }}
          >
            {texts.problem.dismiss}
          </Button>
        }
      />
    </>
  );
}

/** Ctrl Shift C, also while the notes are being typed. */
function useControlShiftC(copy: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.key.toLowerCase() !== 'c') return;
      event.preventDefault();
      copy();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  });
}
