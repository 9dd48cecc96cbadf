import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../app/ipc.ts';

export type SavingState =
  | { readonly state: 'untouched' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'not-saved'; readonly problem: Problem };

/** Waits this long after the last key: a pause between words, not between letters. ms */
const PAUSE_MS = 400;

export interface SavedText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** sends at once what still waits: the field is left, the page goes */
  readonly flush: () => void;
  readonly saving: SavingState;
}

/**
 * A text that is kept as it is typed. «Saved» stands only for the very text on screen, and only when `save` answered
 * ok.
 */
export function useSavedText(
  initial: string,
  save: (text: string) => Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: Problem }>,
  now: () => Date,
): SavedText {
  const [text, setText] = useState(initial);
  const [saving, setSaving] = useState<SavingState>({ state: 'untouched' });
  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(null);
  const newest = useRef(initial);
  const latest = useRef({ save, now });
  useEffect(() => {
    latest.current = { save, now };
  });

  const send = useCallback(async (sent: string) => {
    waiting.current = null;
    const answer = await latest.current.save(sent);
    if (newest.current !== sent) return;
    setSaving(
      answer.ok ? { state: 'saved', at: latest.current.now() } : { state: 'not-saved', problem: answer.problem },
    );
  }, []);

  const flush = useCallback(() => {
    const held = waiting.current;
    if (held === null) return;
    clearTimeout(held.timer);
    void send(held.text);
  }, [send]);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  const change = useCallback(
    (next: string) => {
      newest.current = next;
      setText(next);
      setSaving({ state: 'saving' });
      if (waiting.current !== null) clearTimeout(waiting.current.timer);
      waiting.current = {
        text: next,
        timer: setTimeout(() => {
          void send(next);
        }, PAUSE_MS),
      };
    },
    [send],
  );

  return { text, change, flush, saving };
}
