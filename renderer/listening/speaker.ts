import { SAMPLE_RATE, type TwoSides } from './hearing/sound.ts';

/** The first sound waits this long, so that the second is there in time. */
const LEAD_SECONDS = 0.1;

/** Plays what a recording's coach hears, both sides in one, through the system's loudspeaker. */
export class Speaker {
  private readonly context = new AudioContext({ sampleRate: SAMPLE_RATE });
  private startedAt: number | null = null;

  /** @param atSeconds since the first sound */
  play({ agent, caller }: TwoSides, atSeconds: number): void {
    this.startedAt ??= this.context.currentTime + LEAD_SECONDS;
    const buffer = new AudioBuffer({ length: agent.length, sampleRate: SAMPLE_RATE, numberOfChannels: 1 });
    buffer.copyToChannel(
      agent.map((sample, index) => sample + (caller[index] ?? 0)),
      0,
    );
    const node = new AudioBufferSourceNode(this.context, { buffer });
    node.connect(this.context.destination);
    node.start(Math.max(this.context.currentTime, this.startedAt + atSeconds));
  }

  close(): void {
    if (this.context.state !== 'closed') void this.context.close();
  }
}
