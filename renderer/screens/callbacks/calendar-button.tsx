import { CalendarPlus2, Check } from 'lucide-react';
import { callbackTexts } from '../../texts/callbacks.ts';
import { Button } from '../../ui/button.tsx';
import { useCalendarEntry } from './use-calendar-entry.ts';

const texts = callbackTexts.calendar;

/** Puts a promise into the agent's calendar, by way of a file. Only a promise with a time can be put there. */
export function CalendarButton({ id, small = false }: { readonly id: string; readonly small?: boolean }) {
  const { save, file, problem } = useCalendarEntry(id);
  return (
    <>
      <Button
        {...(small ? { size: 'small' as const, variant: 'quiet' as const } : {})}
        icon={file === null ? CalendarPlus2 : Check}
        onPress={save}
      >
        {texts.save}
      </Button>
      <span role="status">{problem !== null ? problem.message : file === null ? '' : texts.saved(file)}</span>
    </>
  );
}
