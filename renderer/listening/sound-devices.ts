import type { ListenOrder } from '../../app/ipc.ts';

type LiveOrder = Extract<ListenOrder['source'], { kind: 'live' }>;
export type ChosenMicrophone = LiveOrder['microphone'];
export type CallerSource = LiveOrder['caller'];

/** `unavailable`: this computer cannot hand over what it plays. */
export type DeviceTrouble = 'refused' | 'missing' | 'busy' | 'unavailable';
export type OpenedDevice =
  | { readonly ok: true; readonly stream: MediaStream; readonly label: string }
  | { readonly ok: false; readonly trouble: DeviceTrouble };

/** Levels and recognition need the sound as it is. */
const UNTOUCHED = { echoCancellation: false, noiseSuppression: false, autoGainControl: false } as const;
/** Some systems never answer when they cannot. */
const LOOPBACK_LIMIT_MS = 10_000;

/**
 * Opens the chosen microphone, found by its identity, else by its label; while it is away, the system's default.
 * @param chosen null: the system's default
 */
export async function openMicrophone(chosen: ChosenMicrophone): Promise<OpenedDevice> {
  const found = chosen === null ? null : await findInput(chosen);
  return openInput(found?.deviceId ?? null);
}

/** Opens what brings the caller's voice: a chosen input, or what this computer plays. */
export async function openCaller(source: Exclude<CallerSource, { kind: 'none' }>): Promise<OpenedDevice> {
  if (source.kind === 'loopback') return openLoopback();
  const found = await findInput(source);
  return found === null ? { ok: false, trouble: 'missing' } : openInput(found.deviceId);
}

export const anyInput = async (): Promise<boolean> =>
  (await navigator.mediaDevices.enumerateDevices()).some((device) => device.kind === 'audioinput');

/** What stands for each system default now; null: the system does not say (Linux). */
export interface DefaultDevices {
  readonly input: string | null;
  readonly output: string | null;
}

/**
 * To see that another default was chosen in the system: it is listed as a device of its own, with the group of the
 * device that it stands for.
 */
export async function defaultDevices(): Promise<DefaultDevices> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  const of = (kind: MediaDeviceKind) => {
    const found = devices.find((device) => device.kind === kind && device.deviceId === 'default');
    return found === undefined || found.groupId === 'default' ? null : `${found.groupId} ${found.label}`;
  };
  return { input: of('audioinput'), output: of('audiooutput') };
}

/** The chosen input among those that are there now. */
export async function findInput(chosen: {
  readonly deviceId: string;
  readonly label: string;
}): Promise<MediaDeviceInfo | null> {
  const inputs = (await navigator.mediaDevices.enumerateDevices()).filter((device) => device.kind === 'audioinput');
  return (
    inputs.find((device) => device.deviceId === chosen.deviceId) ??
    inputs.find((device) => device.label !== '' && device.label === chosen.label) ??
    null
  );
}

async function openInput(deviceId: string | null): Promise<OpenedDevice> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({
      audio: {
        ...UNTOUCHED,
        channelCount: { ideal: 1 },
        ...(deviceId === null ? {} : { deviceId: { exact: deviceId } }),
      },
    });
    return { ok: true, stream, label: stream.getAudioTracks()[0]?.label ?? '' };
  } catch (error) {
    return { ok: false, trouble: inputTrouble(error) };
  }
}

/**
 * Main's handler answers without asking anybody; the picture that must be asked for with the sound is thrown away at
 * once.
 */
async function openLoopback(): Promise<OpenedDevice> {
  let givenUp = false;
  const limit = new Promise<null>((resolve) => {
    setTimeout(() => {
      givenUp = true;
      resolve(null);
    }, LOOPBACK_LIMIT_MS);
  });
  try {
    const asked = navigator.mediaDevices.getDisplayMedia({ video: true, audio: UNTOUCHED });
    void asked.then(
      (late) => {
        // it hears every program: what nobody waits for any more must not stay open
        if (givenUp) for (const track of late.getTracks()) track.stop();
      },
      () => undefined,
    );
    const stream = await Promise.race([asked, limit]);
    for (const track of stream?.getVideoTracks() ?? []) track.stop();
    const [sound] = stream?.getAudioTracks() ?? [];
    return sound === undefined
      ? { ok: false, trouble: 'unavailable' }
      : { ok: true, stream: new MediaStream([sound]), label: sound.label };
  } catch (error) {
    return { ok: false, trouble: nameOf(error) === 'NotAllowedError' ? 'refused' : 'unavailable' };
  }
}

function inputTrouble(error: unknown): DeviceTrouble {
  switch (nameOf(error)) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'missing';
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
