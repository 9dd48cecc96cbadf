import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFolder } from '../../e2e/support/launch.ts';
import { until } from '../../e2e/support/wait.ts';

/** Why a test with devices cannot be run here; null: it can. */
export const devicesMissing = ['pulseaudio', 'pactl', 'paplay', 'sox'].some(
  (program) => spawnSync(program, ['--version']).error !== undefined,
)
  ? 'PulseAudio or SoX is not installed, so no virtual microphone and no loopback can be made here.'
  : null;

/** The null sink is not at 48 kHz, as some headsets are not. */
const SINK_RATE = 44_100;

/** What each side is played to: the microphone's own bus, and the loudspeaker. */
const BUSES = {
  desk: { agent: 'micbus', caller: 'calls' },
  headset: { agent: 'headsetbus', caller: 'headset' },
} as const;

/**
 * Without this a loudspeaker that nobody listens to has played up to two seconds ahead when somebody begins to, and its
 * sound comes that much too late: both sides would be apart by up to two seconds, where real devices are by some
 * hundredths of one.
 */
const AT_ONCE = 'norewinds=1';

/**
 * How far a player of a whole call is ahead of what is heard: a busy computer lets it wait for longer than a tenth of a
 * second now and then, and each such wait would be a hole.
 */
const AHEAD_MS = 2_000;

/**
 * A sound server of the test's own, with a loudspeaker "Calls" (what it plays is the caller's sound) and a microphone
 * "VirtMic".
 */
export class PulseAudio {
  /** for everything that is to use this server */
  readonly env: Readonly<Record<string, string>>;
  readonly folder = mkdtempSync(join(tmpdir(), 'sidetone-sound-'));
  private readonly players = new Set<ChildProcess>();
  private server: ChildProcess | null = null;

  private constructor() {
    chmodSync(this.folder, 0o700);
    this.env = {
      XDG_RUNTIME_DIR: this.folder,
      PULSE_RUNTIME_PATH: this.folder,
      PULSE_STATE_PATH: this.folder,
      PULSE_CONFIG_PATH: this.folder,
      PULSE_SERVER: `unix:${join(this.folder, 'native')}`,
      PULSE_COOKIE: join(this.folder, 'cookie'),
    };
  }

  static async start(): Promise<PulseAudio> {
    const sound = new PulseAudio();
    await sound.startServer();
    return sound;
  }

  async startServer(): Promise<void> {
    const load = (module: string) => ['--load', module];
    this.server = spawn(
      'pulseaudio',
      [
        '-n',
        '--daemonize=no',
        '--exit-idle-time=-1',
        '--disable-shm=yes',
        '--use-pid-file=no',
        '--log-level=error',
        ...load(`module-native-protocol-unix socket=${join(this.folder, 'native')} auth-anonymous=1`),
        ...load(
          `module-null-sink ${AT_ONCE} sink_name=calls rate=${String(SINK_RATE)} sink_properties=device.description=Calls`,
        ),
        ...load(`module-null-sink ${AT_ONCE} sink_name=micbus`),
        ...load(
          'module-remap-source master=micbus.monitor source_name=virtmic source_properties=device.description=VirtMic',
        ),
      ],
      { env: { ...process.env, ...this.env }, stdio: 'ignore' },
    );
    await until('the sound server', 20, () => Promise.resolve(this.control('info') !== null));
    this.control('set-default-sink', 'calls');
    this.control('set-default-source', 'virtmic');
  }

  /** Ends the server as a crash would. */
  async killServer(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server === null) return;
    const gone = new Promise((done) => {
      server.once('close', done);
    });
    server.kill('SIGKILL');
    await gone;
    rmSync(join(this.folder, 'native'), { force: true });
  }

  /** `pactl`. @returns what it says; null: it could not do it */
  control(...words: readonly string[]): string | null {
    const ran = spawnSync('pactl', words, { env: { ...process.env, ...this.env }, encoding: 'utf8', timeout: 10_000 });
    return ran.status === 0 ? ran.stdout : null;
  }

  unplugMicrophone(): void {
    this.unload('source_name=virtmic');
  }

  plugMicrophone(): void {
    this.control(
      'load-module',
      'module-remap-source',
      'master=micbus.monitor',
      'source_name=virtmic',
      'source_properties=device.description=VirtMic',
    );
    this.control('set-default-source', 'virtmic');
  }

  /** @param rate of its microphone and its loudspeaker */
  plugHeadset(rate: number): void {
    for (const bus of ['headset', 'headsetbus'])
      this.control(
        'load-module',
        'module-null-sink',
        AT_ONCE,
        `sink_name=${bus}`,
        `rate=${String(rate)}`,
        `sink_properties=device.description=${bus}`,
      );
    this.control(
      'load-module',
      'module-remap-source',
      'master=headsetbus.monitor',
      'source_name=headsetmic',
      `rate=${String(rate)}`,
      'source_properties=device.description=HeadsetMic',
    );
  }

  /** The agent chooses it in the system, for both sides. */
  takeHeadset(): void {
    this.control('set-default-sink', 'headset');
    this.control('set-default-source', 'headsetmic');
  }

  unplugHeadset(): void {
    this.unload('source_name=headsetmic');
    this.unload('sink_name=headsetbus ');
    this.unload('sink_name=headset ');
  }

  private unload(named: string): void {
    const line = this.control('list', 'short', 'modules')
      ?.split('\n')
      .find((each) => `${each} `.includes(named));
    this.control('unload-module', line?.split('\t')[0] ?? '');
  }

  /**
   * Lets a side of the sample call be heard: the agent in the microphone, the caller from the loudspeaker.
   * @returns stops it
   */
  play(side: 'agent' | 'caller', file: string, where: keyof typeof BUSES = 'desk'): () => void {
    const player = spawn('paplay', [`--device=${BUSES[where][side]}`, '--latency-msec=100', file], {
      env: { ...process.env, ...this.env },
      stdio: 'ignore',
    });
    this.players.add(player);
    player.once('close', () => {
      this.players.delete(player);
    });
    return () => {
      player.kill();
    };
  }

  /**
   * Lets both sides of the sample call be heard at once. Players that begin by themselves are apart by what a busy
   * computer makes of it, up to a second; these wait, connected, and begin with the first sound they are given.
   * @returns stops them
   */
  async playTogether(files: Readonly<Record<'agent' | 'caller', string>>): Promise<() => void> {
    const sides = ['agent', 'caller'] as const;
    const sounds = sides.map((side) =>
      execFileSync(
        'sox',
        [files[side], '-t', 'raw', '-e', 'signed', '-b', '16', '-r', String(SINK_RATE), '-c', '1', '-'],
        { maxBuffer: 64 * 1024 * 1024 },
      ),
    );
    const players = sides.map((side) => {
      const player = spawn(
        'pacat',
        [
          '--playback',
          '--raw',
          '--format=s16le',
          `--rate=${String(SINK_RATE)}`,
          '--channels=1',
          `--device=${BUSES.desk[side]}`,
          `--latency-msec=${String(AHEAD_MS)}`,
        ],
        { env: { ...process.env, ...this.env }, stdio: ['pipe', 'ignore', 'ignore'] },
      );
      this.players.add(player);
      player.once('close', () => {
        this.players.delete(player);
      });
      player.stdin.on('error', () => undefined); // stopped before it had played everything
      return player;
    });
    await until('both players to be connected', 10, () =>
      Promise.resolve(
        (this.control('list', 'short', 'sink-inputs') ?? '').split('\n').filter((line) => line.includes('s16le 1ch'))
          .length >= 2,
      ),
    );
    for (const [index, player] of players.entries()) player.stdin.end(sounds[index]);
    return () => {
      for (const player of players) player.kill();
    };
  }

  /**
   * Cuts stretches of one side out of the sample call and joins them.
   * @param stretches from and to, seconds of the sample
   * @param again how often more, each time after a pause
   * @returns the file
   */
  sideOfSample(
    side: 'agent' | 'caller',
    stretches: readonly (readonly [number, number])[],
    again: { readonly times: number; readonly pauseSeconds: number } = { times: 0, pauseSeconds: 0 },
  ): string {
    const file = join(this.folder, `${side}-${stretches.flat().join('-')}-${String(again.times)}.wav`);
    execFileSync('sox', [
      '-D',
      '-R',
      join(appFolder, 'assets/sample-call/sample-call.flac'),
      '-b',
      '16',
      file,
      'remix',
      side === 'agent' ? '1' : '2',
      'trim',
      ...stretches.flat().map((seconds) => `=${String(seconds)}`),
      'pad',
      '0',
      String(again.pauseSeconds),
      'repeat',
      String(again.times),
    ]);
    return file;
  }

  async stop(): Promise<void> {
    for (const player of this.players) player.kill('SIGKILL');
    await this.killServer();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
