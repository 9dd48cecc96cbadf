import { summaryTexts as texts } from '../../texts/summary.ts';
import { Button } from '../../ui/button.tsx';
import { clockText } from '../../ui/format.ts';

/** «That was fine» takes a mark out of the count, and the same button brings it back. */
export function FineButton({
  dismissed,
  atSeconds,
  onPress,
}: {
  readonly dismissed: boolean;
  readonly atSeconds: number;
  readonly onPress: () => void;
}) {
  const words = dismissed ? texts.fine.countAgain : texts.fine.wasFine;
  return (
    <Button size="small" variant="quiet" label={`${words}, ${clockText(atSeconds)}`} onPress={onPress}>
      {words}
    </Button>
  );
}
