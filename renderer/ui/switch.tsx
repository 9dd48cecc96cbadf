import { clsx } from 'clsx';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { useDisabled } from './disabled.ts';
import styles from './field.module.css';

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** On or off, at once. The words stand left, the switch at the end of the line. */
export function Switch({ label, hint, isSelected, onChange, isDisabled = false }: SwitchProps) {
  return (
    <SwitchField isSelected={isSelected} onChange={onChange} isDisabled={useDisabled(isDisabled)}>
      <SwitchButton className={clsx(styles['switchRow'])}>
        <span className={clsx(styles['switchWords'])}>
          {label}
          {hint === undefined ? null : <small>{hint}</small>}
        </span>
        <span className={clsx(styles['switch'])} aria-hidden="true" />
      </SwitchButton>
    </SwitchField>
  );
}
