import type { Problem } from '../../app/ipc.ts';
import type { StorageFault } from '../storage/database.ts';

/** What a fault of the disk means for the user. */
export function storageProblem(fault: StorageFault): Problem {
  switch (fault) {
    case 'full':
      return { code: 'disk-full', message: 'The disk is full, so this call is kept in memory for now. Free some space, and it is saved.' };
    case 'unwritable':
      return { code: 'storage', message: 'Calls cannot be saved: their folder cannot be written. This call is kept in memory until Sidetone closes.' };
    case 'corrupt':
      return { code: 'storage', message: 'The saved calls cannot be read any more. This call is kept in memory; start Sidetone again to begin a new file.' };
  }
}
