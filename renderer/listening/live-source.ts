import type { FactOf } from '../../app/call/events.ts';
import type { Side } from '../../app/call/words.ts';
import type { SoundLevels } from '../../app/ipc.ts';
import { CaptureGraph } from './capture-graph.ts';
import type { ToListening } from './hearing/messages.ts';
import { LiveSide, type LiveState } from './live-side.ts';
import {
  anyInput,
  defaultDevices,
  findInput,
  openCaller,
  openMicrophone,
  type CallerSource,
  type ChosenMicrophone,
  type DefaultDevices,
} from './sound-devices.ts';

export interface LiveSourcePorts {
  readonly post: (message: ToListening, transfer?: Transferable[]) => void;
  /** no device is left, not even a loudspeaker; called at each attempt to get one back */
  readonly noDevices: () => void;
  /** something other than a device that takes the caller's place (practice); called again when the graph is rebuilt */
  readonly callerNode: ((graph: CaptureGraph) => AudioNode) | null;
}

type LostCause = FactOf<'hearing-lost'>['cause'];
type SideStates = Pick<SoundLevels, 'agentState' | 'callerState' | 'agentLabel' | 'callerLabel'>;

/** How often the list of devices is looked at. */
const LOOK_EVERY_MS = 2_000;
/** Waits between attempts to build the graph again. */
const REBUILD_PAUSES_MS = [100, 500, 1_000, 2_000, 5_000] as const;

/**
 * Microphone and caller, open until it is closed: devices that go away are told and got back, a dead audio graph is
 * built again.
 */
export class LiveSource {
  private readonly ports: LiveSourcePorts;
  private readonly sides: { readonly agent: LiveSide; readonly caller: LiveSide | null };
  private readonly state: Record<Side, LiveState | 'off'> = { agent: 'opening', caller: 'opening' };
  private readonly label: Record<Side, string> = { agent: '', caller: '' };
  private readonly lost = new Map<Side, LostCause>();
  private readonly devicesChanged = () => {
    void this.sides.agent.devicesChanged();
    void this.sides.caller?.devicesChanged();
    void this.followDefaults();
  };
  private readonly follows: Readonly<Record<Side, boolean>>;
  private defaults: DefaultDevices | null = null;
  private looking: ReturnType<typeof setInterval> | undefined;
  private graph: CaptureGraph | null = null;
  private rebuilds = 0;
  private building = false;
  private closed = false;

  constructor(microphone: ChosenMicrophone, caller: CallerSource, ports: LiveSourcePorts) {
    this.ports = ports;
    const side = (
      which: Side,
      open: () => ReturnType<typeof openMicrophone>,
      wanted: { readonly deviceId: string; readonly label: string } | null,
    ) =>
      new LiveSide({
        open,
        // while the chosen microphone is away another stands in; what the computer plays is no device of the list
        isStillThere: async () =>
          which === 'agent' ? anyInput() : wanted === null || (await findInput(wanted)) !== null,
        isBetterThere: async (openLabel) =>
          wanted !== null && openLabel !== wanted.label && (await findInput(wanted))?.label === wanted.label,
        connect: (stream) => {
          this.graph?.connect(which, stream);
        },
        changed: (state, label) => {
          this.become(which, state, label);
        },
      });
    this.sides = {
      agent: side('agent', () => openMicrophone(microphone), microphone),
      caller:
        caller.kind === 'none' || ports.callerNode !== null
          ? null
          : side('caller', () => openCaller(caller), caller.kind === 'input' ? caller : null),
    };
    this.follows = { agent: microphone === null, caller: caller.kind === 'loopback' };
    if (this.sides.caller === null) this.state.caller = ports.callerNode === null ? 'off' : 'open';
  }

  /** Sound begins to come: silence, until the devices are open. */
  async start(): Promise<void> {
    this.building = true;
    await this.build().then(
      () => {
        this.building = false;
      },
      () => {
        this.building = false;
        this.rebuild();
      },
    );
  }

  async openDevices(): Promise<void> {
    if (this.closed) return;
    navigator.mediaDevices.addEventListener('devicechange', this.devicesChanged);
    this.looking = setInterval(() => {
      void this.sides.agent.letGoOfNone();
      void this.sides.caller?.letGoOfNone();
      void this.followDefaults();
    }, LOOK_EVERY_MS);
    await Promise.all([this.followDefaults(), this.sides.agent.open(), this.sides.caller?.open()]);
  }

  /** The listening worker gets no sound any more. */
  rebuild(): void {
    if (this.closed || this.building) return;
    const pause = REBUILD_PAUSES_MS[Math.min(this.rebuilds, REBUILD_PAUSES_MS.length - 1)];
    this.rebuilds += 1;
    this.building = true;
    this.graph?.close();
    this.graph = null;
    setTimeout(() => {
      this.build().then(
        () => {
          this.building = false;
          this.rebuilds = 0;
        },
        () => {
          this.building = false;
          this.rebuild();
        },
      );
    }, pause);
  }

  get states(): SideStates {
    const { agent, caller } = this.state;
    return {
      agentState: agent === 'opening' ? 'off' : agent === 'unavailable' ? 'missing' : agent,
      callerState: caller === 'opening' ? 'off' : caller === 'busy' ? 'unavailable' : caller,
      agentLabel: this.label.agent,
      callerLabel: this.label.caller,
    };
  }

  close(): void {
    this.closed = true;
    clearInterval(this.looking);
    navigator.mediaDevices.removeEventListener('devicechange', this.devicesChanged);
    this.sides.agent.close();
    this.sides.caller?.close();
    this.graph?.close();
    this.graph = null;
  }

  private async build(): Promise<void> {
    const graph = await CaptureGraph.open(this.ports.callerNode !== null, () => {
      this.rebuild();
    });
    if (this.closed) {
      graph.close();
      return;
    }
    this.graph = graph;
    graph.connect('agent', this.sides.agent.sound);
    if (this.ports.callerNode === null) graph.connect('caller', this.sides.caller?.sound ?? null);
    else graph.connectNode('caller', this.ports.callerNode(graph));
    this.ports.post({ kind: 'sound', port: graph.port }, [graph.port]);
  }

  /** What follows a default of the system is opened anew when that is another device now. */
  private async followDefaults(): Promise<void> {
    const now = await defaultDevices().catch(() => null);
    const before = this.defaults;
    if (now === null || this.closed) return;
    this.defaults = now;
    if (before === null) return;
    if (this.follows.agent && now.input !== null && now.input !== before.input) void this.sides.agent.open();
    if (this.follows.caller && now.output !== null && now.output !== before.output) void this.sides.caller?.open();
  }

  private async lookForAny(): Promise<void> {
    const devices = await navigator.mediaDevices.enumerateDevices().catch(() => []);
    if (devices.length === 0 && !this.closed) this.ports.noDevices();
  }

  private become(side: Side, state: LiveState, label: string): void {
    this.state[side] = state;
    this.label[side] = label;
    if (state === 'opening') return;
    if (state === 'missing' || state === 'unavailable') void this.lookForAny();
    if (state === 'open') {
      if (this.lost.delete(side)) this.ports.post({ kind: 'resumed', side });
    } else if (this.lost.get(side) !== CAUSES[state]) {
      // a device that has gone may turn out to be one that is not allowed any more
      this.lost.set(side, CAUSES[state]);
      this.ports.post({ kind: 'lost', side, cause: CAUSES[state] });
    }
  }
}

const CAUSES: Readonly<Record<Exclude<LiveState, 'open' | 'opening'>, LostCause>> = {
  refused: 'permission',
  missing: 'device-gone',
  busy: 'device-busy',
  unavailable: 'device-gone',
};
