import { Check } from 'lucide-react';
import { useSettings } from '../../app-state.ts';
import { callbackTexts } from '../../texts/callbacks.ts';
import { Button } from '../../ui/button.tsx';
import { phone } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';
import type { Undo } from './use-undo.ts';

const texts = callbackTexts.undo;

/** What was done last, and the way back. */
export function UndoLine({ undo: { done, takeBack }, withKey }: { readonly undo: Undo; readonly withKey: boolean }) {
  const { profile } = useSettings();
  if (done === null) return null;
  const { callerName, numberToCall } = done.before;
  const name = callerName ?? (numberToCall === null ? callbackTexts.noName : phone(numberToCall, profile.country));
  return (
    <Notice
      icon={Check}
      compact
      title={texts[done.status](name)}
      actions={
        <Button size="small" {...(withKey ? { keyCap: texts.key } : {})} onPress={takeBack}>
          {texts.undo}
        </Button>
      }
    />
  );
}
