import { useCallback, useEffect, useState } from 'react';

/** How long a done thing is told. ms */
export const BRIEFLY_MS = 3000;

/**
 * Something that is true for three seconds, such as «Copied»: after that the button says again what it does.
 * @returns what stands now, null for nothing, and a way to set it (null takes it back at once)
 */
export function useBriefly<T>(): readonly [T | null, (value: T | null) => void] {
  const [told, setTold] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => {
      setTold(null);
    }, BRIEFLY_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [told]);
  const set = useCallback((value: T | null) => {
    setTold(value === null ? null : { value });
  }, []);
  return [told?.value ?? null, set];
}
