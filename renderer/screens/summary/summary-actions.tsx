import { Check, Copy, GraduationCap, Trash2 } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';
import { useLocation } from 'wouter';
import { crmText, summaryText } from '../../../app/call/summary-text.ts';
import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { maskedNote } from '../../../app/call/typed-text.ts';
import type { Problem } from '../../../app/ipc.ts';
import { useSettings } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useBriefly } from '../../ui/use-briefly.ts';
import { useKeys } from '../../ui/use-keys.ts';
import type { SavedText } from './use-saved-text.ts';

/** Copy for the CRM, next call, and behind them what is needed rarely: a copy with the coaching, deleting. */
export function SummaryActions({
  summary,
  note,
  settled,
}: {
  readonly summary: CallSummary;
  readonly note: RefObject<SavedText | null>;
  /** the summary with everything that was done until now */
  readonly settled: () => Promise<CallSummary | null>;
}) {
  const bridge = useBridge();
  const [, go] = useLocation();
  const { singleLetterKeys, profile } = useSettings();
  const [deleting, setDeleting] = useState(false);
  // of this very summary: whatever changes it makes the copy an old one
  const [copiedSummary, setCopied] = useBriefly<CallSummary>();
  const copied = copiedSummary === summary;
  const [problem, setProblem] = useState<Problem | null>(null);
  const next = () => {
    go('/');
  };
  const copy = async (write: (summary: CallSummary) => string) => {
    const typed = note.current?.text ?? summary.note;
    await note.current?.flush();
    const newest = (await settled()) ?? summary;
    // the note as it stands on the screen, also when the disk did not take it
    const answer = await bridge.ask('clipboard.write', {
      text: write({ ...newest, note: maskedNote(typed, profile.country) }),
    });
    setCopied(answer.ok ? newest : null);
    setProblem(answer.ok ? null : answer.problem);
  };
  const copyForCrm = () => {
    void copy(crmText);
  };
  const remove = () => {
    void bridge.ask('calls.delete', { callId: summary.call.id }).then((answer) => {
      if (answer.ok) go('/history');
      else setProblem(answer.problem);
    });
  };
  useKeys({ n: next }, singleLetterKeys);
  useControlShiftC(copyForCrm);
  return (
    <>
      <Menu
        label={texts.topBar.more}
        entries={[
          {
            label: texts.topBar.copyWithCoaching,
            icon: GraduationCap,
            onPress: () => {
              void copy(summaryText);
            },
          },
          {
            label: texts.topBar.delete,
            icon: Trash2,
            onPress: () => {
              setDeleting(true);
            },
          },
        ]}
      />
      <Button icon={copied ? Check : Copy} keyCap={texts.topBar.copyKeys} onPress={copyForCrm}>
        {copied ? texts.topBar.copied : texts.topBar.copy}
      </Button>
      <Hidden>
        <span role="status">{copied ? texts.topBar.copied : ''}</span>
      </Hidden>
      <Button variant="main" keyCap={texts.topBar.nextKey} onPress={next}>
        {texts.topBar.next}
      </Button>
      <Dialog
        alert
        title={texts.remove.title}
        isOpen={deleting}
        onClose={() => {
          setDeleting(false);
        }}
        actions={
          <>
            <Button
              onPress={() => {
                setDeleting(false);
              }}
              autoFocus
            >
              {texts.remove.no}
            </Button>
            <Button
              variant="danger"
              icon={Trash2}
              onPress={() => {
                setDeleting(false);
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
