/**
 * What another program, a key, the tray or the command line may ask of a call. Nothing here deletes, exports or changes
 * what is kept.
 */
export type CallCommand =
  | {
      readonly do: 'start';
      readonly direction: 'in' | 'out' | null;
      readonly name: string | null;
      readonly number: string | null;
      readonly reference: string | null;
    }
  | { readonly do: 'hold' | 'resume' | 'pause' | 'end' };
