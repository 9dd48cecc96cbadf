import { useEffect, useState } from 'react';

/**
 * The present moment, renewed every `everySeconds` (half a minute), for «in 5 min» and «today». Never for the call's
 * clock, which comes with events.
 */
export function useNow(everySeconds = 30): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(new Date());
    }, everySeconds * 1000);
    return () => {
      clearInterval(timer);
    };
  }, [everySeconds]);
  return now;
}
