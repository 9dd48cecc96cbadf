import { CircleAlert } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Changing } from './use-change.ts';

/** Why the last change was not kept, with the ways on; nothing while all are. */
export function RefusedChange({
  changing: { refused },
  texts,
}: {
  readonly changing: Changing;
  readonly texts: { readonly notKept: string; readonly again: string; readonly leave: string };
}) {
  return refused === null ? null : (
    <Notice
      icon={CircleAlert}
      tone="attend"
      title={texts.notKept}
      actions={
        <>
          <Button onPress={refused.again}>{texts.again}</Button>
          <Button variant="quiet" onPress={refused.leave}>
            {texts.leave}
          </Button>
        </>
      }
    >
      {refused.problem.message}
    </Notice>
  );
}
