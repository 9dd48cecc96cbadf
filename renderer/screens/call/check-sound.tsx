import { readyTexts } from '../../texts/ready.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useChanging } from '../settings/use-change.ts';
import { HearingCheck } from '../welcome/hearing-check.tsx';

const texts = readyTexts.check;

/** The hearing check before a call: the last seconds of each side, what the computer plays included. */
export function CheckSound({ onClose }: { readonly onClose: () => void }) {
  const changing = useChanging();
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="main" onPress={onClose}>
          {texts.close}
        </Button>
      }
    >
      <p>{changing.refused === null ? texts.line : changing.refused.problem.message}</p>
      <HearingCheck changing={changing} />
    </Dialog>
  );
}
