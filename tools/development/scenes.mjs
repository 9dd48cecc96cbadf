import { fileURLToPath } from 'node:url';

/**
 * What the pictures show: each scene brings the app there and says what to look at.
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ until(seconds: number): Promise<any>, add(...facts: object[]): Promise<any>, again(): Promise<void>,
 *   leave(): Promise<void> }} Staged
 * @typedef {{ app: import('@playwright/test').ElectronApplication, screen: Page, stageCall(change: object):
 *   Promise<Staged>, tell(notice: string, value: unknown): Promise<void>,
 * page(wanted: (address: string) => boolean): Promise<Page>, ask(request: string, input: unknown): Promise<any>,
 * goTo(path: string): Promise<void> }} Tools `state`: a screen that is shown already, in another state: its
 * dark picture would only be more bytes in the repository. `large`: worth a picture at twice the size.
 * @typedef {{ name: string, state?: boolean, large?: boolean, show(tools: Tools): Promise<{ from?: Page, leave?: () => Promise<void> } |
 *   void> }} Scene
 */

/** two sides in one file */
const sampleCall = fileURLToPath(new URL('../../assets/sample-call/sample-call.flac', import.meta.url));
const marcus = { name: 'Marcus Bell', number: '+14155550137', reference: 'Order 48-2210' };
const levels = {
  agentDbfs: -34,
  callerDbfs: -90,
  agentState: 'open',
  callerState: 'off',
  agentLabel: 'Headset microphone (USB)',
  callerLabel: '',
};

/** @param {Tools} tools @param {number} seconds @param {object} [change] @param {...object} facts */
const inCall = async (tools, seconds, change = {}, ...facts) => {
  await tools.goTo('/');
  const call = await tools.stageCall({ caller: marcus, ...change });
  await call.until(seconds);
  if (facts.length > 0) await call.add(...facts);
  await tools.screen.waitForTimeout(400);
  return { call, leave: () => call.leave() };
};
/** @param {Tools} tools @param {string} path */
const at = async (tools, path) => {
  await tools.goTo('/history');
  await tools.goTo(path);
};
/** @param {Tools} tools @param {string} name */
const press = async ({ screen }, name) => {
  await screen.getByRole('button', { name }).first().click();
  await screen.waitForTimeout(500);
};

/** The due list as `change` makes it out of the kept one. @param {Tools} tools @param {(all: any[]) => any[]} change */
const withCallbacks = async (tools, change) => {
  const kept = (await tools.ask('callbacks.list', {})).value;
  await at(tools, '/callbacks');
  await tools.tell('callbacks.changed', change(kept));
  await tools.screen.waitForTimeout(400);
  return { leave: () => tools.tell('callbacks.changed', kept) };
};
const longNames = [
  'Alexandria Featherstonehaugh-Cholmondeley of the Northern Parcel Cooperative',
  'Wolfgang Amadeus Oberhausen-Nuernberg',
  'Ng',
];
/** Two dozen, some under very long names. @param {any[]} all */
const manyOf = (all) =>
  Array.from({ length: 24 }, (_, index) => ({
    ...all[index % all.length],
    id: `many-${String(index)}`,
    callerName: index % 4 === 0 ? longNames[(index / 4) % 3] : all[index % all.length].callerName,
  }));

/** @type {readonly Scene[]} */
export const otherScenes = [
  { name: 'welcome-1-who', show: (tools) => at(tools, '/welcome') },
  { name: 'welcome-2-sound', show: (tools) => press(tools, 'Go on').then(() => tools.screen.waitForTimeout(4_000)) },
  { name: 'welcome-3-sample', show: (tools) => press(tools, 'Go on') },
  {
    name: 'ready',
    show: async (tools) => {
      await tools.goTo('/');
      await tools.screen
        .getByRole('progressbar')
        .waitFor({ state: 'detached', timeout: 60_000 })
        .catch(() => undefined);
      await tools.tell('sound.levels', levels);
    },
  },
  {
    name: 'ready-loading',
    state: true,
    show: async (tools) => {
      await at(tools, '/');
      await tools.tell('speech.status', { state: 'loading', share: 0.42 });
      return { leave: () => tools.tell('speech.status', { state: 'ready' }) };
    },
  },
  {
    name: 'ready-recording',
    state: true,
    show: async (tools) => {
      await tools.app.evaluate(({ dialog }, file) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
      }, sampleCall);
      await at(tools, '/');
      await press(tools, 'Open a recording');
      await tools.screen.getByRole('dialog').waitFor();
      return { leave: () => tools.screen.keyboard.press('Escape') };
    },
  },
  {
    name: 'ready-problem',
    show: async (tools) => {
      await at(tools, '/');
      await tools.tell('call.problem', {
        code: 'microphone-missing',
        message: 'No microphone was found. Plug one in or choose another in the settings.',
      });
      await tools.tell('speech.status', {
        state: 'problem',
        problem: {
          code: 'model-corrupt',
          message: 'The speech model is damaged. Start Sidetone again; if that does not help, install it anew.',
        },
      });
      await tools.tell('sound.levels', {
        ...levels,
        agentDbfs: -100,
        agentState: 'missing',
        callerState: 'unavailable',
      });
      await tools.tell('control.question', { asks: 'start' });
      return {
        leave: async () => {
          await tools.tell('control.question', null);
          await tools.tell('speech.status', { state: 'ready' });
          await tools.tell('call.began', { callId: 'x' });
          await tools.tell('call.discarded', { callId: 'x' });
        },
      };
    },
  },
  { name: 'summary', show: (tools) => at(tools, '/call/kept-1') },
  {
    name: 'summary-lower',
    state: true,
    show: async (tools) => {
      await at(tools, '/call/kept-1');
      await tools.screen
        .getByRole('region', { name: 'Checklist' })
        .getByText('Ask to note the case')
        .scrollIntoViewIfNeeded();
    },
  },
  { name: 'callbacks', show: (tools) => at(tools, '/callbacks') },
  {
    name: 'callbacks-time',
    state: true,
    show: async (tools) => {
      await press(tools, 'New time');
      return { leave: () => tools.screen.keyboard.press('Escape') };
    },
  },
  { name: 'callbacks-empty', state: true, show: (tools) => withCallbacks(tools, () => []) },
  { name: 'callbacks-many', state: true, show: (tools) => withCallbacks(tools, manyOf) },
  { name: 'history', show: (tools) => at(tools, '/history') },
  {
    name: 'history-nothing-found',
    state: true,
    show: async (tools) => {
      await at(tools, '/history');
      await tools.screen.getByRole('searchbox').fill('aubergine');
      await tools.screen.waitForTimeout(700);
      return { leave: () => tools.screen.getByRole('searchbox').fill('') };
    },
  },
  { name: 'trends', show: (tools) => at(tools, '/trends') },
  { name: 'practice', show: (tools) => at(tools, '/practice') },
  // «Checklist» and «Look» are seen below «Sound» and above «Privacy»
  ...['you', 'coaching', 'sound', 'keys', 'privacy'].map((part) => ({
    name: `settings-${part}`,
    state: part === 'coaching' || part === 'keys',
    show: (/** @type {Tools} */ tools) => at(tools, `/settings/${part}`),
  })),
  {
    name: 'checklist-editor',
    show: async (tools) => {
      await at(tools, '/settings/checklist');
      await press(tools, 'Copy and edit');
      await press(tools, 'More of “Use their name”');
      return { leave: () => tools.screen.keyboard.press('Escape') };
    },
  },
];

const agentOnly = { hearsCaller: false };
/** @type {readonly Scene[]} */
export const liveScenes = [
  { name: 'live-beginning', state: true, show: (tools) => inCall(tools, 5) },
  { name: 'live-interruption', state: true, show: (tools) => inCall(tools, 28) },
  // an interruption is more important than the pace; without its alert the one of the pace comes
  {
    name: 'live-faster',
    show: (tools) =>
      inCall(tools, 52, {
        alerts: {
          pace: 'usual',
          interruptions: 'off',
          silence: 'usual',
          phrases: 'usual',
          checklist: 'usual',
          boundary: 'usual',
        },
      }),
  },
  { name: 'live-callback', large: true, show: (tools) => inCall(tools, 80) },
  {
    name: 'live-callback-correct',
    state: true,
    show: async (tools) => {
      const scene = await inCall(tools, 80);
      await tools.screen.keyboard.press('e');
      return scene;
    },
  },
  {
    name: 'live-caller',
    state: true,
    show: async (tools) => {
      const scene = await inCall(tools, 40);
      await tools.screen.keyboard.press('n');
      return scene;
    },
  },
  { name: 'live-paused', show: (tools) => inCall(tools, 60, {}, { type: 'pause-started' }) },
  { name: 'live-hold', state: true, show: (tools) => inCall(tools, 60, {}, { type: 'hold-started' }) },
  {
    name: 'live-lost',
    state: true,
    show: (tools) => inCall(tools, 60, {}, { type: 'hearing-lost', side: 'agent', cause: 'device-gone' }),
  },
  {
    name: 'other-screen-in-call',
    state: true,
    show: async (tools) => {
      const scene = await inCall(tools, 28);
      await tools.goTo('/callbacks');
      return scene;
    },
  },
  { name: 'live-agent-only', state: true, show: (tools) => inCall(tools, 60, agentOnly) },
];

/** @param {Tools} tools @param {number} seconds @param {...object} facts */
const onStrip = async (tools, seconds, ...facts) => {
  await tools.goTo('/');
  await tools.ask('strip.toggle', {});
  const strip = await tools.page((address) => address.includes('/strip/'));
  await strip.getByRole('main').waitFor();
  await strip.waitForTimeout(300);
  if (seconds === 0) return { from: strip, leave: () => tools.ask('strip.toggle', {}) };
  const { call } = await inCall(tools, seconds, {}, ...facts);
  return {
    from: strip,
    leave: async () => {
      await call.leave();
      await tools.ask('strip.toggle', {});
      await strip.waitForEvent('close').catch(() => undefined);
    },
  };
};
/** @type {readonly Scene[]} */
export const stripScenes = [
  { name: 'strip-ready', show: (tools) => onStrip(tools, 0) },
  { name: 'strip-next', large: true, show: (tools) => onStrip(tools, 36) },
  { name: 'strip-alert', large: true, show: (tools) => onStrip(tools, 28) },
  { name: 'strip-faster', state: true, show: (tools) => onStrip(tools, 50) },
  { name: 'strip-callback', large: true, show: (tools) => onStrip(tools, 80) },
  { name: 'strip-hold', show: (tools) => onStrip(tools, 60, { type: 'hold-started' }) },
  { name: 'strip-paused', show: (tools) => onStrip(tools, 60, { type: 'pause-started' }) },
  {
    name: 'strip-lost',
    show: (tools) => onStrip(tools, 60, { type: 'hearing-lost', side: 'agent', cause: 'device-gone' }),
  },
];
