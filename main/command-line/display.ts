import type { Command } from './arguments.ts';

const NO_DISPLAY =
  'Sidetone needs a display, also for what shows no window. Start it on a desktop, or with a private one: xvfb-run sidetone …';

/**
 * Under Linux Chromium breaks down without a display, which only says so among its own messages: everything that needs
 * it is refused before. Elsewhere there always is one.
 * @returns the command, or why it cannot be carried out
 * @param chosen a switch of Chromium's chooses how it draws (`--ozone-platform`, `--headless`)
 */
export function onADisplay(
  command: Command,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  chosen: boolean,
): Command {
  switch (command.kind) {
    case 'bad-input':
    case 'usage':
    case 'version':
    case 'not-here':
      return command;
    case 'window':
    case 'link':
    case 'call':
    case 'analyze':
    case 'sample-call-report': {
      const there = [env['DISPLAY'], env['WAYLAND_DISPLAY']].some((each) => each !== undefined && each !== '');
      return platform !== 'linux' || there || chosen ? command : { kind: 'not-here', message: NO_DISPLAY };
    }
  }
}
