import type { Problem } from '../../app/ipc.ts';
import type { StorageFault } from '../storage/faults.ts';

/** What a fault of the disk means for the call that goes on or has just ended: it is not lost yet. */
export function callNotSaved(fault: StorageFault): Problem {
  switch (fault) {
    case 'full':
      return {
        code: 'disk-full',
        message: 'The disk is full, so this call is kept in memory for now. Free some space, and it is saved.',
      };
    case 'unwritable':
      return {
        code: 'storage',
        message:
          'Calls cannot be saved: their folder cannot be written. This call is kept in memory until Sidetone closes.',
      };
    case 'corrupt':
      return {
        code: 'storage',
        message:
          'The saved calls cannot be read any more. This call is kept in memory; start Sidetone again to begin a new file.',
      };
  }
}

/** What it means for something else that was to be changed or read: it stays as it was. */
export function changeNotSaved(fault: StorageFault): Problem {
  switch (fault) {
    case 'full':
      return { code: 'disk-full', message: 'The disk is full, so this was not saved. Free some space and try again.' };
    case 'unwritable':
      return {
        code: 'storage',
        message: 'This was not saved: the folder of calls cannot be written. Check who may write to it and try again.',
      };
    case 'corrupt':
      return {
        code: 'storage',
        message: 'The saved calls cannot be read any more. Start Sidetone again to begin a new file.',
      };
  }
}
