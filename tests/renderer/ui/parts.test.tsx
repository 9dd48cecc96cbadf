import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Phone } from 'lucide-react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '../../../renderer/ui/button.tsx';
import { Dialog } from '../../../renderer/ui/dialog.tsx';
import { litBars } from '../../../renderer/ui/level-meter.tsx';
import { Segmented } from '../../../renderer/ui/segmented.tsx';
import { Select } from '../../../renderer/ui/select.tsx';
import { Switch } from '../../../renderer/ui/switch.tsx';
import { TextField } from '../../../renderer/ui/text-field.tsx';

test('a button tells its key to screen readers, not as part of its name', async () => {
  const onPress = vi.fn();
  render(
    <Button keyCap="Ctrl Alt J" onPress={onPress}>
      Start call
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Start call' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+Alt+J');
  await userEvent.click(button);
  expect(onPress).toHaveBeenCalledOnce();
});
test('a button of an icon alone has a name', () => {
  render(<Button icon={Phone} label="Call" />);
  expect(screen.getByRole('button', { name: 'Call' })).toBeDefined();
});
test('a wrong value says what to do instead of the hint', () => {
  const { rerender } = render(
    <TextField label="Number" value="12" onChange={vi.fn()} hint="With prefix" error={null} />,
  );
  expect(screen.getByText('With prefix')).toBeDefined();
  rerender(<TextField label="Number" value="12" onChange={vi.fn()} hint="With prefix" error="Give the whole number" />);
  expect(screen.queryByText('With prefix')).toBeNull();
  expect(screen.getByLabelText('Number').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText('Give the whole number')).toBeDefined();
});
test('a select hands on the chosen id', async () => {
  const onChange = vi.fn();
  render(
    <Select
      label="Device"
      value="a"
      onChange={onChange}
      options={[
        { id: 'a', label: 'Headset' },
        { id: 'b', label: 'Cable', note: 'in use' },
      ]}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: /Device/ }));
  await userEvent.click(await screen.findByRole('option', { name: /Cable/ }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('b');
});
test('segments are radios', async () => {
  const onChange = vi.fn();
  render(
    <Segmented
      label="Theme"
      value="light"
      onChange={onChange}
      options={[
        { id: 'light', label: 'Light' },
        { id: 'dark', label: 'Dark' },
      ]}
    />,
  );
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Light' }).checked).toBe(true);
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('dark');
});
test('a switch turns', async () => {
  function Tone() {
    const [on, setOn] = useState(false);
    return <Switch label="Tone" hint="A soft sound" isSelected={on} onChange={setOn} />;
  }
  render(<Tone />);
  const tone = screen.getByRole<HTMLInputElement>('switch', { name: /Tone/ });
  await userEvent.click(tone);
  expect(tone.checked).toBe(true);
});
test('Escape closes a dialog', async () => {
  const onClose = vi.fn();
  render(
    <Dialog title="Delete this call" isOpen onClose={onClose} actions={<Button>Delete</Button>} alert>
      It cannot be brought back.
    </Dialog>,
  );
  expect(screen.getByRole('alertdialog', { name: 'Delete this call' })).toBeDefined();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});
test('more bars light the louder it is', () => {
  expect([-100, -50, -40, -30, -20].map(litBars)).toEqual([0, 1, 2, 4, 5]);
});
