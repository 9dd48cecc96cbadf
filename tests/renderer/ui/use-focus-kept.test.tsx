import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useFocusKept } from '../../../renderer/ui/use-focus-kept.ts';

function Desk() {
  useFocusKept();
  const [here, setHere] = useState(true);
  return (
    <main>
      <section aria-label="slot">
        {here ? (
          <div>
            <button
              type="button"
              onClick={() => {
                setHere(false);
              }}
            >
              Snooze
            </button>
          </div>
        ) : null}
      </section>
      <button type="button">Hold</button>
    </main>
  );
}

test('the focus goes to what the part stood in, when the part goes', async () => {
  render(<Desk />);
  const button = screen.getByRole('button', { name: 'Snooze' });
  button.focus();
  await act(async () => {
    button.click();
    await Promise.resolve();
  });
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'slot' }));
});

test('a focus that was never here, or that the user took away, is left alone', async () => {
  render(<Desk />);
  const hold = screen.getByRole('button', { name: 'Hold' });
  hold.focus();
  hold.blur();
  await act(async () => {
    screen.getByRole('button', { name: 'Snooze' }).click();
    await Promise.resolve();
  });
  expect(document.activeElement).toBe(document.body);
});
