import { readdirSync, readFileSync } from 'node:fs';
import type { Side } from '../../../app/call/words.ts';
import type { DetectorId } from '../../../app/coaching/detector-ids.ts';
import { detectorId } from '../../../app/coaching/detector-ids.ts';

/** A line written for the tests: does it show the technique it stands under? */
export interface OwnLine {
  readonly technique: DetectorId;
  readonly side: Side;
  readonly text: string;
  readonly shows: boolean;
}

const folder = new URL('./lines/', import.meta.url);

/**
 * All lines of `lines/*.txt`: `[technique]`, then `+ text` for lines that show it and `- text` for close calls that do
 * not.
 */
export const ownLines = (): readonly OwnLine[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const found: OwnLine[] = [];
      let technique: DetectorId | null = null;
      for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
        if (line.startsWith('[')) technique = detectorId.parse(line.slice(1, -1));
        else if (line !== '' && technique !== null)
          found.push({
            technique,
            side: technique.startsWith('caller_') ? 'caller' : 'agent',
            text: line.slice(2),
            shows: line.startsWith('+'),
          });
      }
      return found;
    });
