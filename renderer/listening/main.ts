import wasmUrl from 'vosk-browser/dist/vosk.wasm?url';
import type { FromListening } from './hearing/messages.ts';
import { ListeningPage } from './listening-page.ts';
import { LiveSource } from './live-source.ts';

const worker = new Worker(new URL('./hearing/listening.worker.ts', import.meta.url), { type: 'module' });
const page = new ListeningPage({
  bridge: window.bridge,
  places: { wasmUrl: new URL(wasmUrl, location.href).href, modelUrl: new URL('/model', location.href).href },
  startHost: () => new Worker(new URL('./words/vosk-host.worker.ts', import.meta.url), { type: 'module' }),
  openSource: (microphone, caller, ports) => new LiveSource(microphone, caller, ports),
  post: (message, transfer = []) => {
    worker.postMessage(message, transfer);
  },
});
worker.onmessage = (event: MessageEvent<FromListening>) => {
  page.hear(event.data);
};
page.start();
