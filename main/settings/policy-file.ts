import { readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { cautiousPolicy, noPolicy, readPolicy, type Policy } from './policy.ts';

/** Where an administrator puts the policy of a computer: a place that its users cannot write to. */
export function policyFileOf(platform: string, env: Readonly<Record<string, string | undefined>>): string {
  switch (platform) {
    case 'win32':
      return win32.join(env['PROGRAMDATA'] ?? 'C:\\ProgramData', 'Sidetone', 'policy.json');
    case 'darwin':
      return '/Library/Application Support/Sidetone/policy.json';
    default:
      return posix.join('/etc', 'sidetone', 'policy.json');
  }
}

export interface FoundPolicy {
  readonly policy: Policy;
  /** why the policy that is there cannot be used; null usually */
  readonly wrong: string | null;
}

/** A computer without a policy has an empty one; one whose policy cannot be read or understood, the cautious one. */
export function readPolicyFile(file: string): FoundPolicy {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? { policy: noPolicy, wrong: null }
      : { policy: cautiousPolicy, wrong: 'it may not be read' };
  }
  const read = readPolicy(text);
  return 'policy' in read ? { policy: read.policy, wrong: null } : { policy: cautiousPolicy, wrong: read.wrong };
}
