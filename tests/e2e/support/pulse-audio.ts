import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFolder } from './launch.ts';
import { until } from './wait.ts';

/** Why a test with devices cannot be run here; null: it can. */
export const devicesMissing = ['pulseaudio', 'pactl', 'paplay', 'sox'].some((program) => spawnSync(program, ['--version']).error !== undefined)
  ? 'PulseAudio or SoX is not installed, so no virtual microphone and no loopback can be made here.' : null;

/** The null sink is not at 48 kHz, as some headsets are not. */
const SINK_RATE = 44_100;

/** A sound server of the test's own, with a loudspeaker "Calls" (what it plays is the caller's sound) and a microphone "VirtMic". */
export class PulseAudio {
  /** for everything that is to use this server */
  readonly env: Readonly<Record<string, string>>;
  private readonly folder = mkdtempSync(join(tmpdir(), 'sidetone-sound-'));
  private readonly players = new Set<ChildProcess>();
  private server: ChildProcess | null = null;

  private constructor() {
    chmodSync(this.folder, 0o700);
    this.env = {
      XDG_RUNTIME_DIR: this.folder, PULSE_RUNTIME_PATH: this.folder, PULSE_STATE_PATH: this.folder, PULSE_CONFIG_PATH: this.folder,
      PULSE_SERVER: `unix:${join(this.folder, 'native')}`, PULSE_COOKIE: join(this.folder, 'cookie'),
    };
  }

  static async start(): Promise<PulseAudio> {
    const sound = new PulseAudio();
    await sound.startServer();
    return sound;
  }

  async startServer(): Promise<void> {
    const load = (module: string) => ['--load', module];
    this.server = spawn('pulseaudio', [
      '-n', '--daemonize=no', '--exit-idle-time=-1', '--disable-shm=yes', '--use-pid-file=no', '--log-level=error',
      ...load(`module-native-protocol-unix socket=${join(this.folder, 'native')} auth-anonymous=1`),
      ...load(`module-null-sink sink_name=calls rate=${String(SINK_RATE)} sink_properties=device.description=Calls`),
      ...load('module-null-sink sink_name=micbus'),
      ...load('module-remap-source master=micbus.monitor source_name=virtmic source_properties=device.description=VirtMic'),
    ], { env: { ...process.env, ...this.env }, stdio: 'ignore' });
    await until('the sound server', 20, () => Promise.resolve(this.control('info') !== null));
    this.control('set-default-sink', 'calls');
    this.control('set-default-source', 'virtmic');
  }

  /** Ends the server as a crash would. */
  async killServer(): Promise<void> {
    const server = this.server;
    this.server = null;
    if (server === null) return;
    const gone = new Promise((done) => { server.once('close', done); });
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
    const line = this.control('list', 'short', 'modules')?.split('\n').find((each) => each.includes('source_name=virtmic'));
    this.control('unload-module', line?.split('\t')[0] ?? '');
  }

  plugMicrophone(): void {
    this.control('load-module', 'module-remap-source', 'master=micbus.monitor', 'source_name=virtmic', 'source_properties=device.description=VirtMic');
    this.control('set-default-source', 'virtmic');
  }

  /**
   * Lets a side of the sample call be heard: the agent in the microphone, the caller from the loudspeaker.
   * @returns stops it
   */
  play(side: 'agent' | 'caller', file: string): () => void {
    const player = spawn('paplay', [`--device=${side === 'agent' ? 'micbus' : 'calls'}`, '--latency-msec=100', file], { env: { ...process.env, ...this.env }, stdio: 'ignore' });
    this.players.add(player);
    player.once('close', () => { this.players.delete(player); });
    return () => { player.kill(); };
  }

  /** Cuts one side out of the sample call. @returns the file */
  sideOfSample(side: 'agent' | 'caller', fromSeconds: number, seconds: number, repeated = 0): string {
    const file = join(this.folder, `${side}-${String(fromSeconds)}-${String(seconds)}-${String(repeated)}.wav`);
    execFileSync('sox', ['-D', '-R', join(appFolder, 'assets/sample-call/sample-call.flac'), '-b', '16', file, 'remix', side === 'agent' ? '1' : '2', 'trim', String(fromSeconds), String(seconds), 'repeat', String(repeated)]);
    return file;
  }

  async stop(): Promise<void> {
    for (const player of this.players) player.kill('SIGKILL');
    await this.killServer();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
