/** 200 ms at 16 kHz: CHUNK_SAMPLES of hearing/sound.ts, which a worklet cannot import. */
const CHUNK = 3_200;

/**
 * Gathers both channels (agent, caller) into chunks and posts them on the port it was given, past the page's thread.
 */
class Capture extends AudioWorkletProcessor {
  private out: MessagePort | null = null;
  private agent = new Float32Array(CHUNK);
  private caller = new Float32Array(CHUNK);
  private filled = 0;

  constructor() {
    super();
    this.port.onmessage = (event: MessageEvent<{ readonly port: MessagePort }>) => {
      this.out = event.data.port;
    };
  }

  process(inputs: Float32Array[][]): boolean {
    const [agent, caller] = inputs[0] ?? [];
    const length = agent?.length ?? 128;
    for (let index = 0; index < length; index++) {
      this.agent[this.filled] = agent?.[index] ?? 0; // nothing is connected: silence, so that time goes on
      this.caller[this.filled] = caller?.[index] ?? 0;
      this.filled += 1;
      if (this.filled === CHUNK) this.post();
    }
    return true;
  }

  private post(): void {
    this.out?.postMessage({ agent: this.agent, caller: this.caller }, [this.agent.buffer, this.caller.buffer]);
    this.agent = new Float32Array(CHUNK);
    this.caller = new Float32Array(CHUNK);
    this.filled = 0;
  }
}

registerProcessor('capture', Capture);
