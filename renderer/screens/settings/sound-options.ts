import type { CallerSource, Settings } from '../../../app/settings.ts';
import { settingsTexts } from '../../texts/settings.ts';
import type { Option } from '../../ui/select.tsx';

const texts = settingsTexts.sound;

/** An input device as the system names it. */
export interface InputDevice {
  readonly deviceId: string;
  readonly label: string;
}

const STANDARD = 'standard';
const LOOPBACK = 'loopback';
const NONE = 'none';
const device = (deviceId: string) => `device:${deviceId}`;

/**
 * Finds a remembered device again: by identity, or by its label when the identity changed.
 * @returns null when it is not connected
 */
export const findDevice = (remembered: InputDevice, devices: readonly InputDevice[]): InputDevice | null =>
  devices.find((each) => each.deviceId === remembered.deviceId) ??
  devices.find((each) => each.label !== '' && each.label === remembered.label) ??
  null;

interface Choice<T> {
  readonly options: readonly Option[];
  readonly value: string;
  readonly chosen: (id: string) => T;
}

const named = (devices: readonly InputDevice[]): readonly InputDevice[] =>
  devices.map((each, index) => ({ ...each, label: each.label === '' ? texts.unnamed(index + 1) : each.label }));
const missingOption = (remembered: InputDevice): Option => ({
  id: device(remembered.deviceId),
  label: remembered.label === '' ? texts.missing : remembered.label,
  note: texts.missing,
});

/** Choices for the agent's microphone. One that is not connected stays chosen and says so. */
export function microphoneChoice(
  microphone: Settings['sound']['microphone'],
  devices: readonly InputDevice[],
): Choice<Settings['sound']['microphone']> {
  const present = named(devices);
  const found = microphone === null ? null : findDevice(microphone, present);
  return {
    value: microphone === null ? STANDARD : device(found?.deviceId ?? microphone.deviceId),
    options: [
      { id: STANDARD, label: texts.standard },
      ...present.map((each) => ({ id: device(each.deviceId), label: each.label })),
      ...(microphone !== null && found === null ? [missingOption(microphone)] : []),
    ],
    chosen: (id) => present.find((each) => device(each.deviceId) === id) ?? (id === STANDARD ? null : microphone),
  };
}

/** Choices for the caller's side: what the computer plays, a second input such as a virtual cable, or nothing. */
export function callerChoice(caller: CallerSource, devices: readonly InputDevice[]): Choice<CallerSource> {
  const present = named(devices);
  const found = caller.kind === 'input' ? findDevice(caller, present) : null;
  return {
    value: caller.kind === 'input' ? device(found?.deviceId ?? caller.deviceId) : caller.kind,
    options: [
      { id: LOOPBACK, label: texts.loopback },
      ...present.map((each) => ({ id: device(each.deviceId), label: texts.input(each.label) })),
      ...(caller.kind === 'input' && found === null ? [missingOption(caller)] : []),
      { id: NONE, label: texts.none },
    ],
    chosen: (id) => {
      const input = present.find((each) => device(each.deviceId) === id);
      if (input !== undefined) return { kind: 'input', ...input };
      return id === LOOPBACK || id === NONE ? { kind: id } : caller;
    },
  };
}
