/** What keeps calls from being saved or read. */
export type StorageFault = 'full' | 'corrupt' | 'unwritable';

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const faults: Readonly<Record<number, StorageFault>> = {
  3: 'unwritable',
  8: 'unwritable',
  10: 'unwritable',
  11: 'corrupt',
  13: 'full',
  14: 'unwritable',
  26: 'corrupt',
};

/** What an error of SQLite means for the user; null for any other error, which is a bug of ours. */
export function faultOf(error: unknown): StorageFault | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof DamagedStorage) return 'corrupt';
  const { errcode } = error as { readonly errcode?: unknown };
  return typeof errcode === 'number' ? (faults[errcode & 0xff] ?? null) : null;
}

/** SQLite opened the file and found its pages damaged. */
export class DamagedStorage extends Error {}
