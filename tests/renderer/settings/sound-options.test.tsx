import { expect, test } from 'vitest';
import { callerChoice, findDevice, microphoneChoice } from '../../../renderer/screens/settings/sound-options.ts';

const usb = { deviceId: 'u', label: 'Headset (USB)' };
const laptop = { deviceId: 'l', label: 'Laptop' };

test('a device is found by identity first, then by its label', () => {
  expect(findDevice({ deviceId: 'u', label: 'renamed' }, [laptop, usb])).toBe(usb);
  expect(findDevice({ deviceId: 'new', label: 'Headset (USB)' }, [laptop, usb])).toBe(usb);
  expect(findDevice({ deviceId: 'new', label: '' }, [{ deviceId: 'x', label: '' }])).toBeNull();
});

test('a microphone that is not connected stays chosen and says so', () => {
  const choice = microphoneChoice(usb, [laptop]);
  const option = choice.options.find((each) => each.id === choice.value);
  expect(option).toMatchObject({ label: 'Headset (USB)', note: 'not connected' });
  expect(choice.chosen(choice.value)).toEqual(usb);
});

test('every choice of the microphone gives back what it shows', () => {
  const choice = microphoneChoice(null, [laptop, usb]);
  expect(choice.options.map((each) => choice.chosen(each.id))).toEqual([null, laptop, usb]);
  expect(choice.chosen(choice.value)).toBeNull();
});

test('the caller is what the computer plays, an input, or not heard', () => {
  const choice = callerChoice({ kind: 'loopback' }, [laptop]);
  expect(choice.options.map((each) => choice.chosen(each.id))).toEqual([
    { kind: 'loopback' },
    { kind: 'input', ...laptop },
    { kind: 'none' },
  ]);
  const gone = callerChoice({ kind: 'input', ...usb }, [laptop]);
  expect(gone.chosen(gone.value)).toEqual({ kind: 'input', ...usb });
});

test('devices without names can still be told apart', () => {
  const labels = microphoneChoice(null, [
    { deviceId: 'a', label: '' },
    { deviceId: 'b', label: '' },
  ]).options.map((each) => each.label);
  expect(new Set(labels).size).toBe(3);
});
