/** Runs work after so many seconds. @returns takes it back */
export type Later = (seconds: number, work: () => void) => () => void;

/** Runs work every so many seconds. @returns stops */
export type Every = (seconds: number, work: () => void) => () => void;

export const later: Later = (seconds, work) => {
  const timer = setTimeout(work, seconds * 1000);
  return () => {
    clearTimeout(timer);
  };
};

export const every: Every = (seconds, work) => {
  const timer = setInterval(work, seconds * 1000);
  return () => {
    clearInterval(timer);
  };
};
