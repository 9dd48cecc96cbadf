import log from 'electron-log/main.js';
import { join } from 'node:path';

/** What happened, never what was said: no words, names, numbers, file names or addresses go in here. */
export interface Log {
  info(what: string): void;
  warn(what: string): void;
  /** a bug: its name and where it was thrown; the message may hold content and stays out */
  bug(where: string, error: unknown): void;
}

export function openLog(folder: string, alsoToConsole: boolean): Log {
  log.initialize({ preload: false, spyRendererConsole: false });
  log.transports.file.resolvePathFn = () => join(folder, 'logs', 'sidetone.log');
  log.transports.file.maxSize = 1_000_000;
  log.transports.console.level = alsoToConsole ? 'info' : false;
  return {
    info: (what) => {
      log.info(what);
    },
    warn: (what) => {
      log.warn(what);
    },
    bug: (where, error) => {
      log.error(`${where}: ${error instanceof Error ? describe(error) : typeof error}`);
    },
  };
}

const describe = (error: Error): string =>
  [
    error.name,
    ...(error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  ].join(' ');
