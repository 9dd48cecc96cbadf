import { z } from 'zod';
import type { CallCommand } from './call-command.ts';
import { readDeepLink } from './deep-link.ts';

/** What a second start hands to the Sidetone that runs. It is read like anything from outside. */
export type SecondStart =
  | { readonly kind: 'window' }
  | { readonly kind: 'link'; readonly link: string }
  /** typed at a terminal: the link that says the same, and where the answer goes */
  | { readonly kind: 'call'; readonly link: string; readonly replyTo: string };

const handed: z.ZodType<SecondStart> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('window') }),
  z.object({ kind: z.literal('link'), link: z.string().max(10_000) }),
  z.object({ kind: z.literal('call'), link: z.string().max(10_000), replyTo: z.string().max(300) }),
]);

/** @returns what is wanted; anything that cannot be read only asks for the window */
export function readSecondStart(
  data: unknown,
):
  | { readonly kind: 'window' }
  | { readonly kind: 'command'; readonly command: CallCommand | null; readonly replyTo: string | null } {
  const parsed = handed.safeParse(data);
  if (!parsed.success || parsed.data.kind === 'window') return { kind: 'window' };
  return {
    kind: 'command',
    command: readDeepLink(parsed.data.link),
    replyTo: parsed.data.kind === 'call' ? parsed.data.replyTo : null,
  };
}
