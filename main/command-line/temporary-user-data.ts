import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const TEMPORARY = 'sidetone-analyze-';

/**
 * A folder that nothing of the user's lies in, for `analyze`. Chromium writes into it until the very end of the
 * process, so what analyses before this one left (empty caches) is removed here. Throws when there is no place for it.
 */
export function temporaryUserData(): string {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${TEMPORARY}(\\d+)-`).exec(name)?.[1] ?? Number.NaN);
    if (!Number.isNaN(pid) && !isRunning(pid)) removeIfOurs(join(tmpdir(), name));
  }
  return mkdtempSync(join(tmpdir(), `${TEMPORARY}${String(process.pid)}-`));
}

/** What another user of this computer has left is theirs to remove. */
function removeIfOurs(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // another user's process says EPERM: it runs
    return (error as { readonly code?: unknown }).code === 'EPERM';
  }
}
