import { createContext, useContext } from 'react';
import type { Side } from '../../../app/call/words.ts';
import { summaryTexts as texts } from '../../texts/summary.ts';
import { TextButton } from '../../ui/button.tsx';
import { clockText } from '../../ui/format.ts';

/** Opens the transcript at a moment. */
export type ShowMoment = (seconds: number, side: Side | null) => void;

/** null: the call has no words to open. */
export const ShowMomentContext = createContext<ShowMoment | null>(null);

/** A time of the call that leads to what was said then. */
export function MomentLink({ seconds, side = null }: { readonly seconds: number; readonly side?: Side | null }) {
  const show = useContext(ShowMomentContext);
  const time = <time>{clockText(seconds)}</time>;
  return show === null ? (
    time
  ) : (
    <TextButton
      label={texts.transcript.showAt(clockText(seconds))}
      onPress={() => {
        show(seconds, side);
      }}
    >
      {time}
    </TextButton>
  );
}
