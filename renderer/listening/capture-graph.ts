import type { Side } from '../../app/call/words.ts';
import captureUrl from './capture.worklet.ts?worker&url';
import { SAMPLE_RATE } from './hearing/sound.ts';

/**
 * Seconds of sound that Chromium asks for at a time are about two and a half times this. On a computer whose cores are
 * all taken, «interactive» lost an eighth of a call beside the two recognisers (measured: 2 cores, load 11), and with
 * it words; this lost nothing. Words come a quarter of a second later on average.
 */
const LATENCY_SECONDS = 0.2;

const INPUT: Readonly<Record<Side, number>> = { agent: 0, caller: 1 };

/**
 * One AudioContext at the recogniser's rate, in which both sides are two channels of one worklet node: they share a
 * clock. The worklet posts chunks on `port`, past the page's thread.
 */
export class CaptureGraph {
  readonly context: AudioContext;
  readonly port: MessagePort;
  private readonly merger: ChannelMergerNode;
  private readonly nodes: Record<Side, AudioNode | null> = { agent: null, caller: null };

  private constructor(context: AudioContext, port: MessagePort, merger: ChannelMergerNode) {
    this.context = context;
    this.port = port;
    this.merger = merger;
  }

  /**
   * @param heard whether somebody listens along: otherwise no loudspeaker is needed, and none that goes away can stop
   *   the sound
   * @param dead called once when the sound has stopped for good
   */
  static async open(heard: boolean, dead: () => void): Promise<CaptureGraph> {
    const context = new AudioContext({
      sampleRate: SAMPLE_RATE,
      latencyHint: LATENCY_SECONDS,
      ...(heard ? {} : { sinkId: { type: 'none' } }),
    });
    try {
      return await CaptureGraph.build(context, dead);
    } catch (error) {
      void context.close(); // there are only so many of them
      throw error;
    }
  }

  private static async build(context: AudioContext, dead: () => void): Promise<CaptureGraph> {
    await context.audioWorklet.addModule(captureUrl);
    const merger = new ChannelMergerNode(context, { numberOfInputs: 2 });
    const capture = new AudioWorkletNode(context, 'capture', {
      numberOfInputs: 1,
      numberOfOutputs: 1,
      channelCount: 2,
      channelCountMode: 'explicit',
      channelInterpretation: 'discrete',
    });
    const { port1, port2 } = new MessageChannel();
    capture.port.postMessage({ port: port1 }, [port1]);
    merger.connect(capture).connect(context.destination); // the node gives silence, but only what is connected runs
    await context.resume();
    context.onstatechange = () => {
      if (context.state === 'running') return;
      context
        .resume()
        .catch(() => undefined)
        .finally(() => {
          if (context.state !== 'running' && context.onstatechange !== null) dead();
        });
    };
    return new CaptureGraph(context, port2, merger);
  }

  /** @param stream null: silence */
  connect(side: Side, stream: MediaStream | null): void {
    this.connectNode(
      side,
      stream === null ? null : new MediaStreamAudioSourceNode(this.context, { mediaStream: stream }),
    );
  }

  connectNode(side: Side, node: AudioNode | null): void {
    this.nodes[side]?.disconnect();
    this.nodes[side] = null;
    if (node === null) return;
    node.connect(this.merger, 0, INPUT[side]);
    this.nodes[side] = node;
  }

  close(): void {
    this.context.onstatechange = null;
    if (this.context.state !== 'closed') void this.context.close();
  }
}
