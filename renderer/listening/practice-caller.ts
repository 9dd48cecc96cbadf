import type { Problem } from '../../app/ipc.ts';
import type { CaptureGraph } from './capture-graph.ts';
import { decodeWhole } from './decode-whole.ts';
import { needsTwoSides } from './recordings/recording-problems.ts';

/** The caller's side of a recording, played to the agent who practises. */
export interface PracticeCaller {
  /** starts where it stands now; for `LiveSourcePorts.callerNode` */
  play(graph: CaptureGraph): AudioNode;
}

/** The agent may still answer the caller's last words. */
const LAST_ANSWER_SECONDS = 10;

/**
 * @param urls one stereo file, two mono files, or one file of the caller alone
 * @param fromSeconds of the practice, in which the caller was played before
 * @param ended called once when the caller has nothing more to say and the agent has had time to answer
 */
export async function openPracticeCaller(
  urls: readonly string[],
  agentChannel: 'left' | 'right',
  fromSeconds: number,
  ended: () => void,
): Promise<{ readonly caller: PracticeCaller } | { readonly problem: Problem }> {
  const callerIndex = agentChannel === 'left' ? 1 : 0;
  const url = urls[urls.length > 1 ? callerIndex : 0];
  if (url === undefined) return { problem: needsTwoSides };
  const { sound, problem } = await decodeWhole(url);
  if (sound === null) return { problem };
  const samples =
    sound.channels[urls.length > 1 || sound.channels.length === 1 ? 0 : callerIndex] ?? new Float32Array(1);
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: sound.sampleRate, numberOfChannels: 1 });
  buffer.copyToChannel(samples, 0);
  let playedSeconds = fromSeconds;
  let over = false;
  return {
    caller: {
      play({ context }) {
        const playedBefore = Math.min(playedSeconds, buffer.duration);
        const startedAt = context.currentTime;
        const node = new AudioBufferSourceNode(context, { buffer });
        const clock = setInterval(() => {
          playedSeconds = playedBefore + context.currentTime - startedAt;
        }, 200);
        node.onended = () => {
          clearInterval(clock);
          if (over || playedSeconds < buffer.duration - 1) return; // the graph was closed under it
          over = true;
          setTimeout(ended, LAST_ANSWER_SECONDS * 1000);
        };
        node.connect(context.destination);
        node.start(0, playedBefore);
        return node;
      },
    },
  };
}
