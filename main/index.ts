import { app, dialog } from 'electron';
import { rmSync } from 'node:fs';
import { openAppWindow, type AppWindow } from './app-window.ts';
import { analyze } from './command-line/analyze.ts';
import { parseCommand, USAGE, wordsTyped } from './command-line/arguments.ts';
import { writeAll } from './command-line/console.ts';
import { onADisplay } from './command-line/display.ts';
import { EXIT_BAD_INPUT, EXIT_DONE, EXIT_TROUBLE, type ExitCode } from './command-line/exit-codes.ts';
import { reportSampleCall } from './command-line/sample-call-report.ts';
import { temporaryUserData } from './command-line/temporary-user-data.ts';
import { readDeepLink } from './control/deep-link.ts';
import { sendReply } from './control/reply.ts';
import { readSecondStart, type SecondStart } from './control/second-start.ts';
import { sendCommand } from './control/send-command.ts';
import { chosenUserData, foldersOf } from './folders.ts';
import { declareOwnScheme } from './page/own-scheme.ts';
import { closeBeforeReady } from './security/before-ready.ts';
import { closeContents } from './security/closed-session.ts';
import { openLog } from './system/log.ts';

/** The app's beginning, step by step. Nothing waits at the top level for Electron to be ready: it never would be. */

// 0 What goes wrong before there is a log is said on the terminal; Electron would show a box and wait for somebody to
// close it
const stopBeforeTheLog = (error: Error): void => {
  process.stderr.write(`Sidetone cannot start: ${error.message}\n`);
  app.exit(EXIT_TROUBLE);
};
process.on('uncaughtException', stopBeforeTheLog);

// 1 What is wanted, and by whom the pages are served
const command = onADisplay(
  parseCommand(wordsTyped(process.argv, app.isPackaged), process.cwd()),
  process.platform,
  process.env,
  ['ozone-platform', 'ozone-platform-hint', 'headless'].some((name) => app.commandLine.hasSwitch(name)),
);
const developmentServer = app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);

// 2 Where things lie: an analysis touches nothing of the user's
const temporary = command.kind === 'analyze' ? temporaryUserData() : null;
const userData = temporary ?? chosenUserData(process.platform, process.env);
if (userData !== null) app.setPath('userData', userData);
const folders = foldersOf({
  appPath: app.getAppPath(),
  resourcesPath: process.resourcesPath,
  bundle: import.meta.dirname,
  packaged: app.isPackaged,
  platform: process.platform,
  userData: app.getPath('userData'),
  env: process.env,
});

// 3 Doors are closed before anything is opened; Electron's crash reporter is never started, so no dump is written or
// sent
closeBeforeReady(developmentServer !== null);
declareOwnScheme();
const log = openLog(folders.userData, process.env['SIDETONE_LOG'] === 'console');
app.on('web-contents-created', (_event, contents) => {
  closeContents(contents, (what) => {
    log.warn(`refused: ${what}`);
  });
});

// 4 One Sidetone a user; a second start hands over a link or command, or brings the first one forward
let opened: AppWindow | null = null;
/** macOS tells links as events, perhaps before there is a window */
const linksBefore: string[] = [];
const takeLink = (link: string): void => {
  if (opened === null) linksBefore.push(link);
  else opened.take(readDeepLink(link));
};
/** A command ends the process with its code; a bug in it with one line and the code for trouble, never not at all. */
const endWith = (what: string, command: Promise<ExitCode>): void => {
  void command
    .catch(async (error: unknown) => {
      log.bug(what, error);
      await writeAll(process.stderr, 'Something went wrong inside Sidetone. Try it again.\n');
      return EXIT_TROUBLE;
    })
    .then((code) => {
      app.exit(code);
    });
};
/** An app without a window would go on unseen and keep every later start from opening one. */
const giveUp = (error: unknown): void => {
  log.bug('opening the window', error);
  dialog.showErrorBox(
    'Sidetone cannot start',
    `Something went wrong. Start it again; if it stays so, show your administrator the log in ${folders.userData}.`,
  );
  app.exit(EXIT_TROUBLE);
};
process.on('exit', () => {
  if (temporary !== null) rmSync(temporary, { recursive: true, force: true });
});
process.off('uncaughtException', stopBeforeTheLog);
process.on('uncaughtException', (error) => {
  log.bug('uncaught', error);
});
process.on('unhandledRejection', (error) => {
  log.bug('unhandled', error);
});

switch (command.kind) {
  case 'bad-input':
    endWith(
      'bad input',
      writeAll(process.stderr, `${command.message}\n`).then(() => EXIT_BAD_INPUT),
    );
    break;
  case 'not-here':
    endWith(
      'not here',
      writeAll(process.stderr, `${command.message}\n`).then(() => EXIT_TROUBLE),
    );
    break;
  case 'usage':
    endWith(
      'usage',
      writeAll(process.stdout, USAGE).then(() => EXIT_DONE),
    );
    break;
  case 'version':
    endWith(
      'version',
      writeAll(process.stdout, `${app.getVersion()}\n`).then(() => EXIT_DONE),
    );
    break;
  case 'analyze':
    app.on('window-all-closed', () => undefined);
    endWith(
      'analyze',
      app.whenReady().then(() => analyze(command, { folders, log })),
    );
    break;
  case 'sample-call-report':
    endWith(
      'sample call',
      app
        .whenReady()
        .then(() =>
          reportSampleCall({ folders, developmentServer, log, fast: process.env['SIDETONE_REPORT_FAST'] === '1' }),
        ),
    );
    break;
  case 'call':
    endWith(
      'call',
      sendCommand(command.command, process.platform, (handed) => !app.requestSingleInstanceLock(handed)).then(
        async ({ done, line }) => {
          await writeAll(done ? process.stdout : process.stderr, `${line}\n`);
          return done ? EXIT_DONE : EXIT_TROUBLE;
        },
      ),
    );
    break;
  case 'link':
  case 'window':
    if (!app.requestSingleInstanceLock({ ...(command satisfies SecondStart) })) app.quit();
    else {
      // elsewhere the installed package says which links are ours
      if (app.isPackaged && process.platform !== 'linux') app.setAsDefaultProtocolClient('sidetone');
      if (command.kind === 'link') takeLink(command.link);
      app.on('open-url', (event, link) => {
        event.preventDefault();
        takeLink(link);
      });
      // a command never brings the window forward: the agent is typing somewhere else
      app.on('second-instance', (_event, _words, _folder, handed) => {
        const wanted = readSecondStart(handed);
        if (wanted.kind === 'window') opened?.bringForward();
        else {
          const answer = opened?.take(wanted.command) ?? {
            done: false,
            line: 'Sidetone is still starting. Try again in a moment.',
          };
          if (wanted.replyTo !== null) sendReply(wanted.replyTo, answer);
        }
      });
      app.on('activate', () => {
        opened?.bringForward();
      });
      app.on('window-all-closed', () => {
        app.quit();
      });
      void app
        .whenReady()
        .then(() => {
          opened = openAppWindow({ folders, developmentServer, log });
          for (const link of linksBefore.splice(0)) opened.take(readDeepLink(link));
          log.info('ready');
        })
        .catch(giveUp);
    }
    break;
}
