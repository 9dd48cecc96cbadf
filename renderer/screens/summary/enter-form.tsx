import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './side-column.module.css';

/** Fields in which Enter does what the main button does. */
export function EnterForm({ onEnter, children }: { readonly onEnter: () => void; readonly children: ReactNode }) {
  return (
    <form
      className={clsx(styles['form'])}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      {children}
      <button type="submit" hidden />
    </form>
  );
}
