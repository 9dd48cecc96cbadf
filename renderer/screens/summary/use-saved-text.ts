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
  /**
   * sends at once what still waits: the field is left, the page goes, the text is copied. Done when all that was sent
   * is answered
   */
  readonly flush: () => Promise<void>;
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
  const sending = useRef<Promise<void>>(Promise.resolve());
  const latest = useRef({ save, now });
  useEffect(() => {
    latest.current = { save, now };
  });

  const send = useCallback((sent: string) => {
    waiting.current = null;
    const before = sending.current;
    const answered = latest.current.save(sent).then((answer) => {
      if (newest.current !== sent) return;
      setSaving(
        answer.ok ? { state: 'saved', at: latest.current.now() } : { state: 'not-saved', problem: answer.problem },
      );
    });
    sending.current = Promise.all([before, answered]).then(() => undefined);
  }, []);

  const flush = useCallback((): Promise<void> => {
    const held = waiting.current;
    if (held !== null) {
      clearTimeout(held.timer);
      send(held.text);
    }
    return sending.current;
  }, [send]);

  useEffect(() => {
    const leave = () => {
      void flush();
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
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
          send(next);
        }, PAUSE_MS),
      };
    },
    [send],
  );

  return { text, change, flush, saving };
}
