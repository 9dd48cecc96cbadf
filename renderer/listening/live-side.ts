import type { DeviceTrouble, OpenedDevice } from './sound-devices.ts';

export type LiveState = 'opening' | 'open' | DeviceTrouble;

export interface LiveSidePorts {
  open(): Promise<OpenedDevice>;
  /**
   * can what is open be a device at all? A sound server whose last microphone is gone hands out what the computer plays
   * in its place.
   */
  isStillThere(): Promise<boolean>;
  /** is there a better device than the open one: the chosen one, while another stands in? */
  isBetterThere(openLabel: string): Promise<boolean>;
  /** the sound to listen to; null: none */
  connect(stream: MediaStream | null): void;
  changed(state: LiveState, label: string): void;
}

/** Waits between attempts to get a lost device back; a device that appears is tried at once. */
const PAUSES_MS = [250, 500, 1_000, 2_000, 5_000] as const;

/** Keeps one side's device open: notices when it goes away and gets it back. */
export class LiveSide {
  private readonly ports: LiveSidePorts;
  private stream: MediaStream | null = null;
  private label = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private attempts = 0;
  private opening = false;
  private again = false;
  private closed = false;

  constructor(ports: LiveSidePorts) {
    this.ports = ports;
  }

  get sound(): MediaStream | null {
    return this.stream;
  }

  async open(): Promise<void> {
    clearTimeout(this.timer);
    this.again = this.opening;
    if (this.opening || this.closed) return;
    this.opening = true;
    const opened = await this.ports.open();
    this.opening = false;
    if (this.isClosed()) {
      if (opened.ok) stop(opened.stream);
      return;
    }
    if (opened.ok) this.take(opened.stream, opened.label);
    else if (this.soundComes()) this.retryLater();
    else this.lack(opened.trouble);
    if (this.again) void this.open();
  }

  /** Something was plugged in or out. */
  async devicesChanged(): Promise<void> {
    this.attempts = 0;
    if (await this.letGoOfNone()) return;
    if (!this.soundComes() || (await this.ports.isBetterThere(this.label))) await this.open();
  }

  /**
   * To be called now and then: not every system tells that a device has gone.
   * @returns whether what was open is none any more
   */
  async letGoOfNone(): Promise<boolean> {
    const stream = this.stream;
    if (stream === null || (await this.ports.isStillThere()) || stream !== this.stream) return false;
    this.lose('missing');
    return true;
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
    this.drop();
  }

  /** A better device that cannot be had takes nothing away from the one that is open. */
  private soundComes(): boolean {
    return this.stream?.getAudioTracks()[0]?.readyState === 'live';
  }

  private isClosed(): boolean {
    return this.closed;
  }

  private take(stream: MediaStream, label: string): void {
    this.drop();
    this.stream = stream;
    this.label = label;
    this.attempts = 0;
    const [track] = stream.getAudioTracks();
    if (track !== undefined) {
      track.onended = () => {
        this.lose('missing');
      };
      track.onmute = () => {
        this.ports.changed('busy', label);
      };
      track.onunmute = () => {
        this.ports.changed('open', label);
      };
    }
    this.ports.connect(stream);
    this.ports.changed('open', label);
  }

  private lose(trouble: DeviceTrouble): void {
    clearTimeout(this.timer);
    this.drop();
    this.lack(trouble);
  }

  private drop(): void {
    if (this.stream === null) return;
    this.ports.connect(null);
    stop(this.stream);
    this.stream = null;
  }

  private lack(trouble: DeviceTrouble): void {
    this.ports.changed(trouble, '');
    this.retryLater();
  }

  private retryLater(): void {
    const pause = PAUSES_MS[Math.min(this.attempts, PAUSES_MS.length - 1)];
    this.attempts += 1;
    this.timer = setTimeout(() => {
      void this.open();
    }, pause);
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) {
    track.onended = track.onmute = track.onunmute = null;
    track.stop();
  }
}
