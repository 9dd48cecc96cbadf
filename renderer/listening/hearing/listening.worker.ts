/** The worker all sound goes through: voice, levels, clock, and on to the recognisers' workers. */
import { loadVoskEngine } from '../words/vosk-engine.ts';
import { loadVoiceDetectors } from './fvad-detector.ts';
import { Listener } from './listener.ts';
import { VoskHosts } from './vosk-hosts.ts';
import type { FromListening, ToListening } from './messages.ts';

const TICK_MS = 200;

const early: ToListening[] = [];
onmessage = (event: MessageEvent<ToListening>) => {
  early.push(event.data);
};

const newDetector = await loadVoiceDetectors();
const send = (message: FromListening, transfer: Transferable[] = []) => {
  postMessage(message, transfer);
};
const hosts = new VoskHosts(send);
const listener = new Listener({
  send,
  hostFailed: (host, detail) => {
    hosts.fail(host, detail);
  },
  now: () => performance.now(),
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
  detectors: { agent: newDetector(), caller: newDetector() },
  loadEngine: (places) => (progress, lost) => loadVoskEngine(hosts.start(), places, progress, lost),
});
onmessage = (event: MessageEvent<ToListening>) => {
  listener.handle(event.data);
};
for (const message of early) listener.handle(message);
setInterval(() => {
  listener.tick();
}, TICK_MS);
